package org.anwen.ledger;

import java.util.List;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/** A text with its words, for asking which word stands at a place. */
final class CutText {
  private final String text;
  private final List<Word> words;
  private final int[] indexes;

  CutText(String text) {
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

  String text() {
    return text;
  }

  List<Word> words() {
    return words;
  }

  /** The index of the word at a place; the number of words at the text's end. */
  int indexAt(int at) {
    return indexes[at];
  }

  Word wordAt(int at) {
    return words.get(indexes[at]);
  }

  /** Whether a word begins or the text ends at a place. */
  boolean isBoundary(int at) {
    return at == 0 || at >= text.length() || indexes[at] != indexes[at - 1];
  }
}
