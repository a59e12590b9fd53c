package org.anwen.plugin;

import java.util.List;
import org.anwen.api.Hit;
import org.anwen.api.Retriever;

/**
 * A retriever of a plugin, called with the plugin's class loader as context loader; what it throws
 * becomes an {@code AnwenException}, and is remembered in its health.
 *
 * @param name asked once, at start
 */
record IsolatedRetriever(String name, Retriever inner, ClassLoader loader, Health health)
    implements Retriever {
  @Override
  public List<Hit> retrieve(String question, int limit) {
    return health.watch(
        () -> ContextLoader.with(loader, () -> List.copyOf(inner.retrieve(question, limit))));
  }
}
