package org.anwen.text;

import java.util.List;

/** A text with its words, for asking which word stands at a place. */
public final class CutText {
  private final String text;
  private final List<Word> words;
  private final int[] indexes;

  public CutText(String text) {
    this.text = text;
    this.words = Segmenter.words(text);
    this.indexes = new int[text.length() + 1];
    for (int i = 0; i < words.size(); i++) {
      for (int j = words.get(i).span().start(); j < words.get(i).span().end(); j++) {
        indexes[j] = i;
      }
    }
    indexes[text.length()] = words.size();
  }

  public String text() {
    return text;
  }

  public List<Word> words() {
    return words;
  }

  /** The index of the word at a place; the number of words at the text's end. */
  public int indexAt(int at) {
    return indexes[at];
  }

  public Word wordAt(int at) {
    return words.get(indexes[at]);
  }

  /** Whether a word begins or the text ends at a place. */
  public boolean isBoundary(int at) {
    return at == 0 || at >= text.length() || indexes[at] != indexes[at - 1];
  }
}
