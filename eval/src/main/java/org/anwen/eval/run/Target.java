package org.anwen.eval.run;

import java.util.List;
import java.util.Optional;
import org.anwen.eval.suite.Item;
import org.anwen.ingest.Corpus;

/** Whatever answers: the product itself, a server, or a file of answers. Thread-safe. */
public interface Target extends AutoCloseable {
  /** What it is, for the manifest: the same text for the same behaviour. */
  String describe();

  /** The material that it answers from, as far as it is known. */
  Optional<Corpus> corpus();

  /**
   * Asks all turns of an item in one conversation.
   *
   * @return a response to each turn; when one fails, its failure is the last
   */
  List<Response> ask(Item item) throws InterruptedException;

  @Override
  void close();
}
