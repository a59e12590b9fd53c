package org.anwen.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The terms of a text for each way of indexing it; the same for passages and for questions.
 *
 * <p>Texts are folded first ({@link TextFold}). Thread-safe: the analyzers keep their state for
 * each thread.
 */
public final class Terms {
  private static final Analyzer BIGRAMS = new BigramAnalyzer();
  private static final Analyzer WORDS = new SmartChineseAnalyzer();

  private Terms() {}

  /**
   * Overlapping pairs of Chinese characters, and whole runs of letters or digits, in the order of
   * the text, repetitions kept.
   */
  public static List<String> bigrams(String text) {
    return terms(BIGRAMS, text);
  }

  /** Words as smartcn cuts them, without punctuation, in the order of the text. */
  public static List<String> words(String text) {
    return terms(WORDS, text);
  }

  /** The analyzer of each field of the index; texts given to it are folded already. */
  public static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(BIGRAMS, Map.of(Schema.WORDS, WORDS));
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", TextFold.fold(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** Unicode words, with runs of Chinese characters as overlapping pairs. */
  private static final class BigramAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer tokens = new StandardTokenizer();
      return new TokenStreamComponents(tokens, new CJKBigramFilter(tokens));
    }
  }
}
