package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.List;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.TableCell;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/**
 * Which of the figures in one row of a table a question means: the one whose column's head shares
 * with the question what no other head of the row has, as 改造后能力 beside 改造前能力 shares 后 with 「改完以后」.
 * Stateless.
 */
public final class Columns {
  private static final double FITS = 0.4;

  private Columns() {}

  /** Above 0 for a cell of the column meant, below 0 for one beside it, else 0. */
  public static double score(CaseRecord record, Fact fact, Slot slot) {
    TableCell cell = record.clause(fact).cell().filter(c -> c.row() >= 0).orElse(null);
    if (cell == null || cell.columnHead().isEmpty() || fact.quantity().isEmpty()) {
      return 0;
    }
    List<String> others = new ArrayList<>();
    for (Clause clause : record.clauses()) {
      clause
          .cell()
          .filter(c -> c.beside(cell) && c.column() != cell.column() && c.figure().isPresent())
          .ifPresent(c -> others.add(Folding.of(c.columnHead())));
    }
    String own = Folding.of(cell.columnHead());
    double most = 0;
    for (String other : others) {
      most = Math.max(most, shared(other, own, others, slot));
    }
    double share = shared(own, "", others, slot);
    return share > most ? FITS : share < most ? -FITS : 0;
  }

  /** The share of a head's characters that the question has and no other head of the row. */
  private static double shared(String head, String own, List<String> others, Slot slot) {
    int found = 0;
    for (int i = 0; i < head.length(); i++) {
      String character = head.substring(i, i + 1);
      boolean alone =
          own.indexOf(character) < 0
              && others.stream().noneMatch(o -> !o.equals(head) && o.contains(character));
      found += alone && isAsked(character, head, slot) ? 1 : 0;
    }
    return (double) found / Math.max(1, head.length());
  }

  private static boolean isAsked(String character, String head, Slot slot) {
    return slot.text().contains(character)
        || slot.terms().stream()
            .filter(t -> isIn(t, character))
            .anyMatch(t -> TermMatch.of(t, head) > 0);
  }

  /** Whether another word for a question's word has a character. */
  private static boolean isIn(Term term, String character) {
    return term.variants().stream().anyMatch(v -> v.contains(character));
  }
}
