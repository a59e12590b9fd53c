package org.anwen.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Quote;

/** What is asked of a draft, one question a method. */
final class Checks {
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,6})]");
  private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+");

  private Checks() {}

  /** Whether a text holds no half of a surrogate pair alone. */
  static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Whether an answer's figures are those of the search itself: how many cases were examined. */
  static boolean tellsOfTheSearchAlone(Said said) {
    Examined examined = said.evidence().examined();
    Set<String> allowed = new HashSet<>(List.of("" + examined.cases(), "" + examined.matched()));
    return FIGURE
        .matcher(said.draft().text())
        .results()
        .map(MatchResult::group)
        .allMatch(allowed::contains);
  }

  /** The different markers of text and table, ascending. */
  static List<Integer> markers(Draft draft) {
    TreeSet<Integer> markers = new TreeSet<>();
    Matcher matcher = MARKER.matcher(draft.text());
    while (matcher.find()) {
      markers.add(Integer.valueOf(matcher.group(1)));
    }
    draft
        .table()
        .ifPresent(
            table ->
                table.rows().stream()
                    .flatMap(List::stream)
                    .forEach(cell -> markers.addAll(cell.citations())));
    return new ArrayList<>(markers);
  }

  /** Whether a quote is part of a passage found, or of a quote handed over. */
  static boolean standsIn(Quote quote, Evidence evidence) {
    return handedOver(evidence).anyMatch(given -> isPart(quote, given))
        || evidence.hits().stream().map(Hit::passage).anyMatch(passage -> isPart(quote, passage));
  }

  private static Stream<Quote> handedOver(Evidence evidence) {
    return Stream.concat(
        evidence.quotes().stream(),
        evidence.findings().stream().flatMap(finding -> finding.support().stream()));
  }

  private static boolean isPart(Quote quote, Quote given) {
    return quote.caseId().equals(given.caseId())
        && quote.documentId().equals(given.documentId())
        && given.start() <= quote.start()
        && quote.end() <= given.end()
        && given.text().startsWith(quote.text(), quote.start() - given.start());
  }

  private static boolean isPart(Quote quote, Passage passage) {
    boolean unbroken = passage.text().length() == passage.end() - passage.start();
    return quote.caseId().equals(passage.caseId())
        && quote.documentId().equals(passage.documentId())
        && passage.start() <= quote.start()
        && quote.end() <= passage.end()
        && (unbroken
            ? passage.text().startsWith(quote.text(), quote.start() - passage.start())
            : passage.text().contains(quote.text()));
  }
}
