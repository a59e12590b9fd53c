package org.anwen.plugin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what a plugin brought; what goes wrong is logged and stops nothing. */
final class Closing {
  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private Closing() {}

  static void quietly(String what, ClassLoader loader, AutoCloseable closeable) {
    try {
      ContextLoader.with(
          loader,
          () -> {
            close(closeable);
            return true;
          });
    } catch (LinkageError | RuntimeException e) {
      LOG.warn("{} could not be closed", what, e);
    }
  }

  private static void close(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException(Health.told(e), e);
    }
  }
}
