package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.name.Title;
import org.anwen.ledger.name.TitleLexer;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;

/** Drafts that differ from a true one in one thing. */
final class Mutations {
  private static final List<String> OTHER_PLACES = List.of("海南省三亚市", "甘肃省嘉峪关市", "安徽省芜湖市");

  /** A draft with {@code planted} in the place of {@code original}. */
  record Mutation(Draft draft, String original, String planted) {}

  private Mutations() {}

  static List<Mutation> of(Draft draft) {
    String text = draft.text();
    List<Mutation> made = new ArrayList<>();
    List<Period> periods = PeriodLexer.scan(text);
    for (Quantity quantity : QuantityLexer.scan(text, periods)) {
      changed(quantity).forEach(p -> made.add(replace(draft, quantity.span(), p)));
    }
    for (Period period : periods) {
      year(period.written()).forEach(p -> made.add(replace(draft, period.span(), p)));
    }
    for (Title title : TitleLexer.scan(text)) {
      int middle = title.name().length() / 2;
      String other = title.name().substring(0, middle) + "暂" + title.name().substring(middle);
      made.add(replace(draft, title.span(), "《" + other + "》"));
    }
    for (PlaceMention place : PlaceLexer.scan(text)) {
      if (place.isDivision()) {
        OTHER_PLACES.stream()
            .filter(other -> draft.quotes().stream().noneMatch(q -> speaksOf(q, other)))
            .filter(other -> !text.contains(other))
            .forEach(other -> made.add(replace(draft, place.span(), other)));
      }
    }
    int end = text.indexOf('[');
    if (end >= 0) {
      made.add(replace(draft, new Span(end, end), "（国办发〔2031〕77号）"));
    }
    return made;
  }

  private static boolean speaksOf(Quote quote, String place) {
    return quote.text().contains(place.substring(3, place.length() - 1));
  }

  private static Stream<String> changed(Quantity quantity) {
    String written = quantity.written();
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = (char) ('0' + (c - '0' + 4) % 10);
        changed.add(written.substring(0, i) + other + written.substring(i + 1));
      }
    }
    if (written.contains("万")) {
      changed.add(written.replace('万', '亿'));
      changed.add(written.replace("万", ""));
    } else if (written.contains("亿")) {
      changed.add(written.replace('亿', '万'));
    }
    if (written.endsWith("平方米")) {
      changed.add(written.replace("平方米", "公顷"));
    }
    if (quantity.unit().dimension() == Dimension.PERCENT && written.endsWith("%")) {
      changed.add(written.replace("%", "个百分点"));
      changed.add(written.replace("%", "‰"));
    }
    if (written.endsWith("户")) {
      changed.add(written.replace("户", "公里"));
    }
    return changed.stream().filter(c -> !c.equals(written));
  }

  private static Stream<String> year(String written) {
    int at = written.indexOf("20");
    if (at < 0 || at + 4 > written.length()) {
      return Stream.empty();
    }
    String other = written.charAt(at + 2) == '2' ? "1" : "2";
    return Stream.of(
        written.substring(0, at + 2) + other + written.substring(at + 3),
        written.substring(0, at + 3)
            + (char) ('0' + (written.charAt(at + 3) - '0' + 5) % 10)
            + written.substring(at + 4));
  }

  private static Mutation replace(Draft draft, Span span, String planted) {
    String text = draft.text();
    String changed = text.substring(0, span.start()) + planted + text.substring(span.end());
    return new Mutation(
        new Draft(changed, draft.quotes(), draft.table(), false),
        text.substring(span.start(), span.end()),
        planted);
  }
}
