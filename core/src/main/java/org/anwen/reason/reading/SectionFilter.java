package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.text.Folding;

/**
 * Finds the heading that a question names, so that it is asked of the cases under it only: by its
 * very words, or by most of them before 这一块, 这一章 and their like. Immutable and thread-safe.
 */
final class SectionFilter {
  private static final Pattern SECTION_WORD =
      Pattern.compile(
          "(.{2,30}?)[”\"』」]?(?:这|那)?(?:一)?(?:大)?(?:块|章节|节|章|部分|小节|板块|栏目|方面)(?!.{0,3}(?:地|钱|费))");
  private static final Pattern MARK = Pattern.compile("(这|那)?一?大?(块|章节|节|章|部分|小节|板块|栏目|方面)?");
  private static final int SHORTEST = 4;
  private static final double MOST_PAIRS = 0.75;

  private final Map<String, List<CaseRecord>> under = new LinkedHashMap<>();
  private final Map<String, Set<String>> withPair = new HashMap<>();

  SectionFilter(Ledger ledger) {
    Map<String, String> folded = new HashMap<>();
    for (CaseRecord record : ledger.records()) {
      record.source().section().stream()
          .map(h -> folded.computeIfAbsent(h, Folding::of))
          .distinct()
          .forEach(h -> under.computeIfAbsent(h, heading -> new ArrayList<>()).add(record));
    }
    for (String heading : under.keySet()) {
      for (int i = 0; i + 1 < heading.length(); i++) {
        withPair
            .computeIfAbsent(heading.substring(i, i + 2), pair -> new LinkedHashSet<>())
            .add(heading);
      }
    }
  }

  /** The cases under a heading that {@link #named} gives, in the documents' order. */
  List<CaseRecord> under(String heading) {
    return Collections.unmodifiableList(under.getOrDefault(heading, List.of()));
  }

  /** The longest heading that a folded question names. */
  Optional<String> named(String question) {
    String best = null;
    for (String heading : sharing(question)) {
      boolean named = heading.length() >= SHORTEST && question.contains(heading);
      if (named && (best == null || heading.length() > best.length())) {
        best = heading;
      }
    }
    return best != null ? Optional.of(best) : described(question);
  }

  private Optional<String> described(String question) {
    Matcher matcher = SECTION_WORD.matcher(question);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String words = matcher.group(1);
    String best = null;
    double most = MOST_PAIRS;
    for (String heading : sharing(words)) {
      double share = Math.max(pairs(words, heading), pairs(heading, words));
      if (share >= most && (best == null || share > most)) {
        best = heading;
        most = share;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The headings that share a pair of characters with a text, in the documents' order. */
  private List<String> sharing(String text) {
    Set<String> sharing = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      sharing.addAll(withPair.getOrDefault(text.substring(i, i + 2), Set.of()));
    }
    return under.keySet().stream().filter(sharing::contains).toList();
  }

  /** The share of the first text's pairs of characters that the second holds. */
  private static double pairs(String text, String in) {
    if (text.length() < SHORTEST - 1) {
      return 0;
    }
    int found = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (in.contains(text.substring(i, i + 2))) {
        found++;
      }
    }
    return (double) found / (text.length() - 1);
  }

  /** Whether a word only points to a section: 一大 of 这一大块. */
  static boolean isMark(String word) {
    return MARK.matcher(word).matches();
  }
}
