package org.anwen.server;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.anwen.Assistant;
import org.anwen.api.Finding;
import org.anwen.api.Question;
import org.anwen.ingest.Corpus;

/**
 * What is served: the documents and cases, what the ledger holds of each case, the answerers'
 * names, and the way a question is answered.
 *
 * @param answerers the names that can be chosen, the default first
 * @param answerable whether the material holds an answer; cheap, for no answerer is asked
 */
public record Served(
    Corpus corpus,
    CaseLedger ledger,
    List<String> answerers,
    Asking asking,
    Predicate<Question> answerable) {
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

  private static boolean answers(Finding finding) {
    return switch (finding.role()) {
      case ANSWER, ROW, COMPUTED -> !finding.support().isEmpty();
      case CONFIRMED, CORRECTION, ABSENT, NEAR -> false;
    };
  }

  public static Served of(Assistant assistant) {
    return new Served(
        assistant.corpus(),
        new RecordLedger(assistant.library().ledger()),
        assistant.answerers(),
        assistant::ask,
        question -> assistant.evidence(question).findings().stream().anyMatch(Served::answers));
  }
}
