package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.place.Division;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;
import org.anwen.text.Resources;
import org.junit.jupiter.api.Test;

/**
 * What the lexers read in sentences from many fields; the tables stand beside, one sentence a line.
 */
class LexerTablesTest {
  @Test
  void figuresAreReadInAnyWriting() {
    check("quantities.tsv", 150, s -> joined(QuantityLexer.scan(s), Quantity::format));
  }

  @Test
  void timesAreReadApartFromFigures() {
    check("periods.tsv", 30, s -> joined(PeriodLexer.scan(s), LexerTablesTest::show));
  }

  @Test
  void placesAreReadWithWhatHoldsThem() {
    check("places.tsv", 90, s -> joined(PlaceLexer.scan(s), LexerTablesTest::show));
  }

  @Test
  void everyTokenIsWrittenAtItsOffsets() {
    for (String table : List.of("quantities.tsv", "periods.tsv", "places.tsv")) {
      for (String line : Resources.lines(LexerTablesTest.class, table)) {
        String text = line.split("\t", -1)[0];
        QuantityLexer.scan(text)
            .forEach(
                q -> assertEquals(q.written(), text.substring(q.span().start(), q.span().end())));
        PeriodLexer.scan(text)
            .forEach(
                p -> assertEquals(p.written(), text.substring(p.span().start(), p.span().end())));
        PlaceLexer.scan(text)
            .forEach(
                p -> assertEquals(p.written(), text.substring(p.span().start(), p.span().end())));
      }
    }
  }

  private static void check(String table, int least, Function<String, String> read) {
    List<String> wrong = new ArrayList<>();
    List<String[]> rows = Resources.table(LexerTablesTest.class, table, 2);
    for (String[] row : rows) {
      String got = read.apply(row[0]);
      if (!got.equals(row[1])) {
        wrong.add(row[0] + "\n  expected " + row[1] + "\n  got      " + got);
      }
    }
    assertTrue(rows.size() >= least, () -> "only " + rows.size() + " rows in " + table);
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private static <T> String joined(List<T> tokens, Function<T, String> show) {
    return tokens.stream().map(show).collect(Collectors.joining(" | "));
  }

  private static String show(Period period) {
    return period.written()
        + " "
        + period.kind()
        + " "
        + period.from().map(Object::toString).orElse("")
        + ".."
        + period.to().map(Object::toString).orElse("")
        + (period.years() > 0 ? " " + period.years() : "");
  }

  private static String show(PlaceMention place) {
    String where =
        place.divisions().isEmpty()
            ? place.within().map(Division::fullPath).orElse("?")
            : place.divisions().stream().map(Division::fullPath).collect(Collectors.joining("/"));
    return place.level() + " " + place.written() + "@" + where;
  }
}
