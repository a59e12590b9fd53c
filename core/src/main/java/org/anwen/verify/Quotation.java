package org.anwen.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.api.Quote;

/**
 * The words of a source that stand in for a sentence that does not hold: the source's sentence that
 * shares most words with it. Stateless.
 *
 * @param quote what is cited
 * @param words a sentence of the quote, without line breaks
 */
record Quotation(Quote quote, String words) {
  private static final Pattern SENTENCES = Pattern.compile("(?<=[。！？；])|\\n\\s*\\n");
  private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern END = Pattern.compile("[。；！？\\s]+$");
  private static final double SHARE = 0.4;
  private static final int LONGEST = 160;
  private static final int SHORTEST = 6;

  /** The best for a sentence among quotes; empty when none is near enough, or short enough. */
  static Optional<Quotation> of(String sentence, List<Quote> quotes) {
    Set<String> pairs = Form.pairs(sentence);
    Quotation best = null;
    double most = SHARE;
    for (Quote quote : quotes) {
      for (String part : SENTENCES.split(quote.text())) {
        String words = END.matcher(BREAK.matcher(part.strip()).replaceAll("")).replaceAll("");
        Set<String> theirs = Form.pairs(words);
        long shared = pairs.stream().filter(theirs::contains).count();
        double share = (double) shared / Math.max(1, pairs.size());
        boolean fits = words.length() <= LONGEST && words.length() >= SHORTEST;
        if (fits && share > most) {
          best = new Quotation(quote, words);
          most = share;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The sentence that is shown. */
  String sentence(int marker) {
    return "材料原文为：“" + words + "”[" + marker + "]。";
  }
}
