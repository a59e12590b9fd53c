package org.anwen.server;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anwen.ingest.PolicyCase;

/**
 * Which cases of a list are wanted: free words that must all occur, and the place, heading and
 * document that it must belong to. An empty constraint lets every case through. Compared after NFKC
 * and in lower case; costs a scan of the cases' texts.
 */
record CaseFilter(
    List<String> words, String province, String city, String section, String document) {
  static CaseFilter of(Parameters parameters) {
    return new CaseFilter(
        Arrays.stream(fold(parameters.text("q")).split("\\s+", 32))
            .filter(w -> !w.isEmpty())
            .toList(),
        fold(parameters.text("province")),
        fold(parameters.text("city")),
        fold(parameters.text("section")),
        parameters.text("document"));
  }

  boolean matches(PolicyCase c, CaseLedger ledger) {
    return (document.isEmpty() || document.equals(c.documentId()))
        && (section.isEmpty() || c.section().stream().anyMatch(h -> fold(h).contains(section)))
        && inPlace(c, ledger)
        && hasWords(c);
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

  private boolean inPlace(PolicyCase c, CaseLedger ledger) {
    if (province.isEmpty() && city.isEmpty()) {
      return true;
    }
    return ledger.places(c).stream()
        .anyMatch(p -> fold(p.province()).startsWith(province) && fold(p.city()).startsWith(city));
  }

  private boolean hasWords(PolicyCase c) {
    if (words.isEmpty()) {
      return true;
    }
    String all = fold(c.title() + "\n" + String.join("\n", c.section()) + "\n" + c.text());
    return words.stream().allMatch(all::contains);
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
