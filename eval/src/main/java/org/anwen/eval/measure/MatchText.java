package org.anwen.eval.measure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as both sides of a comparison see it: markers {@code [n]}, white space and thousands
 * separators removed, ㎡ as 平方米, NFKC, lower case; the rule of the native suite format.
 */
public final class MatchText {
  private static final Pattern MARKER = Pattern.compile("\\[\\d{1,4}]");

  /**
   * ASCII digits in groups of three, and full-width ones; a full-width comma between ASCII digits
   * is a comma of prose.
   */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])"
              + "|(?<![０-９．，])[０-９]{1,3}(?:[，,][０-９]{3})+(?![０-９])");

  private MatchText() {}

  public static String of(String text) {
    String bare = withoutSpace(withoutMarkers(text));
    String joined =
        THOUSANDS.matcher(bare).replaceAll(m -> m.group().replace(",", "").replace("，", ""));
    String composed = Normalizer.normalize(joined.replace("㎡", "平方米"), Normalizer.Form.NFKC);
    return withoutSpace(composed.toLowerCase(Locale.ROOT));
  }

  /** The text without its markers {@code [n]}. */
  public static String withoutMarkers(String text) {
    return MARKER.matcher(text).replaceAll("");
  }

  /** The text without white space of any width. */
  public static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** The length of an answer: code points that are no white space, markers counted. */
  public static int length(String text) {
    String bare = withoutSpace(text);
    return bare.codePointCount(0, bare.length());
  }
}
