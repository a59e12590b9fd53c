package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the text of a draft into sentences, each with its end mark and the markers that belong to
 * it. Stateless.
 */
final class DraftSentences {
  private static final String ENDS = "。！？!?\n";

  private DraftSentences() {}

  static List<String> split(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    int i = 0;
    int depth = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' && depth > 0 ? -1 : 0;
      i++;
      if (c == '\n' || (depth == 0 && ENDS.indexOf(c) >= 0)) {
        i = afterMarkers(text, i);
        sentences.add(text.substring(from, i));
        from = i;
      }
    }
    if (from < text.length()) {
      sentences.add(text.substring(from));
    }
    return sentences;
  }

  /** Markers that stand after the end mark belong to the sentence before it. */
  private static int afterMarkers(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == '[') {
      int close = text.indexOf(']', i);
      if (close < 0 || close - i > 5) {
        break;
      }
      i = close + 1;
    }
    return i;
  }
}
