package org.anwen;

import java.util.List;
import java.util.function.Consumer;
import org.anwen.api.Answer;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;
import org.anwen.api.Inquiry;
import org.anwen.api.Question;
import org.anwen.ingest.Corpus;

/**
 * The way of a question through the product: interpret, find the evidence, answer, verify.
 * Thread-safe.
 */
public final class Assistant implements AutoCloseable {
  private final Corpus corpus;

  Assistant(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The documents and cases that questions are asked of. */
  public Corpus corpus() {
    return corpus;
  }

  /** The names of the answerers that can be chosen, the default first. */
  public List<String> answerers() {
    return List.of();
  }

  /** What the question asks, with everything taken over from the earlier turns. */
  public Inquiry interpret(Question question) {
    throw new AnwenException(ErrorCode.UNAVAILABLE, "no interpreter");
  }

  /** All that may be used to answer. */
  public Evidence evidence(Inquiry inquiry) {
    throw new AnwenException(ErrorCode.UNAVAILABLE, "no evidence");
  }

  /** The verified answer of the default answerer. */
  public Answer ask(Question question) {
    return ask(question, "", token -> {}).answer();
  }

  /**
   * The verified answer, and the question as understood.
   *
   * @param answerer a name of {@link #answerers}; empty for the default
   * @param tokens receives the verified text piece by piece
   */
  public Reply ask(Question question, String answerer, Consumer<String> tokens) {
    throw new AnwenException(ErrorCode.UNAVAILABLE, "no answerer");
  }

  /**
   * An answer together with the question as it was understood: what the next turn needs, and what
   * was found on the way.
   */
  public record Reply(Inquiry inquiry, Evidence evidence, Answer answer) {}

  @Override
  public void close() {}
}
