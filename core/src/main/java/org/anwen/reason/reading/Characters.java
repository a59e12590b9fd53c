package org.anwen.reason.reading;

/**
 * The characters of a text, as a set that may hold some more: it tells quickly of most words that
 * they are not in the text. Not thread-safe while texts are added.
 */
public final class Characters {
  private static final int BITS = 4096;

  private final long[] held = new long[BITS / Long.SIZE];

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      int bit = text.charAt(i) % BITS;
      held[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** False only when some character of the word is in none of the texts. */
  boolean mayHold(String word) {
    for (int i = 0; i < word.length(); i++) {
      int bit = word.charAt(i) % BITS;
      if ((held[bit / Long.SIZE] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }
}
