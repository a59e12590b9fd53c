package org.anwen.api;

import java.util.List;
import java.util.function.Consumer;

/**
 * Words an answer from evidence; the extension point for other styles and other models.
 *
 * <p>Implementations are thread-safe: one instance serves all questions at once. They answer from
 * the evidence alone, and end within bounded time when their thread is interrupted. What they say
 * is verified afterwards, whoever they are.
 */
public interface Answerer {
  /** The name that the configuration chooses it by: lower-case letters, digits and hyphens. */
  String name();

  /**
   * Makes a draft from the evidence.
   *
   * @param tokens receives the text piece by piece as it comes into being; the pieces joined equal
   *     {@link Draft#text}, and no piece splits a surrogate pair
   * @throws InterruptedException when the thread is interrupted before the draft is done
   */
  Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException;

  /**
   * What the markers of an answer will name, where that is known before its first word: marker n is
   * the n-th, from 1. With it, each sentence is verified and shown while the next is still being
   * made; without it, which is the default, the answer is shown when it is done.
   */
  default List<Quote> quotes(Evidence evidence) {
    return List.of();
  }
}
