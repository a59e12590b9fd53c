package org.anwen.eval.measure;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.place.PlaceLexer;

/**
 * The 《titles》 and places of a sentence, and whether a source has them. A division is also had
 * where the source names a place in it: the city where it names a county of it. Thread-safe.
 */
final class Names {
  private static final Segment SEGMENT =
      HanLP.newSegment("viterbi").enableCustomDictionary(false).enablePlaceRecognize(false);
  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》");
  private static final Pattern SUFFIX = Pattern.compile("(?:省|市|县|区|州|盟|旗|镇|乡|自治区|自治州|自治县|街道|社区)$");

  private Names() {}

  /** Titles and places of a sentence. */
  static List<String> of(String sentence) {
    String bare = MatchText.withoutMarkers(sentence);
    List<String> words = new ArrayList<>();
    Matcher title = TITLE.matcher(bare);
    while (title.find()) {
      words.add(title.group(1));
    }
    for (Term term : SEGMENT.seg(title.replaceAll(" "))) {
      if (term.nature.startsWith("ns") && term.word.length() >= 2) {
        words.add(term.word);
      }
    }
    return words;
  }

  /** Whether a name stands in a text, or is that of a division that holds a place of the text. */
  static boolean stands(String word, String haystack, String source) {
    String wanted = MatchText.of(word);
    String stem = SUFFIX.matcher(wanted).replaceFirst("");
    return haystack.contains(wanted)
        || (stem.length() >= 2 && haystack.contains(stem))
        || holdsOne(word, source);
  }

  /** Whether a word names a division in which a place of the source lies. */
  private static boolean holdsOne(String word, String source) {
    return PlaceLexer.scan(word).stream()
        .flatMap(m -> m.divisions().stream())
        .anyMatch(
            division ->
                PlaceLexer.scan(source).stream()
                    .flatMap(m -> m.division().stream())
                    .anyMatch(division::contains));
  }
}
