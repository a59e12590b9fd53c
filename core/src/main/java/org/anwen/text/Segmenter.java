package org.anwen.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Span;

/**
 * The cutting of a text into words with their parts of speech.
 *
 * <p>Over HanLP's bigram segmentation (Apache-2.0) without name recognition. Thread-safe; about one
 * microsecond a character; the dictionaries are loaded at the first call, in about 0.4 seconds.
 */
public final class Segmenter {
  private static final Segment SEGMENT =
      HanLP.newSegment("viterbi")
          .enableCustomDictionary(false)
          .enableNameRecognize(false)
          .enableOffset(true);

  private Segmenter() {}

  /** The words of a text, in order, covering all of it. */
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Term term : SEGMENT.seg(text)) {
      Span span = new Span(term.offset, term.offset + term.word.length());
      words.add(new Word(term.word, String.valueOf(term.nature), span));
    }
    return List.copyOf(words);
  }

  /**
   * Whether {@code end} is the end of a word when the text from {@code start} to {@code limit} is
   * cut.
   */
  public static boolean endsWord(String text, int start, int end, int limit) {
    if (end >= limit) {
      return true;
    }
    for (Term term : SEGMENT.seg(text.substring(start, limit))) {
      int termEnd = start + term.offset + term.word.length();
      if (termEnd >= end) {
        return termEnd == end;
      }
    }
    return true;
  }
}
