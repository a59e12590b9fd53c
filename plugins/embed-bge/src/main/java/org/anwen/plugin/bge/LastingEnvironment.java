package org.anwen.plugin.bge;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * The environment of ONNX Runtime, kept until the process is gone.
 *
 * <p>Its Java side lets go of the environment in a shutdown hook of its own. Hooks run side by side
 * and beside all other threads, so the environment would vanish under a call at work, and the
 * virtual machine with it (a segmentation fault in {@code createSession} or {@code run}). The
 * native side counts its holders ({@code OrtEnv::GetInstance} and {@code OrtEnv::Release} in
 * onnxruntime/core/session/ort_env.cc, 1.20): one more holder, never released, and the hook only
 * counts down.
 */
final class LastingEnvironment {
  private static boolean held;

  private LastingEnvironment() {}

  static synchronized OrtEnvironment get() throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    if (!held) {
      held = true;
      hold();
    }
    return environment;
  }

  private static void hold() {
    try {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      api.setAccessible(true);
      Method create =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      create.setAccessible(true);
      Object handle = create.invoke(null, api.getLong(null), 2, "lasting");
      System.getLogger(LastingEnvironment.class.getName())
          .log(System.Logger.Level.DEBUG, "one more holder of environment {0}", handle);
    } catch (ReflectiveOperationException | RuntimeException e) {
      System.getLogger(LastingEnvironment.class.getName())
          .log(System.Logger.Level.WARNING, "a stop while the model is at work may crash", e);
    }
  }
}
