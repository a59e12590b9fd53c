package org.anwen;

import java.util.concurrent.CancellationException;
import org.anwen.api.Answer;

/**
 * What hears answers come into being; with several answerers, on a thread for each.
 *
 * <p>A {@link CancellationException} that it throws ends the answering, which an interruption,
 * unsafe inside the index, must not.
 */
@FunctionalInterface
public interface Listener {
  /**
   * The next piece of verified text; the pieces joined equal the text of the answer.
   *
   * @param asked the name of the answerer that was asked
   * @param text empty while the answerer speaks and nothing new is verified
   */
  void piece(String asked, String text);

  /**
   * Another answerer steps in: what was heard of the one that was asked is void.
   *
   * @param by who gives the answer instead
   */
  default void restart(String asked, String by) {}

  /** An answer is complete. */
  default void done(String asked, Answer answer) {}
}
