package org.anwen.plugin;

import java.util.List;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Quote;

/**
 * An answerer of a plugin, called with the plugin's class loader as context loader.
 *
 * @param name asked once, at start
 */
record IsolatedAnswerer(String name, Answerer inner, ClassLoader loader) implements Answerer {
  @Override
  public List<Quote> quotes(Evidence evidence) {
    return ContextLoader.with(loader, () -> List.copyOf(inner.quotes(evidence)));
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
    return ContextLoader.call(loader, () -> inner.answer(evidence, tokens));
  }
}
