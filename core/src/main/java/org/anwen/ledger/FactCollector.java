package org.anwen.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.figure.Shares;
import org.anwen.ledger.name.DocumentNumber;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.ledger.name.Organization;
import org.anwen.ledger.name.OrganizationLexer;
import org.anwen.ledger.name.Title;
import org.anwen.ledger.name.TitleLexer;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;

/**
 * Collects the figures, periods, titles and document numbers of a sentence, and binds figures to
 * the years and things they are said of: the nearest period before, or, where 分别 hands out figures,
 * the item of the same rank. One for each sentence.
 */
final class FactCollector {
  private final String text;
  private final List<Clause> clauses;

  FactCollector(String text, List<Clause> clauses) {
    this.text = text;
    this.clauses = clauses;
  }

  List<Fact> collect() {
    List<Fact> facts = new ArrayList<>();
    List<Integer> years = List.of();
    Shares handed = Shares.NONE;
    int sentence = -1;
    for (Clause clause : clauses) {
      String words = text.substring(clause.span().start(), clause.span().end());
      List<Period> periods = PeriodLexer.scan(words);
      List<Quantity> quantities = quantities(clause, words, periods);
      for (Period period : periods) {
        facts.add(
            fact(
                Fact.Type.PERIOD,
                clause,
                period.span(),
                Optional.empty(),
                years(List.of(period)),
                ""));
      }
      yearInCell(clause, words).ifPresent(facts::add);
      Shares own = Shares.of(before(clause, words), words, periods, quantities);
      boolean goesOn = clause.sentence() == sentence && periods.isEmpty() && !own.ofYears();
      Shares shares = goesOn ? own.orElse(handed.again(words, quantities)) : own;
      if (own.ofYears() || !goesOn) {
        handed = own;
        sentence = clause.sentence();
      }
      for (int i = 0; i < quantities.size(); i++) {
        Quantity quantity = quantities.get(i);
        List<Integer> said =
            clause
                .cell()
                .map(TableCell::years)
                .filter(y -> !y.isEmpty())
                .orElse(shares.years(i).orElse(before(periods, quantity, years)));
        facts.add(
            fact(
                Fact.Type.FIGURE,
                clause,
                quantity.span(),
                Optional.of(quantity),
                said,
                clause.cell().map(TableCell::rowHead).orElse(shares.label(i))));
      }
      if (!periods.isEmpty()) {
        years = years(List.of(periods.getLast()));
      }
      for (Title title : TitleLexer.scan(words)) {
        facts.add(fact(Fact.Type.TITLE, clause, title.span(), Optional.empty(), List.of(), ""));
      }
      for (DocumentNumber number : DocumentNumberLexer.scan(words)) {
        facts.add(
            fact(
                Fact.Type.DOCUMENT_NUMBER, clause, number.span(), Optional.empty(), List.of(), ""));
      }
      for (Organization organization : OrganizationLexer.scan(words)) {
        facts.add(
            fact(
                Fact.Type.ORGANIZATION,
                clause,
                organization.span(),
                Optional.empty(),
                List.of(),
                ""));
      }
    }
    return facts;
  }

  /** A bare year in a column of times: 2021 under 完工年份. */
  private Optional<Fact> yearInCell(Clause clause, String words) {
    String year = words.strip();
    int start = words.indexOf(year);
    return clause
        .cell()
        .filter(c -> TableReader.isYear(c.columnHead(), year))
        .map(
            c ->
                fact(
                    Fact.Type.PERIOD,
                    clause,
                    new Span(start, start + year.length()),
                    Optional.empty(),
                    List.of(Integer.parseInt(year)),
                    ""));
  }

  /** The clause before one that begins with 分别, up to where its items are told apart. */
  private String before(Clause clause, String words) {
    int index = clauses.indexOf(clause);
    if (!words.startsWith("分别") || index == 0) {
      return "";
    }
    Clause earlier = clauses.get(index - 1);
    String named = text.substring(earlier.span().start(), earlier.span().end());
    List<PlaceMention> places = PlaceLexer.scan(named);
    return places.isEmpty() ? named : named.substring(0, places.getLast().span().end());
  }

  private static List<Quantity> quantities(Clause clause, String words, List<Period> periods) {
    Optional<Quantity> cell = clause.cell().flatMap(TableCell::figure);
    return cell.map(quantity -> List.of(within(quantity, words.length())))
        .orElseGet(() -> QuantityLexer.scan(words, periods));
  }

  /** A cell's figure, whose unit stands in a head, where the cell alone is written. */
  private static Quantity within(Quantity quantity, int length) {
    Span span = new Span(0, Math.min(length, quantity.span().end()));
    return new Quantity(
        span,
        quantity.low(),
        quantity.high(),
        quantity.unit(),
        quantity.qualifiers(),
        quantity.magnitude(),
        quantity.terms(),
        quantity.written());
  }

  private static List<Integer> before(
      List<Period> periods, Quantity quantity, List<Integer> earlier) {
    Period nearest = null;
    List<Period> run = new ArrayList<>();
    for (Period period : periods) {
      if (period.span().end() <= quantity.span().start()) {
        if (nearest != null && period.span().start() - nearest.span().end() > 1) {
          run.clear();
        }
        run.add(period);
        nearest = period;
      }
    }
    return nearest == null ? earlier : years(run);
  }

