package org.anwen.plugin;

import java.util.List;
import java.util.function.Supplier;
import org.anwen.api.Embedder;

/**
 * An embedder of a plugin, called with the plugin's class loader as context loader; what it throws
 * becomes an {@code AnwenException}, and is remembered in its health.
 *
 * @param name asked once, at start
 */
record IsolatedEmbedder(String name, Embedder inner, ClassLoader loader, Health health)
    implements Embedder {
  @Override
  public int dimensions() {
    return call(inner::dimensions);
  }

  @Override
  public float[] embedQuestion(String text) {
    return call(() -> inner.embedQuestion(text));
  }

  @Override
  public List<float[]> embedPassages(List<String> texts) {
    return call(() -> inner.embedPassages(texts));
  }

  @Override
  public void close() {
    call(
        () -> {
          inner.close();
          return true;
        });
  }

  private <T> T call(Supplier<T> code) {
    return health.watch(() -> ContextLoader.with(loader, code));
  }
}
