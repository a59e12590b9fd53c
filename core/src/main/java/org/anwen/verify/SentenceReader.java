package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that arrives piece by piece into sentences, each with its end mark and the markers
 * and closing marks that follow it. However the text is cut into pieces, the sentences are the
 * same. One for each text; linear in it.
 */
final class SentenceReader {
  private static final String ENDS = "。！？!?";
  private static final String CLOSERS = "”’」』）)";

  /** The most characters of a marker with its brackets. */
  private static final int MARKER = 6;

  private final StringBuilder rest = new StringBuilder();
  private int at;
  private int depth;
  private boolean ended;

  /** Takes a piece; the sentences that are complete with it. */
  List<String> read(String piece) {
    rest.append(piece);
    List<String> sentences = new ArrayList<>();
    while (at < rest.length()) {
      if (!ended) {
        step(rest.charAt(at));
      } else if (isCloser(rest.charAt(at))) {
        at++;
      } else if (rest.charAt(at) == '[') {
        int end = afterDigits(at + 1);
        if (end == rest.length() && end - at < MARKER) {
          break;
        }
        if (end < rest.length() && rest.charAt(end) == ']' && end - at < MARKER) {
          at = end + 1;
        } else {
          sentences.add(cut());
        }
      } else {
        sentences.add(cut());
      }
    }
    return sentences;
  }

  /** What is left when the text is over: the last sentence; empty when there is none. */
  String end() {
    at = rest.length();
    return cut();
  }

  private int afterDigits(int from) {
    int i = from;
    while (i < rest.length()
        && i - from < MARKER
        && rest.charAt(i) >= '0'
        && rest.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private void step(char c) {
    at++;
    if (c == '《') {
      depth++;
    } else if (c == '》' && depth > 0) {
      depth--;
    }
    ended = c == '\n' || (depth == 0 && ENDS.indexOf(c) >= 0);
  }

  private boolean isCloser(char c) {
    return rest.charAt(at - 1) != '\n' && (CLOSERS.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0);
  }

  private String cut() {
    String sentence = rest.substring(0, at);
    rest.delete(0, at);
    at = 0;
    depth = 0;
    ended = false;
    return sentence;
  }
}
