package org.anwen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * The files of a new plugin: a Maven project that stands alone, with the API and the contract kit
 * in a repository of its own.
 */
final class PluginProject {
  /** The version of JUnit that the contract kit is compiled with. */
  static final String JUNIT = "6.1.3";

  private static final Pattern NAME = Pattern.compile("[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,39}");

  private PluginProject() {}

  /**
   * Writes the project.
   *
   * @param name of the answerer
   * @param folder is made; must not hold anything yet
   * @throws AnwenException BAD_INPUT when the name is no name or the folder is not empty
   */
  static void write(String name, Path folder, PluginKit kit) {
    if (!NAME.matcher(name).matches() || name.equals("extractive")) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT,
          "expected a new name of lower-case letters, digits and single hyphens, at most 40, got \""
              + name
              + "\"");
    }
    try {
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw new AnwenException(
            ErrorCode.BAD_INPUT, "expected a folder that is empty or not there, got " + folder);
      }
      for (Map.Entry<String, String> file : sources(name, kit.version()).entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file.getValue());
      }
      put(folder, "anwen-api", kit.api());
      put(folder, "anwen-testkit", kit.testkit());
    } catch (IOException e) {
      throw new AnwenException(ErrorCode.STORAGE, "the project cannot be written: " + folder, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static Map<String, String> sources(String name, String version) throws IOException {
    String type = typeName(name);
    String in = name.replace("-", "");
    String java = "src/main/java/plugin/" + in + "/" + type;
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", filled("pom.xml", name, version));
    files.put("README.md", filled("README.md", name, version));
    files.put(".gitignore", "target/\n");
    files.put(java + "Plugin.java", filled("Plugin.java", name, version));
    files.put(java + "Answerer.java", filled("Answerer.java", name, version));
    files.put(
        "src/main/resources/META-INF/services/org.anwen.api.Plugin",
        "plugin." + in + "." + type + "Plugin\n");
    files.put(
        "src/test/java/plugin/" + in + "/" + type + "AnswererTest.java",
        filled("AnswererTest.java", name, version));
    return files;
  }

  /** {@code my-words} as {@code MyWords}. */
  private static String typeName(String name) {
    StringBuilder type = new StringBuilder();
    for (String word : name.split("-")) {
      type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return type.toString();
  }

  private static String filled(String template, String name, String version) throws IOException {
    try (InputStream in = PluginProject.class.getResourceAsStream("plugin/" + template)) {
      if (in == null) {
        throw new IOException("the template " + template + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@name@", name)
          .replace("@version@", version)
          .replace("@junit@", JUNIT)
          .replace("@package@", name.replace("-", ""))
          .replace("@Class@", typeName(name));
    }
  }

  private static void put(Path folder, String artifact, Path from) throws IOException {
    Path jar = Files.createDirectories(folder.resolve("lib")).resolve(artifact + ".jar");
    if (Files.isDirectory(from)) {
      pack(from, jar);
    } else {
      Files.copy(from, jar);
    }
  }

  /** Makes a jar of a folder of classes. */
  static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> tree = Files.walk(classes)) {
      for (Path path : tree.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, out);
      }
    }
  }
}
