package org.anwen.plugin.llm;

/**
 * Text of a document or a question on its way into the prompt: one line, without characters that
 * nobody sees, and without the brackets that a chat format or a citation is written with.
 */
final class PromptText {
  private PromptText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Visible.of(text)
        .chars()
        .forEach(
            c ->
                plain.append(
                    switch (c) {
                      case '[' -> '［';
                      case ']' -> '］';
                      case '<' -> '＜';
                      case '>' -> '＞';
                      case '\n' -> ' ';
                      default -> (char) c;
                    }));
    return plain.toString().strip();
  }
}
