package org.anwen.server;

import java.util.List;
import java.util.function.Consumer;
import org.anwen.Assistant;
import org.anwen.api.Question;
import org.anwen.ingest.Corpus;

/**
 * What is served: the documents and cases, what the ledger holds of each case, the answerers'
 * names, and the way a question is answered.
 *
 * @param answerers the names that can be chosen, the default first
 */
public record Served(Corpus corpus, CaseLedger ledger, List<String> answerers, Asking asking) {
  /** The way of a question to its answer; thread-safe. */
  @FunctionalInterface
  public interface Asking {
    /**
     * @param answerer a name of {@link Served#answerers}; empty for the default
     * @param tokens receives the text piece by piece; it throws {@link
     *     java.util.concurrent.CancellationException} once nobody waits for the answer any more
     */
    Assistant.Reply ask(Question question, String answerer, Consumer<String> tokens);
  }

  public Served {
    answerers = List.copyOf(answerers);
  }

  public static Served of(Assistant assistant) {
    return new Served(
        assistant.corpus(), CaseLedger.of(assistant), assistant.answerers(), assistant::ask);
  }
}
