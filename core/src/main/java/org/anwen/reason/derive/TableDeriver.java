package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Direct;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.figure.ProseLines;
import org.anwen.reason.figure.Recurrences;
import org.anwen.reason.figure.TableLine;
import org.anwen.reason.figure.TableLine.Entry;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.ShareSides;
import org.anwen.reason.reading.Sides;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.ChineseNumerals;
import org.anwen.text.Folding;

/**
 * Calculates over a table inside a case: adds up a column, compares two of its rows, takes the
 * share of one. A row of totals is never added to what it adds up. Stateless.
 */
public final class TableDeriver implements Deriver {
  private static final Pattern TOP =
      Pattern.compile("前([两二三四五六七八九十\\d]{1,2})(?:位|名|个|大|的)|最(?:多|大|高)的([两二三四五\\d])(?:个|位|家|年)");

  /** 领津贴的人最多 ranks by a number of people, whatever else the words stand beside. */
  private static final Pattern PEOPLE = Pattern.compile("(的人|人数)(数)?最(多|少)|(?:的人|人数)(有)?(多少|几)");

  private static final Pattern NUMBER =
      Pattern.compile("([两二三四五六七八九十2-9])(年|个|处|地|家|所|座|镇|县|区|村|市|街道|社区|园区|院|块|批|家)");

