package org.anwen.eval.run;

import java.util.List;
import org.anwen.eval.suite.Item;

/**
 * An item and what was answered.
 *
 * @param responses one for each turn; fewer when a turn failed, which is then the last
 */
public record Outcome(Item item, List<Response> responses) {
  public Outcome {
    responses = List.copyOf(responses);
    if (responses.isEmpty()) {
      throw new IllegalArgumentException("no response to item " + item.id());
    }
  }

  /** The response that is judged; a failure when an earlier turn failed. */
  public Response judged() {
    return responses.getLast();
  }
}
