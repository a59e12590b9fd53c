package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.TableCell;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.question.Term;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/**
 * A column of a table inside a case, or a row of one whose rows are measures: figures of one
 * measure, each of another item.
 *
 * @param measure the head of the column or row
 * @param kind what the items are, such as 街道 or 年份
 * @param entries the figures that can be compared, without totals
 * @param totals the figures that add up others
 */
public record TableLine(String measure, String kind, List<Entry> entries, List<Entry> totals) {
  private static final double UNIT = 0.5;
  private static final double COMMON = 0.3;
  private static final Pattern ASKED = Pattern.compile("(?:多少|几)([\\p{IsHan}]{1,6})");
  private static final int SHORTEST = 2;
  private static final Pattern LEVEL =
      Pattern.compile("^(?:[\\p{IsHan}]{2,3}(?=.财政))?([省市县区镇])(?:级|财政|本级)");
  private static final int BEGINNING = 2;

  /** 五个县 of a question is 五县 of a text. */
  private static final Pattern COUNTED = Pattern.compile("([一二两三四五六七八九十])个(?=[\\p{IsHan}])");

  /** Begins what holds all that no other item names. */
  static final Pattern REST = Pattern.compile("^(?:其余|其他|其它|余下|剩余)");

  /** One figure of the line and the item that it is of. */
  public record Entry(String item, Scored scored) {
    public Quantity quantity() {
      return Comparables.quantity(scored);
    }

    /** Whether it holds all that no other item names: 其余乡镇, 其他. */
    public boolean isRest() {
      return REST.matcher(item).find();
    }

    /** 省级补助 is what 省里 gives, and 甲市财政 what 市财政 does. */
    private static boolean isOfLevel(String name, String text) {
      Matcher level = LEVEL.matcher(name);
      return level.find()
          && Pattern.compile("(?<![城乡各外全都])" + level.group(1) + "(?:里|上|级|财政|本级)")
              .matcher(text)
              .find();
    }

    /** Whether a question names the item, with or without the last character of its name. */
    boolean isNamedBy(String text) {
      String name = Folding.of(item);
      if (name.isEmpty() || text.contains(name)) {
        return !name.isEmpty();
      }
      if (isOfLevel(name, text)) {
        return true;
      }
      boolean cut = name.length() > SHORTEST + 1 && !Character.isDigit(name.charAt(0));
      return cut
          && (text.contains(name.substring(0, name.length() - 1))
              || text.contains(name.substring(0, name.length() - 2)));
    }
  }

  /** The lines of all tables of a case, those of one figure left out. */
  public static List<TableLine> of(CaseRecord record) {
    Map<String, List<Fact>> columns = new LinkedHashMap<>();
    Map<String, List<Fact>> rows = new LinkedHashMap<>();
    for (Fact fact : record.facts()) {
      if (fact.quantity().isEmpty()) {
        continue;
      }
      record
          .clause(fact)
          .cell()
          .filter(c -> c.row() >= 0)
          .ifPresent(
              c -> {
                columns
                    .computeIfAbsent(c.table() + "|" + c.column(), k -> new ArrayList<>())
                    .add(fact);
                rows.computeIfAbsent(c.table() + "|" + c.row(), k -> new ArrayList<>()).add(fact);
              });
    }
    List<TableLine> lines = new ArrayList<>();
    columns.values().forEach(facts -> lines.add(line(record, facts, true)));
    rows.values().forEach(facts -> lines.add(line(record, facts, false)));
    return lines.stream().filter(l -> l.entries.size() > 1 && l.isOfOneMeasure()).toList();
  }

