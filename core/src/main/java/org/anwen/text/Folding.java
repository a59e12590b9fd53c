package org.anwen.text;

/**
 * The form in which texts are compared: simplified, compatibility form, lower case, no white space.
 * Stateless.
 */
public final class Folding {
  private Folding() {}

  /** The folded text; its offsets are its own. */
  public static String of(String text) {
    return ChineseText.simplify(ChineseText.fold(text).text().replaceAll("\\s+", ""));
  }
}