  private static final Pattern YEAR_BEFORE = Pattern.compile("上(一)?年|前(一)?年|去年|同比");
  private static final Pattern A_YEAR = Pattern.compile("每一?年|平均一年|一年平均|年均");
  private static final double BY_YEAR = 0.3;
  private static final Pattern TOGETHER = Pattern.compile("合起来|加起来|合计|加一[起块]|一共|总共");
  private static final Pattern ALL = Pattern.compile("占(?:总[数额量]|全部|总的)?的?(?:百分|几成|比|多)");
  private static final Pattern EXTREMES =
      Pattern.compile("最(高|多|大)[^，。]{0,8}(最|和|与|跟)[^，。]{0,4}(低|少|小)|头尾|首尾|两头");

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Operation operation = Operation.of(reading.inquiry().text());
    return line(reading, candidate, slot).flatMap(l -> calculate(reading, l, operation));
  }

  @Override
  public boolean worksWithout(Reading reading, Candidate candidate) {
    return namesPart(reading, candidate);
  }

  /**
   * Whether the question asks for the share of just one of the parts that a figure is told in, and
   * names by a word what they are parts of: a part that it calls a little otherwise is found, too.
   */
  private static boolean namesPart(Reading reading, Candidate candidate) {
    String text = reading.inquiry().text();
    return Operation.of(text) == Operation.SHARE
        && ProseLines.of(candidate.record()).stream()
            .filter(l -> l.totals().size() == 1)
            .filter(l -> l.named(text, List.of()).size() == 1)
            .anyMatch(
                l ->
                    reading.terms().stream()
                        .anyMatch(
                            t ->
                                t.text().length() > 1
                                    && TermMatch.of(t, Folding.of(l.measure())) > 0));
  }

  /** The column that a question asks about; empty when none carries one of its words. */
  public static Optional<TableLine> line(Reading reading, Candidate candidate, Slot slot) {
    if (lacks(reading, candidate, slot) && !namesPart(reading, candidate)) {
      return Optional.empty();
    }
    TableLine best = null;
    double most = 0;
    List<TableLine> lines = new ArrayList<>(TableLine.of(candidate.record()));
    List<TableLine> prose = new ArrayList<>(ProseLines.of(candidate.record()));
    Recurrences.of(candidate.record()).stream()
        .filter(l -> l.entries().stream().allMatch(e -> candidate.speaksOf(l.clause(e))))
        .filter(l -> asks(l, reading))
        .forEach(prose::add);
    prose.removeIf(l -> l.entries().stream().noneMatch(e -> candidate.isAt(l.clause(e))));
    prose.stream().filter(l -> !isOfOther(l, reading, candidate, slot)).forEach(lines::add);
    boolean people = PEOPLE.matcher(reading.inquiry().text()).find();
    boolean byYear =
        Operation.of(reading.inquiry().text()) == Operation.AVERAGE
            && A_YEAR.matcher(reading.inquiry().text()).find();
    for (TableLine line : lines) {
      if (people && !line.measure().contains("人")) {
        continue;
      }
      double fits = line.fits(reading.terms(), slot) + (isPartOfAll(line, lines, reading) ? 1 : 0);
      fits += fits > 0 && byYear && line.kind().equals("年") ? BY_YEAR : 0;
      if (fits > most) {
        best = line;
        most = fits;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a question asks for what recurs: of the years or sites that it names, of all of so many
   * as it says, or, of two, for what lies between them.
   */
  private static boolean asks(TableLine line, Reading reading) {
    String text = reading.inquiry().text();
    int size = line.entries().size();
    Matcher number = NUMBER.matcher(text);
    boolean years = line.kind().equals("年");
    boolean all = number.find() && number(number.group(1)) == size && isOf(number.group(2), years);
    boolean between =
        years && size == 2 && reading.inquiry().years().isEmpty() && isChange(Operation.of(text));
    return all || between || line.named(text, reading.inquiry().years()).size() > 1;
  }

  /** 「四座泵站总投资」 is a total, too; 「总投资」 alone is one that a case states. */
  public static boolean asksTotal(String text) {
    return Operation.isTotal(text) || (text.contains("总") && NUMBER.matcher(text).find());
  }

  /** Whether what is asked for stands beside other figures of the case, and not beside these. */
  private static boolean isOfOther(
      TableLine line, Reading reading, Candidate candidate, Slot slot) {
    return Direct.words(reading, slot).stream()
        .filter(t -> TermMatch.of(t, Folding.of(line.measure())) == 0 && !leads(t, line))
        .anyMatch(
            t ->
                CaseFigures.of(candidate.record(), q -> true).stream()
                    .filter(f -> FactReader.fits(f.fact(), slot) && !isEntry(f, line))
                    .anyMatch(f -> OwnWords.of(f.record(), f.fact()).contains(t.text())));
  }

  /** Whether the share of all is asked that an item makes, which no other line has. */
  private static boolean isPartOfAll(TableLine line, List<TableLine> lines, Reading reading) {
    String text = reading.inquiry().text();
    return Operation.of(text) == Operation.SHARE
        && ALL.matcher(text).find()
        && named(line, text)
        && lines.stream().filter(l -> named(l, text)).count() == 1;
  }

  private static boolean named(TableLine line, String text) {
    return line.totals().size() == 1 && line.named(text, List.of()).size() == 1;
  }

  /**
   * Whether a word stands in the sentence of a line before all its items, and so is said of them.
   */
  private static boolean leads(Term term, TableLine line) {
    Scored first = line.entries().getFirst().scored();
    if (first.clause().cell().isPresent()) {
      return false;
    }
    int start = first.record().sentence(first.clause()).span().start();
    int end = Math.max(start, first.fact().span().start());
    return TermMatch.of(term, Folding.of(first.record().source().text().substring(start, end))) > 0;
  }

  private static boolean isEntry(Scored figure, TableLine line) {
    return line.entries().stream().anyMatch(e -> e.scored().fact().equals(figure.fact()));
  }

  private static boolean isOf(String unit, boolean years) {
    return unit.equals("年") == years;
  }

  private static boolean isChange(Operation operation) {
    return switch (operation) {
      case DIFFERENCE, GROWTH, TIMES -> true;
      default -> false;
    };
  }

  /** Whether the thing asked for, where it is a noun, stands nowhere in the case. */
  private static boolean lacks(Reading reading, Candidate candidate, Slot slot) {
    Coverage coverage = new Coverage(candidate.record(), reading.terms());
    return Direct.words(reading, slot).stream()
        .filter(t -> t.noun() && t.text().length() > 1)
        .anyMatch(t -> coverage.inCase(reading.terms().indexOf(t)) == 0);
  }

  private static Optional<Calculation> calculate(
      Reading reading, TableLine line, Operation operation) {
    String text = reading.inquiry().text();
    List<Entry> named = line.named(text, years(reading));
    return switch (operation) {
      case SUM ->
          named.isEmpty() && (!isSaid(line, reading) || namesTwo(reading))
              ? Optional.empty()
              : sum(text, line, named);
      case DIFFERENCE -> pair(text, line, named).map(p -> of(p, difference(p)));
      case TIMES -> pair(text, line, named).map(p -> of(p, Working.times(at(p, 0), at(p, 1))));
      case GROWTH ->
          pair(text, line, named)
              .filter(p -> at(p, 0).low().signum() > 0)
              .map(p -> of(p, Working.growth(at(p, 0), at(p, 1))));
      case SHARE -> {
        boolean asked = TOGETHER.matcher(text).find() ? named.size() > 1 : named.size() == 1;
        yield asked && !isOfYears(line, named.getFirst()) && !isOfOther(reading, line)
            ? share(line, named)
            : Optional.empty();
      }
      case AVERAGE -> average(text, line);
      case REMAINDER, CHANGE -> Optional.empty();
    };
  }

  /** Whether the question names two things to be added, and no item of the line is one. */
  private static boolean namesTwo(Reading reading) {
    return Sides.of(reading.inquiry().topic(), Operation.SUM).isPresent();
  }

  /** Whether a share is asked of what another line measures: 完成 of 计划. */
  private static boolean isOfOther(Reading reading, TableLine line) {
    return ShareSides.of(reading.inquiry().topic())
        .map(ShareSides::whole)
        .filter(
            whole ->
                reading.terms().stream()
                    .filter(t -> whole.contains(t.text()))
                    .anyMatch(t -> isOfAnother(t, line)))
        .isPresent();
  }

  private static boolean isOfAnother(Term term, TableLine line) {
    return TermMatch.of(term, Folding.of(line.measure())) == 0
        && TableLine.of(line.entries().getFirst().scored().record()).stream()
            .anyMatch(l -> TermMatch.of(term, Folding.of(l.measure())) > 0);
  }

  /**
   * Whether the question has a whole word of what prose tells in a row, 补 alone says too little, or
   * names how many they are. A table is made to be added up.
   */
  private static boolean isSaid(TableLine line, Reading reading) {
    boolean table = line.entries().getFirst().scored().clause().cell().isPresent();
    if (table || asks(line, reading)) {
      return true;
    }
    String measure = Folding.of(line.measure());
    return reading.terms().stream()
        .anyMatch(t -> t.text().length() > 1 && TermMatch.of(t, measure) > 0);
  }

  private static List<Integer> years(Reading reading) {
    List<Integer> years = reading.inquiry().years();
    if (years.size() == 1 && YEAR_BEFORE.matcher(reading.inquiry().text()).find()) {
      return List.of(years.getFirst() - 1, years.getFirst());
    }
    return years;
  }

  private static Optional<Calculation> sum(String text, TableLine line, List<Entry> named) {
    List<Entry> terms = named.size() > 1 ? named : line.entries();
    Matcher top = TOP.matcher(text);
    if (top.find()) {
      String number = top.group(1) == null ? top.group(2) : top.group(1);
      terms =
          line.entries().stream()
              .sorted(Comparator.comparing((Entry e) -> e.quantity().baseHigh()).reversed())
              .limit(number(number))
              .toList();
    } else if (named.size() == 1 || (named.isEmpty() && isOfSome(line))) {
      return Optional.empty();
    }
    List<Quantity> figures = terms.stream().map(Entry::quantity).toList();
    return figures.size() < 2 || figures.stream().anyMatch(q -> !adds(q))
        ? Optional.empty()
        : Optional.of(of(terms, Working.sum(figures)));
  }

  /** Whether the items are but some of what the line's whole is made of. */
  private static boolean isOfSome(TableLine line) {
    List<Quantity> all = line.entries().stream().map(Entry::quantity).toList();
    return line.totals().size() == 1
        && line.totals().getFirst().scored().clause().cell().isEmpty()
        && adds(all.getFirst())
        && !Working.total(all).equalsValue(Amounts.plain(line.totals().getFirst().quantity()));
  }

  /** Shares, rates and the like are no amounts that could be added. */
  private static boolean adds(Quantity quantity) {
    return !CaseFigures.isShare(quantity) && quantity.unit().per().isEmpty();
  }

  private static int number(String digits) {
    if (Character.isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    return digits.equals("十") ? 10 : ChineseNumerals.digit(digits.charAt(0));
  }

  private static Optional<List<Entry>> pair(String text, TableLine line, List<Entry> named) {
    if (EXTREMES.matcher(text).find()) {
      Comparator<Entry> size = Comparator.comparing(e -> e.quantity().baseHigh());
      Entry least = line.entries().stream().min(size).orElseThrow();
      Entry most = line.entries().stream().max(size).orElseThrow();
      return Optional.of(List.of(most, least));
    }
    boolean two = named.isEmpty() && line.entries().size() == 2 && line.kind().equals("年");
    return named.size() == 2 || two ? Optional.of(two ? line.entries() : named) : Optional.empty();
  }

  private static Working difference(List<Entry> pair) {
    return Working.difference(at(pair, 0), at(pair, 1));
  }

  /** Years that a text tells of make no whole that one of them could be a share of. */
  private static boolean isOfYears(TableLine line, Entry entry) {
    return line.kind().equals("年") && line.clause(entry).cell().isEmpty();
  }

  private static Optional<Calculation> share(TableLine line, List<Entry> parts) {
    List<Entry> all = line.totals().size() == 1 ? line.totals() : line.entries();
    List<Quantity> added = all.stream().map(Entry::quantity).toList();
    List<Quantity> some = parts.stream().map(Entry::quantity).toList();
    Quantity whole = Working.total(added);
    Quantity part = Working.total(some);
    if (!adds(whole) || part.baseLow().compareTo(whole.baseLow()) > 0) {
      return Optional.empty();
    }
    List<Entry> operands = new ArrayList<>(all);
    operands.removeAll(parts);
    operands.addAll(0, parts);
    Working share = Working.share(Amounts.plain(part), whole);
    Working after = added.size() > 1 ? share.after(Working.adding(added)) : share;
    return Optional.of(of(operands, some.size() > 1 ? after.after(Working.adding(some)) : after));
  }

  private static Optional<Calculation> average(String text, TableLine line) {
    boolean perItem =
        !line.kind().isEmpty()
            && (text.contains("每" + line.kind())
                || text.contains("每个" + line.kind())
                || (line.kind().startsWith("年") && A_YEAR.matcher(text).find()));
    if (!perItem || !adds(line.entries().getFirst().quantity())) {
      return Optional.empty();
    }
    List<Quantity> added = line.entries().stream().map(Entry::quantity).toList();
    Working mean = Working.mean(Working.total(added), BigDecimal.valueOf(added.size()));
    return Optional.of(
        of(line.entries(), added.size() > 1 ? mean.after(Working.adding(added)) : mean));
  }

  private static Quantity at(List<Entry> entries, int index) {
    return entries.get(index).quantity();
  }

  private static Calculation of(List<Entry> entries, Working working) {
    return new Calculation(entries.stream().map(Entry::scored).toList(), working);
  }
}
