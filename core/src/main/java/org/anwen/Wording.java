package org.anwen;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.anwen.api.Answer;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;
import org.anwen.api.Timings;
import org.anwen.verify.Verification;
import org.anwen.verify.Verified;
import org.anwen.verify.Verifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last part of the way of a question: an answerer words the evidence, and what it says is
 * verified as it says it. Where it fails, or too little of what it says holds, another steps in,
 * and the answer says so. Thread-safe.
 */
final class Wording {
  private static final Logger log = LoggerFactory.getLogger(Wording.class);

  /** The least share of an answer's text that must hold. */
  private static final double ENOUGH = 0.5;

  private final Verifier verifier;
  private final Optional<Answerer> fallback;

  Wording(Verifier verifier, Optional<Answerer> fallback) {
    this.verifier = verifier;
    this.fallback = fallback;
  }

  /** The verified answer of an answerer, or of the one that steps in. */
  Answer word(Answerer answerer, Evidence evidence, Listener listener, Times times) {
    return word(answerer.name(), answerer, List.of(), evidence, listener, times);
  }

  private Answer word(
      String asked,
      Answerer answerer,
      List<String> notes,
      Evidence evidence,
      Listener listener,
      Times times) {
    boolean replaceable = fallback.filter(f -> !f.name().equals(answerer.name())).isPresent();
    Heard heard = new Heard(asked, listener);
    String why;
    try {
      Verification verification = verifier.begin(evidence, answerer.quotes(evidence));
      Draft draft = answerer.answer(evidence, piece -> heard.say(verification.hear(piece)));
      Verified verified = verification.end(draft);
      if (!replaceable || verified.kept() >= ENOUGH) {
        verified.pieces().stream().skip(verification.given()).forEach(heard::say);
        Answer answer =
            verified.answer(
                evidence.inquiry(), answerer.name(), evidence.examined(), times.done(), notes);
        listener.done(asked, answer);
        return answer;
      }
      why = "的话大多未能与材料核对一致";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AnwenException(ErrorCode.UNAVAILABLE, "回答已中止。", e);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!replaceable || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      why = told(e);
      log.warn("answerer {} failed: {}", answerer.name(), e.toString());
    }
    Answerer substitute = fallback.orElseThrow();
    log.info("answerer {} steps in for {}", substitute.name(), answerer.name());
    if (heard.begun) {
      listener.restart(asked, substitute.name());
    }
    String note = "「" + answerer.name() + "」" + why + "，改由「" + substitute.name() + "」回答。";
    return word(asked, substitute, List.of(note), evidence, listener, times);
  }

  private static String told(RuntimeException e) {
    return switch (e instanceof AnwenException ours ? ours.code() : ErrorCode.INTERNAL) {
      case TIMEOUT -> "没有在规定时间内答完";
      case UNAVAILABLE, OVERLOADED -> "暂时不能回答";
      case BAD_INPUT,
          BAD_CONFIGURATION,
          NOT_FOUND,
          UNREADABLE_DOCUMENT,
          BAD_PLUGIN,
          DAMAGED_INDEX,
          STORAGE,
          INTERNAL ->
          "出错了";
    };
  }

  /** When a question was asked, and when its evidence was there, by {@link System#nanoTime}. */
  record Times(long asked, long found) {
    Timings done() {
      long now = System.nanoTime();
      return new Timings(
          (found - asked) / 1_000_000, (now - found) / 1_000_000, (now - asked) / 1_000_000);
    }
  }

  /** What a listener has heard of one answerer. */
  private static final class Heard {
    private final String asked;
    private final Listener listener;
    private boolean begun;

    Heard(String asked, Listener listener) {
      this.asked = asked;
      this.listener = listener;
    }

    void say(String text) {
      begun |= !text.isEmpty();
      listener.piece(asked, text);
    }
  }
}
