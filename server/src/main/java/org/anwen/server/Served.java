package org.anwen.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.anwen.Assistant;
import org.anwen.Listener;
import org.anwen.api.Citation;
import org.anwen.api.Finding;
import org.anwen.api.Question;
import org.anwen.api.Quote;
import org.anwen.ingest.Corpus;
import org.anwen.plugin.Extension;
import org.anwen.reason.Confidence;
import org.anwen.value.BareValue;

/**
 * What is served: the documents and cases, what the ledger holds of each case, the answerers'
 * names, and the way a question is answered.
 *
 * @param answerers the names that can be chosen, the default first
 * @param answerable whether the material holds an answer; cheap, for no answerer is asked
 * @param extensions what plugins bring, as it is now; empty where that is not known
 */
public record Served(
    Corpus corpus,
    CaseLedger ledger,
    List<String> answerers,
    Asking asking,
    Predicate<Question> answerable,
    Supplier<List<Extension>> extensions) {
  /** The way of a question to its answer; thread-safe. */
  @FunctionalInterface
  public interface Asking {
    /**
     * @param answerer a name of {@link Served#answerers}; empty for the default
     * @param tokens receives the text piece by piece; it throws {@link
     *     java.util.concurrent.CancellationException} once nobody waits for the answer any more
     */
    Assistant.Reply ask(Question question, String answerer, Consumer<String> tokens);

    /**
     * The cases that hold the answer to a question; empty when the material does not hold it. Cheap
     * where it can be told without asking an answerer.
     */
    default Set<String> grounds(Question question) {
      return ask(question, "", token -> {}).answer().citations().stream()
          .map(Citation::caseId)
          .collect(Collectors.toSet());
    }

    /** What an answer comes to, for who reads it by program; empty where that is not known. */
    default Optional<Gist> gist(Assistant.Reply reply) {
      return Optional.empty();
    }

    /**
     * The answers of several answerers, side by side where the asking can do that.
     *
     * @param answerers names of {@link Served#answerers}; empty for the default
     */
    default Assistant.Reply ask(Question question, List<String> answerers, Listener listener) {
      List<Assistant.Reply> replies =
          (answerers.isEmpty() ? List.of("") : answerers)
              .stream()
                  .map(name -> ask(question, name, text -> listener.piece(name, text)))
                  .toList();
      Assistant.Reply first = replies.getFirst();
      return new Assistant.Reply(
          first.inquiry(),
          first.evidence(),
          replies.stream().map(Assistant.Reply::answer).toList());
    }
  }

  /**
   * What an answer comes to.
   *
   * @param value the bare figure, name or words asked for; empty when the answer is the value
   * @param confidence how sure it is to be about what was asked, from 0 to 1
   */
  public record Gist(String value, double confidence) {}

  public Served {
    answerers = List.copyOf(answerers);
  }

  public Served(
      Corpus corpus,
      CaseLedger ledger,
      List<String> answerers,
      Asking asking,
      Predicate<Question> answerable) {
    this(corpus, ledger, answerers, asking, answerable, List::of);
  }

  private static boolean answers(Finding finding) {
    return switch (finding.role()) {
      case ANSWER, ROW, COMPUTED -> !finding.support().isEmpty();
      case CONFIRMED, CORRECTION, ABSENT, NEAR -> false;
    };
  }

  private static Set<String> grounds(Assistant assistant, Question question) {
    return assistant.evidence(question).findings().stream()
        .filter(Served::answers)
        .flatMap(finding -> finding.support().stream())
        .map(Quote::caseId)
        .collect(Collectors.toSet());
  }

  public static Served of(Assistant assistant) {
    Confidence confidence = new Confidence(assistant.library().ledger());
    return new Served(
        assistant.corpus(),
        new RecordLedger(assistant.library().ledger()),
        assistant.answerers(),
        new Asking() {
          @Override
          public Assistant.Reply ask(Question question, String answerer, Consumer<String> tokens) {
            return assistant.ask(question, answerer, tokens);
          }

          @Override
          public Assistant.Reply ask(Question question, List<String> answerers, Listener listener) {
            return assistant.ask(question, answerers, listener);
          }

          @Override
          public Optional<Gist> gist(Assistant.Reply reply) {
            return Optional.of(
                new Gist(
                    BareValue.of(reply.evidence(), reply.answer()),
                    confidence.of(reply.evidence(), reply.answer())));
          }

          @Override
          public Set<String> grounds(Question question) {
            return Served.grounds(assistant, question);
          }
        },
        question -> !grounds(assistant, question).isEmpty(),
        assistant::extensions);
  }
}
