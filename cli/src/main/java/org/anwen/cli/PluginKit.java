package org.anwen.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Plugin;
import org.anwen.config.Layout;

/**
 * The two jars that a plugin is compiled and tested with, and their version.
 *
 * @param api a jar, or a folder of classes in a tree that is being tested
 * @param testkit likewise
 */
record PluginKit(Path api, Path testkit, String version) {
  private static final String TESTKIT = "anwen-testkit-";
  private static final String JAR = ".jar";

  /** The kit of an installation. */
  static PluginKit of(Layout layout) {
    Path folder = layout.plugins().resolveSibling("plugin-kit");
    try (Stream<Path> files = Files.list(folder)) {
      Path testkit =
          files
              .filter(file -> name(file).startsWith(TESTKIT) && name(file).endsWith(JAR))
              .max(Path::compareTo)
              .orElseThrow(() -> missing(folder, null));
      String file = name(testkit);
      String version = file.substring(TESTKIT.length(), file.length() - JAR.length());
      return new PluginKit(apiJar(), testkit, version);
    } catch (IOException e) {
      throw missing(folder, e);
    }
  }

  /** Where the API of this program comes from. */
  static Path apiJar() {
    URI at =
        URI.create(Plugin.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return Path.of(at);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static AnwenException missing(
      Path folder, @org.jspecify.annotations.Nullable IOException e) {
    String message = "expected " + TESTKIT + "*" + JAR + " in " + folder + ", found none";
    return e == null
        ? new AnwenException(ErrorCode.NOT_FOUND, message)
        : new AnwenException(ErrorCode.NOT_FOUND, message, e);
  }
}
