package org.anwen.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.config.Settings;

/** Finds the plugins of a folder: each sub-folder is one, with a class loader of its own. */
public final class PluginLoader {
  private PluginLoader() {}

  /**
   * Loads all plugins, and checks that what the configuration chooses is among them.
   *
   * @throws AnwenException {@code BAD_PLUGIN} when a folder holds no plugin or one that cannot be
   *     read, or two bring the same name; {@code BAD_CONFIGURATION} when a chosen name is not
   *     there, or a plugin's key is set that no plugin asks for. The message lists what was found.
   */
  public static Plugins load(Settings settings) {
    PluginsConfig config = PluginsConfig.from(settings);
    TemporaryFolder temporary = new TemporaryFolder(Path.of(System.getProperty("java.io.tmpdir")));
    List<PluginFolder> folders = new ArrayList<>();
    Inventory inventory = new Inventory(config);
    try {
      open(config.folder(), folders);
      for (PluginFolder folder : folders) {
        inventory.add(folder, new FolderContext(folder.name(), settings, temporary));
      }
      List<String> duplicates = inventory.duplicates();
      if (!duplicates.isEmpty()) {
        throw new AnwenException(
            ErrorCode.BAD_PLUGIN,
            "two plugins have the same name: " + String.join("; ", duplicates));
      }
      settings.checkPluginKeys();
      return new Plugins(settings, config, folders, inventory, temporary);
    } catch (AnwenException e) {
      String found = told(config.folder(), folders, inventory);
      close(folders, inventory, temporary);
      throw new AnwenException(e.code(), e.getMessage() + "\n" + found, e);
    }
  }

  /** Opens every folder, and tells of all that cannot be opened at once. */
  private static void open(Path plugins, List<PluginFolder> folders) {
    List<String> wrong = new ArrayList<>();
    for (Path entry : entries(plugins)) {
      if (!Files.isDirectory(entry)) {
        wrong.add(entry.getFileName() + " stands alone; put it into a folder of its own");
        continue;
      }
      try {
        folders.add(PluginFolder.open(entry));
      } catch (AnwenException e) {
        wrong.add(e.getMessage());
      }
    }
    if (!wrong.isEmpty()) {
      throw new AnwenException(ErrorCode.BAD_PLUGIN, String.join("\n", wrong));
    }
  }

  /** The sub-folders and the stray jars, sorted by name. */
  private static List<Path> entries(Path plugins) {
    if (!Files.isDirectory(plugins)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(plugins)) {
      return entries
          .filter(
              entry -> {
                String name = String.valueOf(entry.getFileName());
                return !name.startsWith(".") && (Files.isDirectory(entry) || name.endsWith(".jar"));
              })
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AnwenException(
          ErrorCode.BAD_PLUGIN, "the folder of plugins cannot be read: " + e.getMessage(), e);
    }
  }

  private static String told(Path plugins, List<PluginFolder> folders, Inventory inventory) {
    if (folders.isEmpty()) {
      return "found in "
          + plugins
          + ": "
          + (Files.isDirectory(plugins) ? "no plugin" : "nothing, there is no such folder");
    }
    return folders.stream()
        .map(folder -> "  " + folder.name() + brings(folder, inventory))
        .collect(Collectors.joining("\n", "found in " + plugins + ":\n", ""));
  }

  private static String brings(PluginFolder folder, Inventory inventory) {
    return inventory
        .all()
        .filter(found -> found.folder().name().equals(folder.name()))
        .map(found -> found.point().word() + " \"" + found.name() + "\"")
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), all -> all.isEmpty() ? "" : ": " + all));
  }

  private static void close(
      List<PluginFolder> folders, Inventory inventory, TemporaryFolder temporary) {
    inventory.all().forEach(Found::close);
    folders.forEach(PluginFolder::close);
    temporary.close();
  }
}
