package org.anwen.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.anwen.api.Plugin;

/** Compiles the source of a plugin and puts its jar into a folder, as a plugin author would. */
final class PlantedPlugin {
  private static final String IMPORTS =
      """
      package planted;
      import java.util.*;
      import java.util.function.*;
      import org.anwen.api.*;
      """;

  private PlantedPlugin() {}

  /**
   * An answerer of the given name whose method has the given body.
   *
   * @return the plugin's folder
   */
  static Path answerer(Path plugins, String folder, String name, String body) {
    return plant(
        plugins,
        folder,
        """
        public final class Planted implements Plugin {
          public List<Answerer> answerers(PluginContext context) {
            return List.of(new Words());
          }
        }
        final class Words implements Answerer {
          public String name() { return "%s"; }
          public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
            %s
          }
        }
        """
            .formatted(name, body));
  }

  /**
   * A plugin whose class is {@code planted.Planted}.
   *
   * @return the plugin's folder
   */
  static Path plant(Path plugins, String folder, String source) {
    return plant(
        plugins, folder, Map.of("planted/Planted.java", IMPORTS + source), "planted.Planted");
  }

  /**
   * A plugin of several files.
   *
   * @param sources by path
   * @param service what the services file says
   */
  static Path plant(Path plugins, String folder, Map<String, String> sources, String service) {
    try {
      Path at = Files.createDirectories(plugins.resolve(folder));
      Path classes = Files.createTempDirectory("planted");
      compile(classes, sources);
      jar(at.resolve(folder + ".jar"), classes, service);
      return at;
    } catch (IOException e) {
      throw new IllegalStateException("cannot plant " + folder, e);
    }
  }

  private static void compile(Path classes, Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    List<SimpleJavaFileObject> units =
        sources.entrySet().stream()
            .<SimpleJavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
            .toList();
    String api =
        Path.of(
                URI.create(
                    Plugin.class.getProtectionDomain().getCodeSource().getLocation().toString()))
            .toString();
    List<String> options = List.of("-d", classes.toString(), "-cp", api, "-proc:none", "-nowarn");
    if (!compiler.getTask(output, null, null, options, null, units).call()) {
      throw new IllegalStateException("the planted plugin does not compile:\n" + output);
    }
  }

  private static void jar(Path jar, Path classes, String service) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "7.1");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> tree = Files.walk(classes)) {
      for (Path path : tree.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, out);
      }
      if (!service.isEmpty()) {
        out.putNextEntry(new JarEntry("META-INF/services/" + Plugin.class.getName()));
        out.write(service.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
