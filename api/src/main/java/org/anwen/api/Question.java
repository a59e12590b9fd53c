package org.anwen.api;

import java.util.List;

/**
 * What a person asks, after the turns that came before, oldest first.
 *
 * @param text as typed, at most {@link #MAX_LENGTH} code units, not blank
 */
public record Question(String text, List<Turn> history) {
  /** The longest question that is read, in UTF-16 code units. */
  public static final int MAX_LENGTH = 2_000;

  public Question {
    history = List.copyOf(history);
    if (text.isBlank()) {
      throw new AnwenException(ErrorCode.BAD_INPUT, "问题是空的，请输入要问的内容。");
    }
    if (text.length() > MAX_LENGTH) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, "问题太长：收到 " + text.length() + " 个字符，最多 " + MAX_LENGTH + " 个。");
    }
  }

  public static Question of(String text) {
    return new Question(text, List.of());
  }
}
