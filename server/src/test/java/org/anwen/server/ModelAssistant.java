package org.anwen.server;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.Assistant;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import org.anwen.ingest.Progress;

/**
 * The real assistant with the model answerer as its default: both answerers are plugins in folders
 * of their own, loaded by the real loader and guarded by it.
 */
final class ModelAssistant {
  private static final Pattern LIBRARY =
      Pattern.compile("(langchain4j|jackson|resilience4j|slf4j-api|jspecify).*\\.jar");

  private ModelAssistant() {}

  /**
   * Opens an assistant.
   *
   * @param folder for plugins and index
   * @param baseUrl of an OpenAI-compatible server
   * @param more keys and values in turn
   */
  static Assistant open(Path folder, Path corpus, String baseUrl, String... more) {
    Path plugins = folder.resolve("plugins");
    plant(plugins.resolve("extractive"), "extractive");
    plant(plugins.resolve("llm"), "llm");
    Map<String, String> keys = new HashMap<>();
    keys.put("plugins.dir", plugins.toString());
    keys.put("data.dir", folder.resolve("data").toString());
    keys.put("embedder", "none");
    keys.put("answerer", "llm");
    keys.put("answerer.llm.base-url", baseUrl);
    keys.put("answerer.llm.model", "scripted");
    for (int i = 0; i < more.length; i += 2) {
      keys.put(more[i], more[i + 1]);
    }
    Settings settings = Settings.of(Layout.at(folder), keys);
    return Assistant.open(settings, List.of(corpus), Progress.NONE);
  }

  /** Makes the folder of a plugin of the project from the class path of this test. */
  static void plant(Path folder, String plugin) {
    try {
      Files.createDirectories(folder);
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path path = Path.of(entry);
        String name = String.valueOf(path.getFileName());
        boolean own = path.endsWith(Path.of("plugins", plugin, "target", "classes"));
        if (own) {
          jar(path, folder.resolve(plugin + ".jar"));
        } else if (name.startsWith("anwen-plugin-" + plugin)
            || (plugin.equals("llm") && LIBRARY.matcher(name).matches())) {
          Files.copy(path, folder.resolve(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void jar(Path classes, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> tree = Files.walk(classes)) {
      for (Path one : tree.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(one).toString().replace('\\', '/')));
        Files.copy(one, jar);
        jar.closeEntry();
      }
    }
  }
}
