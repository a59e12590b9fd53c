package org.anwen.plugin.llm;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a model says, made into plain sentences with this answer's markers as it comes in: each
 * sentence is handed on once its end is seen.
 *
 * <p>Thoughts that a model writes before its answer, a sentence said before and an end that is cut
 * off are left out. For one thread.
 */
final class ModelText {
  /** The longest stretch without an end of a sentence; beyond it the model is talking rubbish. */
  private static final int LONGEST = 2_000;

  private static final int MOST_REPEATS = 3;
  private static final String ENDS = "。！？!?\n";
  private static final String CLOSING = "”’」』）)》】*_";
  private static final Pattern MARKER = Pattern.compile("\\[\\d{1,3}]");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
  private static final String THOUGHT = "<think>";
  private static final String THOUGHT_END = "</think>";

  private final Markers markers;
  private final Consumer<String> tokens;
  private final StringBuilder pending = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> said = new HashSet<>();
  private int repeats;
  private boolean breakBefore;

  ModelText(Markers markers, Consumer<String> tokens) {
    this.markers = markers;
    this.tokens = tokens;
  }

  /** Takes the next piece of the model. */
  void add(String piece) throws ModelFailure {
    pending.append(piece);
    if (isThinking()) {
      return;
    }
    int end = sentenceEnd(false);
    while (end > 0) {
      sentence(pending.substring(0, end));
      pending.delete(0, end);
      end = sentenceEnd(false);
    }
    if (pending.length() > LONGEST) {
      throw new ModelFailure(
          "the model wrote " + LONGEST + " characters without ending a sentence");
    }
  }

  /** Whether the model only repeats itself. */
  boolean isStuck() {
    return repeats >= MOST_REPEATS;
  }

  /**
   * The model is done.
   *
   * @param whole whether it came to its own end; if not, its last words may be cut off
   */
  void end(boolean whole) {
    if (isThinking()) {
      return;
    }
    int end = sentenceEnd(true);
    if (end > 0 || whole) {
      sentence(end > 0 ? pending.substring(0, end) : pending.toString());
    }
    pending.setLength(0);
  }

  /** Adds a line of our own, as it is. */
  void line(String line) {
    hand((text.isEmpty() ? "" : "\n") + line);
  }

  String text() {
    return text.toString();
  }

  private boolean isThinking() {
    String begun = pending.toString().stripLeading();
    if (text.isEmpty() && begun.startsWith(THOUGHT)) {
      int end = pending.indexOf(THOUGHT_END);
      if (end < 0) {
        int kept = Math.max(0, pending.length() - THOUGHT_END.length());
        pending.replace(0, kept, THOUGHT); // so that thoughts without end take no memory
        return true;
      }
      pending.delete(0, end + THOUGHT_END.length());
    }
    return text.isEmpty() && !begun.isEmpty() && THOUGHT.startsWith(begun);
  }

  /**
   * Where the first sentence ends, with the marks and markers that belong to it; 0 when that is not
   * seen yet.
   */
  private int sentenceEnd(boolean last) {
    for (int i = 0; i < pending.length(); i++) {
      if (pending.charAt(i) == '\n') {
        return i + 1;
      }
      if (ENDS.indexOf(pending.charAt(i)) >= 0) {
        int end = afterMarkers(i + 1);
        return end < pending.length() || last ? end : 0;
      }
    }
    return 0;
  }

  private int afterMarkers(int from) {
    int at = from;
    while (at < pending.length()) {
      char c = pending.charAt(at);
      if (c == '[' || c == '【' || c == '［') {
        int close = at + 1;
        while (close < pending.length() && "]】］".indexOf(pending.charAt(close)) < 0) {
          close++;
        }
        at = Math.min(close + 1, pending.length());
      } else if (CLOSING.indexOf(c) >= 0 || (ENDS.indexOf(c) >= 0 && c != '\n') || c == ' ') {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private void sentence(String raw) {
    boolean endsLine = raw.endsWith("\n");
    String plain = markers.rewritten(Plain.of(raw));
    String words = MARKER.matcher(plain).replaceAll("").strip();
    if (!WORDS.matcher(words).find()) {
      breakBefore |= endsLine;
      return;
    }
    if (said.add(words)) {
      hand((breakBefore && !text.isEmpty() ? "\n" : "") + plain);
      repeats = 0;
    } else {
      repeats++;
    }
    breakBefore = endsLine;
  }

  private void hand(String piece) {
    text.append(piece);
    tokens.accept(piece);
  }
}
