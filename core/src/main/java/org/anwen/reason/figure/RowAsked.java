package org.anwen.reason.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.TableCell;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/**
 * Whether a cell of a table stands in the row that a question asks about, by the row's head or its
 * year.
 */
final class RowAsked {
  private static final double NAMED = 0.8;
  private static final Pattern PART = Pattern.compile("(?<=[省市县区旗])[\\p{IsHan}]{2}(镇|乡|街道|村|社区)");

  private final Inquiry inquiry;

  RowAsked(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** Whether a clause is no cell, or one of the row asked about. */
  boolean holds(Coverage coverage, Clause clause) {
    return !isOfOther(coverage, clause);
  }

  /** Whether a clause is a cell of which the question names the row, and the column or its unit. */
  boolean names(Coverage coverage, Clause clause, boolean unit) {
    return clause
        .cell()
        .filter(c -> c.row() >= 0 && !c.total() && c.rowHead().length() > 1)
        .filter(c -> inquiry.text().contains(Folding.of(c.rowHead())))
        .filter(c -> unit || namesColumn(coverage, Folding.of(c.columnHead())))
        .isPresent();
  }

  private static boolean namesColumn(Coverage coverage, String column) {
    return coverage.terms().stream().anyMatch(t -> TermMatch.of(t, column) >= NAMED);
  }

  /** Whether the question names a town, street or village that the case does not. */
  private boolean namesUnknownPart(CaseRecord record) {
    Matcher part = PART.matcher(inquiry.text());
    while (part.find()) {
      if (!record.source().text().contains(part.group())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell stands in a row that the question names neither by its head nor by its year. */
  private boolean isOfOther(Coverage coverage, Clause clause) {
    if (clause.cell().filter(c -> c.row() >= 0).isEmpty()) {
      return false;
    }
    if (clause.cell().get().total()) {
      return namesUnknownPart(coverage.record());
    }
    TableCell cell = clause.cell().get();
    String row = Folding.of(cell.rowHead());
    String column = Folding.of(cell.columnHead());
    if (isOfOtherGrade(coverage, row, column)) {
      return true;
    }
    boolean named =
        inquiry.text().contains(row)
            || coverage.terms().stream()
                .anyMatch(
                    t ->
                        TermMatch.of(t, row) >= NAMED
                            && !leadsOtherRow(coverage.record(), t.text(), row))
            || inquiry.places().stream().anyMatch(row::contains);
    boolean year = !cell.years().isEmpty() && inquiry.years().containsAll(cell.years());
    boolean across = !cell.years().isEmpty() && !year && inquiry.years().isEmpty();
    boolean measure = coverage.terms().stream().anyMatch(t -> TermMatch.of(t, column) > 0);
    return across ? !inquiry.text().contains(column) : !named && !(year && measure) && !year;
  }

  /**
   * Whether the question puts before the row's head a word that is in neither head of the cell, but
   * elsewhere in the case: 高级 in 「高级技师」, where there are rows for 高级工 and 技师.
   */
  private boolean isOfOtherGrade(Coverage coverage, String row, String column) {
    int at = inquiry.text().indexOf(row);
    if (at <= 0 || row.length() < 2) {
      return false;
    }
    for (int t = 0; t < coverage.terms().size(); t++) {
      String word = coverage.terms().get(t).text();
      if (inquiry.text().startsWith(word, at - word.length())
          && !row.contains(word)
          && !column.contains(word)
          && coverage.inCase(t) > 0
          && isInOtherRow(coverage.record(), word, row)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the question has a word right before the whole head of another row. */
  private boolean leadsOtherRow(CaseRecord record, String word, String row) {
    return record.clauses().stream()
        .flatMap(c -> c.cell().stream())
        .filter(c -> c.row() >= 0)
        .map(c -> Folding.of(c.rowHead()))
        .anyMatch(
            head -> head.length() > 1 && !head.equals(row) && inquiry.text().contains(word + head));
  }

  private static boolean isInOtherRow(CaseRecord record, String word, String row) {
    return record.clauses().stream()
        .flatMap(c -> c.cell().stream())
        .map(c -> Folding.of(c.rowHead()))
        .anyMatch(head -> !head.equals(row) && head.contains(word));
  }
}
