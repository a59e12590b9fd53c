package org.anwen.reason.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Term;

/**
 * Which of like figures in a row a question means: of 「县道每公里10000元、乡道每公里5000元、村道每公里3000元」 the one
 * whose own words hold the noun that no other's do. Stateless.
 */
public final class SiblingWords {
  private static final double OTHER = -0.5;
  private static final int FEW = 3;

  /** What stands between the two figures of one change: 「由52%升至91%」. */
  private static final Pattern REACHES = Pattern.compile("[\\p{IsHan}]{0,4}[到至为](?:了|约|近)?");

  private SiblingWords() {}

  /** Below 0 where the question names another of the figures in a row. */
  public static double score(CaseRecord record, Fact fact, List<Term> terms) {
    List<Fact> row =
        record.facts().stream()
            .filter(f -> f.quantity().isPresent())
            .filter(f -> record.clause(f).sentence() == record.clause(fact).sentence())
            .filter(f -> isLike(f.quantity().get(), fact))
            .toList();
    if (row.size() < 2) {
      return 0;
    }
    String own = OwnWords.of(record, fact);
    int before = REACHES.matcher(OwnWords.before(own)).matches() ? row.indexOf(fact) - 1 : -1;
    for (Fact other : row) {
      if (other.equals(fact) || row.indexOf(other) == before) {
        continue;
      }
      String words = words(record, other, row.getFirst());
      boolean named =
          terms.stream()
              .anyMatch(
                  t ->
                      t.noun()
                          && words.contains(t.text())
                          && row.stream()
                              .filter(f -> !f.equals(other))
                              .noneMatch(f -> OwnWords.of(record, f).contains(t.text())));
      if (named && !own.equals(words)) {
        return OTHER;
      }
    }
    return 0;
  }

  /**
   * The words that tell a figure from its like; of the first of a row, before which mostly stands
   * what is said of all, only where they are few: 「小学每生120元、初中每生160元」.
   */
  private static String words(CaseRecord record, Fact fact, Fact first) {
    String own = OwnWords.of(record, fact);
    String before = OwnWords.before(own);
    return !fact.equals(first) ? own : before.length() <= FEW ? before : "";
  }

  private static boolean isLike(Quantity quantity, Fact fact) {
    return fact.quantity().filter(quantity::comparable).isPresent();
  }
}
