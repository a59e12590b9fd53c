package org.anwen.reason.premise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Snippets;
import org.anwen.text.Folding;

/**
 * Notices a name in quotation marks that the material has otherwise: 「“八问八答”」 where the case speaks
 * of “六问六答”. Thread-safe.
 */
final class QuotedNames {
  private static final Pattern QUOTED = Pattern.compile("[“\"「『《]([^“”\"「」『』《》]{3,30})[”\"」』》]");
  private static final int CASES = 3;
  private static final int SNIPPET = 80;
  private static final double ALIKE = 0.5;

  private final Snippets snippets;

  QuotedNames(Snippets snippets) {
    this.snippets = snippets;
  }

  /** What the leading cases call it, where none of them has the name as the question gives it. */
  Optional<Finding> correction(Reading reading) {
    Matcher asked = QUOTED.matcher(reading.inquiry().text());
    List<Candidate> leading = reading.candidates().stream().limit(CASES).toList();
    while (asked.find()) {
      String name = asked.group(1);
      if (leading.stream().anyMatch(c -> text(c.record()).contains(name))) {
        continue;
      }
      for (Candidate candidate : leading) {
        Optional<Finding> found = alike(candidate.record(), name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> alike(CaseRecord record, String name) {
    for (Clause clause : record.clauses()) {
      Matcher stated = QUOTED.matcher(clause.text());
      while (stated.find()) {
        String other = stated.group(1);
        if (isAlike(name, other)) {
          Span span = Snippets.around(record, clause, clause, SNIPPET);
          return Optional.of(
              new Finding(
                  Role.CORRECTION,
                  "不是“" + name + "”，应为“" + other + "”：",
                  other,
                  Snippets.words(record, span),
                  snippets.quotes(record, span)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two names of the same length have half their characters in the same places. */
  private static boolean isAlike(String name, String other) {
    if (name.length() != other.length()) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < name.length(); i++) {
      same += name.charAt(i) == other.charAt(i) ? 1 : 0;
    }
    return same >= ALIKE * name.length();
  }

  private static String text(CaseRecord record) {
    return Folding.of(record.source().text());
  }
}