  private static List<Integer> years(List<Period> periods) {
    List<Integer> years = new ArrayList<>();
    for (Period period : periods) {
      if (period.from().isEmpty() || period.to().isEmpty()) {
        period.from().ifPresent(f -> years.add(f.getYear()));
        continue;
      }
      int first = period.from().get().getYear();
      int last = Math.min(period.to().get().getYear(), first + 30);
      for (int year = first; year <= last; year++) {
        years.add(year);
      }
    }
    return years.stream().distinct().sorted().toList();
  }

  private Fact fact(
      Fact.Type type,
      Clause clause,
      Span inClause,
      Optional<Quantity> quantity,
      List<Integer> years,
      String label) {
    Span span =
        new Span(clause.span().start() + inClause.start(), clause.span().start() + inClause.end());
    return new Fact(
        type,
        span,
        text.substring(span.start(), span.end()),
        clause.index(),
        quantity,
        years,
        label);
  }

  /** What 分别 hands out: to the figure of each rank a year or an item named before. */
  private record Shares(List<Integer> figures, List<List<Integer>> yearsOf, List<String> items) {
    /** How far from the start of its clause 分别 may stand to refer to the clause before. */
    private static final int FAR = 8;

    private static final Shares NONE = new Shares(List.of(), List.of(), List.of());

    static Shares of(
        String earlier, String words, List<Period> periods, List<Quantity> quantities) {
      int at = words.indexOf("分别");
      if (at < 0) {
        return NONE;
      }
      List<Integer> after = new ArrayList<>();
      for (int i = 0; i < quantities.size(); i++) {
        if (quantities.get(i).span().start() > at
            && (after.isEmpty()
                || quantities
                    .get(after.getFirst())
                    .unit()
                    .measuresLike(quantities.get(i).unit()))) {
          after.add(i);
        }
      }
      List<Period> before = periods.isEmpty() && at <= FAR ? PeriodLexer.scan(earlier) : periods;
      List<List<Integer>> years =
          before.stream()
              .filter(p -> periods.isEmpty() || p.span().end() <= at + 2)
              .map(p -> FactCollector.years(List.of(p)))
              .toList();
      if (after.size() > 1 && years.size() == 1 && years.getFirst().size() == after.size()) {
        List<List<Integer>> each = years.getFirst().stream().map(List::of).toList();
        return new Shares(after, each, List.of());
      }
      if (after.size() > 1 && years.size() == after.size()) {
        return new Shares(after, years, List.of());
      }
      String named = at == 0 ? earlier : words.substring(0, at);
      List<String> items = cores(Arrays.asList(named.split("[、和与及]")));
      return after.size() > 1 && items.size() == after.size()
          ? new Shares(after, List.of(), items)
          : NONE;
    }

    /**
     * Things named in a row without what stands before the first and behind the last and is said of
     * all: 初级, 中级 and 高级 of 「考核后初级、中级、高级厨工每月分别补贴」. They end alike, or are about as long.
     */
    private static List<String> cores(List<String> items) {
      if (items.size() < 2) {
        return items;
      }
      List<String> inner = items.subList(0, items.size() - 1);
      String first = items.getFirst();
      String last = items.getLast();
      int longest = inner.stream().skip(1).mapToInt(String::length).max().orElse(0);
      char end = first.isEmpty() ? ' ' : first.charAt(first.length() - 1);
      boolean alike =
          inner.stream().allMatch(i -> i.indexOf(end) == i.length() - 1 || i.equals(first));
      int ended = alike ? last.indexOf(end) + 1 : 0;
      List<String> cores = new ArrayList<>(items);
      if (ended > 1) {
        cores.set(items.size() - 1, last.substring(0, ended));
      } else if (longest > 0 && last.length() > longest + 2) {
        cores.set(items.size() - 1, last.substring(0, longest));
      }
      int most = Math.max(longest, ended > 1 ? ended : 0);
      if (most > 0 && first.length() > most + 2) {
        cores.set(0, first.substring(first.length() - most));
      }
      return cores;
    }

    boolean ofYears() {
      return !yearsOf.isEmpty();
    }

    /** These, or others where they hand out nothing. */
    Shares orElse(Shares others) {
      return figures.isEmpty() ? others : this;
    }

    /**
     * The same years handed out again to as many figures in a row, later in the sentence:
     * 「2022年、2023年分别完成27家、34家，投入6200万元、8900万元」.
     */
    Shares again(String words, List<Quantity> quantities) {
      if (yearsOf.size() < 2 || quantities.size() != yearsOf.size()) {
        return NONE;
      }
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < quantities.size(); i++) {
        Quantity quantity = quantities.get(i);
        int end = i == 0 ? 0 : quantities.get(i - 1).span().end();
        boolean next = i == 0 || words.substring(end, quantity.span().start()).matches("[、和及与]");
        if (!next || !quantity.unit().measuresLike(quantities.getFirst().unit())) {
          return NONE;
        }
        all.add(i);
      }
      return new Shares(all, yearsOf, List.of());
    }

    Optional<List<Integer>> years(int figure) {
      int rank = figures.indexOf(figure);
      return rank >= 0 && rank < yearsOf.size() ? Optional.of(yearsOf.get(rank)) : Optional.empty();
    }

    String label(int figure) {
      int rank = figures.indexOf(figure);
      return rank >= 0 && rank < items.size() ? items.get(rank) : "";
    }
  }
}
