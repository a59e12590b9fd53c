package org.anwen.reason.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.TableCell;

/** Puts cells of a table in words: 2021年：建成充电站12座、完成投资3100万元. Stateless. */
public final class TableWords {
  private static final int CAPTION = 24;

  private TableWords() {}

  /** A stretch that holds cells of a table, in words; empty for any other. */
  static Optional<String> of(CaseRecord record, Span span) {
    List<Clause> cells = new ArrayList<>();
    for (Clause clause : record.clauses()) {
      if (clause.span().overlaps(span)) {
        if (clause.cell().filter(c -> c.row() >= 0).isEmpty()) {
          return Optional.empty();
        }
        cells.add(clause);
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(words(record, cells));
  }

  /** A stretch widened to the whole rows of the cells that it holds; any other as it is. */
  static Span wholeRows(CaseRecord record, Span span) {
    int start = span.start();
    int end = span.end();
    for (Clause clause : record.clauses()) {
      if (clause.cell().isPresent() && clause.span().overlaps(span)) {
        Span row = record.sentence(clause).span();
        start = Math.min(start, row.start());
        end = Math.max(end, row.end());
      }
    }
    return new Span(start, end);
  }

  /**
   * The head of the table that a stretch stands in; empty outside tables and in the head itself.
   */
  static Optional<Span> head(CaseRecord record, Span span) {
    Optional<TableCell> cell =
        record.clauses().stream()
            .filter(c -> c.span().overlaps(span))
            .flatMap(c -> c.cell().stream())
            .findFirst();
    return cell.filter(c -> c.row() >= 0)
        .flatMap(
            c ->
                record.clauses().stream()
                    .filter(h -> h.cell().filter(o -> isHeadOf(o, c)).isPresent())
                    .findFirst())
        .map(h -> record.sentence(h).span());
  }

  /** Whether a sentence is the head of a table, or the caption right above one. */
  public static boolean names(CaseRecord record, Sentence sentence) {
    boolean last = sentence.index() + 1 >= record.sentences().size();
    return isHead(record, sentence)
        || (!last
            && isHead(record, record.sentences().get(sentence.index() + 1))
            && sentence.span().length() <= CAPTION);
  }

  private static boolean isHead(CaseRecord record, Sentence sentence) {
    return sentence.firstClause() < sentence.endClause()
        && record.clauses().get(sentence.firstClause()).cell().filter(c -> c.row() < 0).isPresent();
  }

  private static boolean isHeadOf(TableCell head, TableCell cell) {
    return head.table() == cell.table() && head.row() < 0;
  }

  private static String words(CaseRecord record, List<Clause> clauses) {
    StringBuilder words = new StringBuilder();
    int row = -1;
    boolean first = true;
    for (Clause clause : clauses) {
      TableCell cell = clause.cell().orElseThrow();
      if (cell.row() != row) {
        words.append(row < 0 ? "" : "；").append(cell.rowHead()).append("：");
        row = cell.row();
        first = true;
      }
      String written =
          record.source().text().substring(clause.span().start(), clause.span().end()).strip();
      if (!written.equals(cell.rowHead()) || cell.columnHead().isEmpty()) {
        boolean head = cell.columnHead().equals(cell.rowKind());
        if (!head) {
          words.append(first ? "" : "、").append(cell.words(written));
          first = false;
        }
      }
    }
    return words.toString();
  }
}
