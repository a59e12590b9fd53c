package org.anwen.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.anwen.api.Answer;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * An answer as the JSON that {@code POST /api/chat} returns, without a conversation. Thread-safe.
 */
public final class AnswerJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerJson() {}

  /** One line of JSON; {@code conversationId} is empty. */
  public static String of(Answer answer) {
    return line(ChatAnswer.of("", answer));
  }

  /** One line of JSON with several answers side by side; {@code conversationId} is empty. */
  public static String sideBySide(List<Answer> answers) {
    return line(ChatAnswer.sideBySide("", answers));
  }

  private static String line(ChatAnswer answer) {
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new AnwenException(ErrorCode.INTERNAL, "the answer cannot be written as JSON", e);
    }
  }
}
