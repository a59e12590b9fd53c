package org.anwen.plugin.bge;

/** Makes a text fit for the tokenizer: whole characters, none of them a control, never blank. */
final class CleanText {
  /** What stands for a text in which there is nothing. */
  private static final String NOTHING = "。";

  private CleanText() {}

  /** At most {@code most} code units of the text; a lone surrogate or a control is a space. */
  static String of(String text, int most) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), most));
    for (int i = 0; i < text.length() && clean.length() < most; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (clean.length() + Character.charCount(point) > most) {
        break;
      }
      boolean fit =
          !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
      clean.appendCodePoint(fit ? point : ' ');
    }
    return clean.toString().isBlank() ? NOTHING : clean.toString();
  }
}