  private static TableLine line(CaseRecord record, List<Fact> facts, boolean column) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> totals = new ArrayList<>();
    String measure = "";
    String kind = "";
    for (Fact fact : facts) {
      TableCell cell = record.clause(fact).cell().orElseThrow();
      measure = column ? cell.columnHead() : cell.rowHead();
      kind = column ? cell.rowKind() : cell.years().isEmpty() ? "" : "年份";
      Entry entry =
          new Entry(column ? cell.rowHead() : cell.columnHead(), new Scored(record, fact, 0, 0));
      (cell.total() ? totals : entries).add(entry);
    }
    return new TableLine(measure, kind, List.copyOf(entries), List.copyOf(totals));
  }

  private boolean isOfOneMeasure() {
    Quantity first = entries.getFirst().quantity();
    return entries.stream().allMatch(e -> e.quantity().comparable(first));
  }

  /** How well the line's head fits what is asked; 0 when it does not. */
  public double fits(List<Term> terms, Slot slot) {
    Fact first = entries.getFirst().scored().fact();
    boolean plain = entries.getFirst().quantity().unit().dimension() == Dimension.NUMBER;
    if (!plain && !FactReader.fits(first, slot)) {
      return 0;
    }
    if (asksOther(first, slot) || asksMoney(slot, entries.getFirst().quantity())) {
      return 0;
    }
    String head = Folding.of(measure);
    double sum = FactReader.unitFits(first, slot) ? UNIT : 0;
    sum += head.isEmpty() ? 0 : alike(head, Folding.of(slot.text()));
    sum += beforeMost(head, first, Folding.of(slot.text()));
    for (Term term : terms) {
      sum += (term.noun() || term.focus() ? 1 : 0.5) * TermMatch.of(term, head);
    }
    return sum;
  }

  /**
   * Whether the question asks with a measure word, or for a thing, that the line does not count.
   */
  private boolean asksOther(Fact first, Slot slot) {
    Matcher asked = ASKED.matcher(Folding.of(slot.text()));
    if (!asked.find()) {
      return false;
    }
    String words = asked.group(1);
    String unit = QuantityLexer.leadingUnit(words);
    boolean other =
        !unit.isEmpty()
            && !unit.equals("个")
            && QuantityLexer.scan("35" + unit).stream()
                .noneMatch(
                    q ->
                        isPlain(q)
                            || first.quantity().filter(f -> countsLike(f, q)).isPresent()
                            || first.quantity().filter(f -> isPlain(f)).isPresent());
    String noun = words.substring(unit.length());
    String about = Folding.of(measure + kind);
    return other
        || slot.terms().stream()
            .filter(t -> t.noun() && noun.startsWith(t.text()) && t.weight() > COMMON)
            .anyMatch(t -> TermMatch.of(t, about) == 0 && !isCaseOf(t));
  }

  private static boolean asksMoney(Slot slot, Quantity quantity) {
    return SlotReader.isLikelyMoney(slot)
        && quantity.unit().dimension() != Dimension.MONEY
        && quantity.unit().dimension() != Dimension.NUMBER
        && !CaseFigures.isShare(quantity);
  }

  /** Whether a figure outside of a table need not name a thing that its whole case is of. */
  private boolean isCaseOf(Term thing) {
    Scored first = entries.getFirst().scored();
    return first.clause().cell().isEmpty() && TermMatch.of(thing, first.record().heading()) > 0;
  }

  /** Whether both count in one unit; a column says which measure word it counts with. */
  private static boolean countsLike(Quantity line, Quantity asked) {
    boolean counts = line.unit().dimension() == Dimension.COUNT;
    return line.unit().measuresLike(asked.unit())
        && (!counts || line.unit().name().endsWith(asked.unit().name()));
  }

  private static boolean isPlain(Quantity quantity) {
    return quantity.unit().dimension() == Dimension.NUMBER;
  }

  /** What a line gains where the question's 最 follows the noun or the unit that it counts. */
  private static double beforeMost(String head, Fact first, String text) {
    int most = text.indexOf('最');
    if (most < 1) {
      return 0;
    }
    String noun = text.substring(most - 1, most);
    boolean unit = first.quantity().filter(q -> q.unit().name().equals(noun)).isPresent();
    return unit || head.endsWith(noun) || head.contains(noun + "数") ? UNIT : 0;
  }

  /** 1 where the question holds the head, less for some of its pairs of characters. */
  private static double alike(String head, String text) {
    if (text.contains(head)) {
      return 1;
    }
    int found = 0;
    for (int i = 0; i + 2 <= head.length(); i++) {
      found += text.contains(head.substring(i, i + 2)) ? 1 : 0;
    }
    double last = text.indexOf(head.charAt(head.length() - 1)) >= 0 ? UNIT / 2 : 0;
    return found == 0 ? 0 : UNIT * found / head.length() + last;
  }

  /** The entries that a question names, by item or by year, in the line's order. */
  public List<Entry> named(String asked, List<Integer> years) {
    String text = COUNTED.matcher(asked).replaceAll("$1");
    List<Entry> named = new ArrayList<>();
    for (Entry entry : entries) {
      List<Integer> ofEntry = entry.scored().fact().years();
      boolean year = isOfYears() && !ofEntry.isEmpty() && years.containsAll(ofEntry);
      boolean told = entry.isNamedBy(withoutLonger(text, entry.item()));
      if (year || (told && !isOnlyOfCase(entry, text)) || begins(entry, text)) {
        named.add(entry);
      }
    }
    return named;
  }

  /** Whether the items differ by their years; those of places of one year all have it. */
  private boolean isOfYears() {
    return entries.stream().map(e -> e.scored().fact().years()).distinct().count() > 1;
  }

  /**
   * Whether a text has the beginning of an item's name, with which no other begins: 深圳 of 深圳市补助.
   */
  private boolean begins(Entry entry, String text) {
    String name = Folding.of(entry.item());
    if (name.length() <= BEGINNING + 1 || entry.scored().clause().cell().isPresent()) {
      return false;
    }
    String start = name.substring(0, BEGINNING);
    return !Character.isDigit(start.charAt(0))
        && text.contains(start)
        && !isOfCase(entry, start)
        && !Folding.of(measure).contains(start)
        && entries.stream()
            .noneMatch(e -> !e.equals(entry) && Folding.of(e.item()).contains(start));
  }

  /** Whether a text names an item by no more than the place that the whole case is of. */
  private static boolean isOnlyOfCase(Entry entry, String text) {
    String name = Folding.of(entry.item());
    if (text.contains(name)
        || Entry.isOfLevel(name, text)
        || entry.scored().clause().cell().isPresent()) {
      return false;
    }
    String cut = name.substring(0, name.length() - 1);
    return isOfCase(entry, text.contains(cut) ? cut : name.substring(0, name.length() - 2));
  }

  /** Whether the beginning of a name is that of the place which a case names first. */
  private static boolean isOfCase(Entry entry, String start) {
    CaseRecord record = entry.scored().record();
    return record.places().stream()
        .limit(1)
        .map(p -> record.source().text().substring(p.span().start(), p.span().end()))
        .anyMatch(first -> Folding.of(first).contains(start));
  }

  /** A text without the names of items that hold the name of another: 高级技师 names no 技师. */
  private String withoutLonger(String text, String item) {
    String rest = text;
    for (Entry other : entries) {
      String name = Folding.of(other.item());
      if (name.length() > item.length() && name.contains(Folding.of(item))) {
        rest = rest.replace(name, "，");
      }
    }
    return rest;
  }

  public Clause clause(Entry entry) {
    return entry.scored().clause();
  }
}
