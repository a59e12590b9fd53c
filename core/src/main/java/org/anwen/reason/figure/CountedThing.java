package org.anwen.reason.figure;

import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Unit;
import org.anwen.question.Slot;
import org.anwen.reason.reading.Elided;
import org.anwen.text.Folding;

/**
 * Whether a figure counts the thing asked for: 充电桩 of 「多少个充电桩」 stands beside it, or at least its
 * head does. Stateless.
 */
public final class CountedThing {
  private static final String GENERAL = "个项处种类家所座条名位份批";
  private static final int BESIDE = 14;

  private CountedThing() {}

  /** Whether a measure word goes with many things, so that texts choose another one freely. */
  static boolean isGeneral(String unit) {
    return !unit.isEmpty() && GENERAL.contains(unit);
  }

  /**
   * Whether a figure counts something else: in another measure word than the one asked with, and
   * without the thing asked for beside it.
   */
  static boolean isOfOtherKind(CaseRecord record, Fact fact, Slot slot) {
    boolean sameUnit =
        fact.quantity()
            .map(q -> q.unit().name())
            .filter(n -> n.startsWith(slot.unit()) || Unit.ofOneClass(n, slot.unit()))
            .isPresent();
    if (sameUnit || slot.unit().isEmpty() || fact.quantity().isEmpty()) {
      return false;
    }
    return slot.counted().isEmpty()
        ? isGeneral(slot.unit()) && !slot.unit().equals("个")
        : !names(record, fact, slot);
  }

  /** Whether the thing counted stands beside a figure; true where the question names none. */
  public static boolean names(CaseRecord record, Fact fact, Slot slot) {
    String thing = slot.counted();
    if (thing.isEmpty() || fact.quantity().isEmpty()) {
      return true;
    }
    Clause clause = record.clause(fact);
    if (clause.cell().isPresent()) {
      return names(OwnWords.of(record, fact), thing);
    }
    Clause said = Elided.said(record, clause);
    if (!said.equals(clause)) {
      return names(said.text(), thing);
    }
    String text = record.source().text();
    int from = Math.max(clause.span().start(), fact.span().start() - BESIDE);
    int to = Math.min(clause.span().end(), fact.span().end() + BESIDE);
    String beside = Folding.of(text.substring(from, to));
    return names(beside, thing);
  }

  /** Whether a text holds a pair of the thing's characters, or the head of its name. */
  private static boolean names(String text, String thing) {
    for (int i = 0; i + 2 <= thing.length(); i++) {
      if (text.contains(thing.substring(i, i + 2))) {
        return true;
      }
    }
    return text.indexOf(thing.charAt(thing.length() - 1)) >= 0;
  }
}
