package org.anwen.server;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anwen.ingest.PolicyCase;

/**
 * Which cases of a list are wanted: free words that must all occur, and the place, heading, theme,
 * year and document that it must belong to. An empty constraint lets every case through. Compared
 * after NFKC and in lower case; free words cost a scan of the cases' folded texts.
 *
 * @param section a heading, or a part of one; with {@value #PATH_SIGN} in it a path of whole
 *     headings from the outermost down
 */
record CaseFilter(
    List<String> words,
    String province,
    String city,
    String section,
    String theme,
    int year,
    String document) {
  static final String PATH_SIGN = "›";
  private static final int LATEST = 9_999;

  /** What a case can fail. */
  enum Test {
    WORDS,
    PLACE,
    SECTION,
    THEME,
    YEAR,
    DOCUMENT
  }

  /** The parameters that {@link #of} reads. */
  static final List<String> PARAMETERS =
      List.of("q", "province", "city", "section", "theme", "year", "document");

  static CaseFilter of(Parameters parameters) {
    return new CaseFilter(
        Arrays.stream(fold(parameters.text("q")).split("\\s+", 32))
            .filter(w -> !w.isEmpty())
            .toList(),
        fold(parameters.text("province")),
        fold(parameters.text("city")),
        fold(parameters.text("section")),
        fold(parameters.text("theme")),
        parameters.number("year", 0, LATEST),
        parameters.text("document"));
  }

  boolean matches(CaseIndex.Entry entry) {
    return failed(entry).isEmpty();
  }

  /** What a case fails, the scan of its text last and only where it still matters. */
  Set<Test> failed(CaseIndex.Entry entry) {
    PolicyCase c = entry.source();
    Set<Test> failed = EnumSet.noneOf(Test.class);
    fail(failed, Test.DOCUMENT, document.isEmpty() || document.equals(c.documentId()));
    fail(failed, Test.SECTION, inSection(entry));
    fail(failed, Test.PLACE, inPlace(entry));
    fail(failed, Test.YEAR, year == 0 || entry.years().contains(year));
    if (failed.size() <= 1 && !(words.isEmpty() && theme.isEmpty())) {
      fail(failed, Test.THEME, entry.text().contains(theme));
      fail(failed, Test.WORDS, words.stream().allMatch(entry.text()::contains));
    }
    return failed;
  }

  private static void fail(Set<Test> failed, Test test, boolean passed) {
    if (!passed) {
      failed.add(test);
    }
  }

  /** The text that words and themes are looked for in. */
  static String all(PolicyCase c) {
    return fold(c.title() + "\n" + String.join("\n", c.section()) + "\n" + c.text());
  }

  /** Where in the case's text the first word stands, as written; 0 when it stands elsewhere. */
  int firstWord(PolicyCase c) {
    for (String word : words) {
      int at = c.text().indexOf(word);
      if (at >= 0) {
        return at;
      }
    }
    return 0;
  }

  private boolean inSection(CaseIndex.Entry entry) {
    if (section.isEmpty()) {
      return true;
    }
    if (!section.contains(PATH_SIGN)) {
      return entry.headings().stream().anyMatch(h -> h.contains(section));
    }
    return (entry.path() + PATH_SIGN).startsWith(section + PATH_SIGN);
  }

  /** Headings as a value of {@code section} that these alone, and those below them, fit. */
  static String path(List<String> headings) {
    StringBuilder path = new StringBuilder();
    headings.forEach(h -> path.append(PATH_SIGN).append(fold(h.replace(PATH_SIGN, ">"))));
    return path.toString();
  }

  private boolean inPlace(CaseIndex.Entry entry) {
    if (province.isEmpty() && city.isEmpty()) {
      return true;
    }
    return entry.regions().stream()
        .anyMatch(r -> r.foldedProvince().startsWith(province) && r.foldedCity().startsWith(city));
  }

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }
}
