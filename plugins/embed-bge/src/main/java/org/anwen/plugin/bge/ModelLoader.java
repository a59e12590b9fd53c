package org.anwen.plugin.bge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Loads the model so that its libraries write below one folder only, and connect to nowhere.
 *
 * <p>Left alone, ONNX Runtime unpacks into the temporary folder and leaves it there, and the
 * tokenizer writes below the home folder and may report its use to its makers. They take their
 * bearings from system properties, which are set while they load and put back afterwards.
 */
final class ModelLoader {
  /** How many passages are at work at once, each on a thread. */
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private ModelLoader() {}

  static BgeModel load(Path folder) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ModelLoader.class.getClassLoader());
    try (NativeFolder natives = NativeFolder.in(folder)) {
      Map<String, String> properties = new LinkedHashMap<>();
      Optional<Path> onnx = natives.onnxRuntime();
      onnx.ifPresent(path -> properties.put("onnxruntime.native.path", path.toString()));
      properties.put("DJL_CACHE_DIR", natives.path().toString());
      properties.put("ENGINE_CACHE_DIR", natives.path().toString());
      properties.put("jna.tmpdir", natives.path().toString());
      properties.put("OPT_OUT_TRACKING", "true");
      properties.put("ai.djl.offline", "true");
      properties.put("slf4j.internal.verbosity", "ERROR");
      BgeModel model = with(properties);
      if (onnx.isPresent()) {
        removeEmptyFolder();
      }
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Removes the folder that ONNX Runtime makes in the temporary folder even when its libraries are
   * elsewhere, and would remove only at a regular exit. It says in a private field which one that
   * is.
   */
  private static void removeEmptyFolder() {
    try {
      Field field = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("tempDirectory");
      field.setAccessible(true);
      if (field.get(null) instanceof Path path) {
        Files.deleteIfExists(path);
      }
    } catch (ReflectiveOperationException | RuntimeException | IOException e) {
      System.getLogger(ModelLoader.class.getName())
          .log(System.Logger.Level.DEBUG, "an empty temporary folder stays until the exit", e);
    }
  }

  private static BgeModel with(Map<String, String> properties) throws IOException {
    Map<String, Optional<String>> old = new LinkedHashMap<>();
    properties.forEach(
        (key, value) -> old.put(key, Optional.ofNullable(System.setProperty(key, value))));
    try {
      ThreadFactory daemons = Thread.ofPlatform().daemon().name("bge-", 0).factory();
      return new BgeModel(Executors.newFixedThreadPool(THREADS, daemons));
    } finally {
      old.forEach(
          (key, value) ->
              value.ifPresentOrElse(
                  v -> System.setProperty(key, v), () -> System.clearProperty(key)));
    }
  }
}
