package org.anwen.plugin.bge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for native libraries while they are loaded. On closing it is removed, as far as the
 * system lets go of a loaded library's file.
 */
record NativeFolder(Path path) implements AutoCloseable {
  static NativeFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new NativeFolder(Files.createTempDirectory(parent, "native"));
  }

  /** Where ONNX Runtime's libraries for this machine now are; empty if its jar holds none. */
  Optional<Path> onnxRuntime() throws IOException {
    Path target = Files.createDirectories(path.resolve("onnxruntime"));
    ClassLoader loader = NativeFolder.class.getClassLoader();
    for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
      String file = System.mapLibraryName(library);
      String resource = "ai/onnxruntime/native/" + platform() + "/" + file;
      try (InputStream in = loader.getResourceAsStream(resource)) {
        if (in == null) {
          return Optional.empty();
        }
        Files.copy(in, target.resolve(file));
      }
    }
    return Optional.of(target);
  }

  /** The machine as ONNX Runtime's jar names it. */
  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    return system + (arch.contains("aarch64") || arch.contains("arm") ? "-aarch64" : "-x64");
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A system that holds a loaded library's file keeps it; the host removes the folder at the
      // end.
      return;
    }
  }
}
