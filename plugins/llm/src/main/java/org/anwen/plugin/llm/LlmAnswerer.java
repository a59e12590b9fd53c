package org.anwen.plugin.llm;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Table;

/**
 * Has a language model word the findings of the core. What the core found absent is said without
 * the model; rows that the model leaves out are added after its words, so that a list stays whole.
 *
 * <p>Thread-safe. An answer takes as long as the model, within the configured time. A model that
 * fails is an {@link AnwenException} of {@code UNAVAILABLE} or {@code TIMEOUT}.
 */
final class LlmAnswerer implements Answerer, AutoCloseable {
  private static final String NOTHING = "材料中没有找到可以回答这个问题的内容。";
  private static final int RESERVE = 128;

  private final LlmConfig config;
  private final Model model;
  private final Breaker breaker;
  private final Semaphore places;

  LlmAnswerer(LlmConfig config) {
    this.config = config;
    this.model = new Model(config);
    this.breaker = new Breaker(config.pause());
    this.places = new Semaphore(config.calls(), true);
  }

  @Override
  public String name() {
    return "llm";
  }

  @Override
  public List<Quote> quotes(Evidence evidence) {
    return isEstablished(evidence) ? pack(evidence).quotes(evidence) : List.of();
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
    if (!isEstablished(evidence)) {
      Draft draft = Draft.abstain(absence(evidence.findings()));
      tokens.accept(draft.text());
      return draft;
    }
    Packed packed = pack(evidence);
    List<Quote> quotes = packed.quotes(evidence);
    Markers markers = new Markers(packed.sources(), quotes);
    ModelText text = new ModelText(markers, tokens);
    say(evidence, packed, text);
    Rows.missing(evidence, packed, markers, text.text())
        .forEach(row -> text.line(Rows.line(row, markers)));
    Optional<Table> table = evidence.table().map(t -> markers.renumber(t, evidence.quotes()));
    return new Draft(text.text(), quotes, table, false);
  }

  @Override
  public void close() {
    model.close();
  }

  private static boolean isEstablished(Evidence evidence) {
    return evidence.findings().stream()
        .anyMatch(f -> f.role() != Role.ABSENT && f.role() != Role.NEAR);
  }

  private Packed pack(Evidence evidence) {
    return Packed.of(evidence, room(evidence), config.passages());
  }

  /** Tokens that are left for the evidence beside the template, the question and the answer. */
  private int room(Evidence evidence) {
    int question = 2 * Tokens.in(evidence.inquiry().text());
    int taken = config.prompt().tokens() + question + config.answerTokens() + RESERVE;
    return Math.max(RESERVE, config.contextTokens() - taken);
  }

  private void say(Evidence evidence, Packed packed, ModelText text) throws InterruptedException {
    try {
      // the breaker before the place, so that nobody waits for one behind calls that hang
      breaker.call(() -> sayInPlace(evidence, packed, text));
    } catch (ModelFailure e) {
      ErrorCode code = e.isTimeout() ? ErrorCode.TIMEOUT : ErrorCode.UNAVAILABLE;
      throw new AnwenException(code, e.told(), e);
    }
  }

  private ModelText sayInPlace(Evidence evidence, Packed packed, ModelText text)
      throws ModelFailure, InterruptedException {
    if (!places.tryAcquire(config.timeout().toMillis() / 2, TimeUnit.MILLISECONDS)) {
      throw new AnwenException(
          ErrorCode.OVERLOADED, "the model is at work on " + config.calls() + " answers");
    }
    try {
      String question = PromptText.of(evidence.inquiry().text());
      text.end(
          model.ask(
              config.prompt().messages(question, packed.findings(), packed.passages()), text));
      if (text.text().isBlank()) {
        throw new ModelFailure("the model said nothing");
      }
      return text;
    } finally {
      places.release();
    }
  }

  private static String absence(List<Finding> findings) {
    if (findings.isEmpty()) {
      return NOTHING;
    }
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(finding.statement()).append('。'));
    return text.toString();
  }
}
