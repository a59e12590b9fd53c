package org.anwen.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.place.Scope;
import org.anwen.place.ScopeReader;
import org.anwen.text.Folding;

/**
 * Reads the clauses of a case, sentence after sentence, the cells of its tables among them. One for
 * each case; not thread-safe.
 */
final class ClauseReader {
  private final String text;
  private final ScopeReader scopes;
  private final List<TableCell> cells;
  private int nextCell;
  private Scope beforeTable = Scope.NONE;
  private boolean inTable;

  ClauseReader(String text, ScopeReader scopes) {
    this.text = text;
    this.scopes = scopes;
    this.cells = TableReader.read(text);
  }

  /** The clauses of the next sentence, numbered from {@code first}. */
  List<Clause> clauses(Span sentence, int index, int first) {
    List<Clause> clauses = new ArrayList<>();
    List<TableCell> here = cellsOf(sentence);
    if (here.isEmpty()) {
      leaveTable();
      for (Span part : ClauseSplitter.split(text, sentence)) {
        String folded = Folding.of(words(part));
        clauses.add(
            new Clause(
                first + clauses.size(), index, part, folded, scopes.next(part), Optional.empty()));
      }
      scopes.endSentence();
      return clauses;
    }
    if (!inTable) {
      inTable = true;
      beforeTable = scopes.current();
    }
    scopes.back(beforeTable);
    for (TableCell cell : here) {
      Span span = new Span(cell.span().start(), Math.min(cell.span().end(), sentence.end()));
      if (span.length() > 0) {
        String folded = Folding.of(cell.rowHead() + cell.columnHead() + words(span));
        clauses.add(
            new Clause(
                first + clauses.size(), index, span, folded, scopes.next(span), Optional.of(cell)));
      }
    }
    return clauses;
  }

  private void leaveTable() {
    if (inTable) {
      inTable = false;
      scopes.back(beforeTable);
    }
  }

  private List<TableCell> cellsOf(Span sentence) {
    while (nextCell < cells.size() && cells.get(nextCell).span().start() < sentence.start()) {
      nextCell++;
    }
    List<TableCell> here = new ArrayList<>();
    while (nextCell < cells.size() && cells.get(nextCell).span().start() < sentence.end()) {
      here.add(cells.get(nextCell));
      nextCell++;
    }
    return here;
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end());
  }
}
