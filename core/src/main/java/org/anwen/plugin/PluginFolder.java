package org.anwen.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Plugin;

/**
 * One folder of jars, its class loader, and the plugins that its services file names.
 *
 * @param name of the folder
 * @param version of the manifest of the jar that the first plugin is in
 */
record PluginFolder(
    String name, PluginClassLoader loader, List<Plugin> plugins, Optional<String> version)
    implements AutoCloseable {
  /**
   * Opens a folder.
   *
   * @throws AnwenException {@code BAD_PLUGIN} when a jar cannot be read, no jar names a plugin, or
   *     a plugin cannot be made
   */
  static PluginFolder open(Path folder) {
    String name = String.valueOf(folder.getFileName());
    List<Path> jars = jars(folder);
    PluginClassLoader loader = new PluginClassLoader(name, urls(jars));
    try {
      List<Plugin> plugins = ContextLoader.with(loader, () -> instances(loader));
      if (plugins.isEmpty()) {
        throw new AnwenException(
            ErrorCode.BAD_PLUGIN,
            "no jar of the folder names a plugin in META-INF/services/"
                + Plugin.class.getName()
                + "; found: "
                + fileNames(jars));
      }
      String version = plugins.getFirst().getClass().getPackage().getImplementationVersion();
      return new PluginFolder(name, loader, plugins, Optional.ofNullable(version));
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      close(loader);
      throw new AnwenException(
          ErrorCode.BAD_PLUGIN, "plugin folder \"" + name + "\": " + because(e), e);
    }
  }

  @Override
  public void close() {
    for (Plugin plugin : plugins) {
      if (plugin instanceof AutoCloseable closeable) {
        Closing.quietly(name, loader, closeable);
      }
    }
    close(loader);
  }

  private static List<Plugin> instances(ClassLoader loader) {
    List<Plugin> plugins = new ArrayList<>();
    ServiceLoader.load(Plugin.class, loader).stream()
        .filter(provider -> loader.equals(provider.type().getClassLoader()))
        .forEach(provider -> plugins.add(provider.get()));
    return plugins;
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars =
          files
              .filter(file -> String.valueOf(file.getFileName()).endsWith(".jar"))
              .sorted()
              .toList();
      for (Path jar : jars) {
        new ZipFile(jar.toFile()).close();
      }
      return jars;
    } catch (IOException e) {
      throw new AnwenException(
          ErrorCode.BAD_PLUGIN,
          "plugin folder \""
              + folder.getFileName()
              + "\" holds a jar that cannot be read: "
              + e.getMessage(),
          e);
    }
  }

  private static URL[] urls(List<Path> jars) {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      try {
        urls[i] = jars.get(i).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException("no URL for " + jars.get(i), e);
      }
    }
    return urls;
  }

  private static String because(Throwable thrown) {
    if (thrown instanceof AnwenException known) {
      return known.getMessage();
    }
    Throwable cause = thrown.getCause();
    return cause == null
        ? Health.told(thrown)
        : Health.told(thrown) + " (" + Health.told(cause) + ")";
  }

  private static String fileNames(List<Path> jars) {
    return jars.isEmpty()
        ? "no jar"
        : String.join(", ", jars.stream().map(jar -> String.valueOf(jar.getFileName())).toList());
  }

  private static void close(PluginClassLoader loader) {
    Closing.quietly(loader.getName(), loader, loader);
  }
}
