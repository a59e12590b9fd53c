package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.TableLine.Entry;

/**
 * Reads as a table's column what a sentence enumerates: 「七星关区3400万元、威宁县2400万元」,
 * 「2021年12座，2022年19座」. The items must be of one kind: all years, or all with the same last
 * character. Stateless.
 */
public final class ProseLines {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:其中|分别|包括|是|为|[，,、；;：:（(]|^)?(?:和|及|与)?([\\p{IsHan}\\d]{2,10}?)(?:为|是|达|有|约|共|已|建成|完成|新建|投入|发放)?$");
  private static final Pattern HANDED = Pattern.compile("分别[^|]{0,16}\\||^[、和与及]?\\|");
  private static final Pattern TOTAL = Pattern.compile("共计|合计|总计|一共|总共|累计|加上");

  /** Last characters of names of places, bodies, classes and times. */
  private static final String KINDS = "省市县区旗镇乡道村社园校院站组期级类档型年月批工所店厂厅局馆司企行";

  private static final Set<Dimension> ADDED =
      Set.of(
          Dimension.MONEY,
          Dimension.AREA,
          Dimension.COUNT,
          Dimension.LENGTH,
          Dimension.MASS,
          Dimension.VOLUME,
          Dimension.ENERGY,
          Dimension.POWER,
          Dimension.PERCENT);

  private static final int SHORTEST = 2;

  private ProseLines() {}

  public static List<TableLine> of(CaseRecord record) {
    List<TableLine> lines = new ArrayList<>();
    for (Sentence sentence : record.sentences()) {
      List<Entry> run = new ArrayList<>();
      for (Fact fact : record.facts()) {
        boolean figure =
            fact.quantity().isPresent()
                && fact.clause() >= sentence.firstClause()
                && fact.clause() < sentence.endClause()
                && record.clause(fact).cell().isEmpty();
        if (!figure) {
          continue;
        }
        Entry entry = entry(record, fact);
        if (!run.isEmpty() && !joins(run.getLast(), entry)) {
          add(record, sentence, run, lines);
          run.clear();
        }
        if (!entry.item().isEmpty()) {
          run.add(entry);
        }
      }
      add(record, sentence, run, lines);
    }
    return lines;
  }

  private static Entry entry(CaseRecord record, Fact fact) {
    Scored scored = new Scored(record, fact, 0, 0);
    Quantity quantity = fact.quantity().orElseThrow();
    String words = OwnWords.of(record, fact);
    boolean total = TOTAL.matcher(OwnWords.before(words)).find();
    boolean amount = adds(quantity) && !total;
    if (!fact.label().isEmpty()) {
      return new Entry(amount ? fact.label() : "", scored);
    }
    if (amount && fact.years().size() == 1 && HANDED.matcher(words).find()) {
      return new Entry(fact.years().getFirst() + "年", scored);
    }
    Matcher item = ITEM.matcher(OwnWords.before(words));
    return new Entry(amount && item.find() ? item.group(1) : "", scored);
  }

  /** Whether a figure is a plain amount, or a share, that can be set beside others. */
  static boolean adds(Quantity quantity) {
    return ADDED.contains(quantity.unit().dimension()) && !quantity.isRange();
  }

  private static boolean joins(Entry last, Entry next) {
    String between = CaseFigures.between(last.scored(), next.scored());
    return !next.item().isEmpty()
        && !between.contains("其中")
        && last.quantity().comparable(next.quantity())
        && between.length() <= next.item().length() + 8;
  }

  private static void add(
      CaseRecord record, Sentence sentence, List<Entry> found, List<TableLine> lines) {
    for (int from = 0; from + 1 < found.size(); from++) {
      List<Entry> rest = found.subList(from, found.size());
      String predicate = predicate(rest);
      List<Entry> run =
          rest.stream().map(e -> e.cut(e.item().length() - predicate.length())).toList();
      if (isOfOneKind(run) || areApart(run, predicate)) {
        lines.add(line(record, sentence, run, predicate));
        return;
      }
    }
  }

  private static TableLine line(
      CaseRecord record, Sentence sentence, List<Entry> run, String predicate) {
    int first = run.getFirst().scored().fact().span().start();
    int start = sentence.span().start();
    Fact whole = null;
    for (Fact fact : record.facts()) {
      if (fact.quantity().isPresent() && fact.span().end() <= first) {
        whole = fact.span().end() > start ? fact : whole;
        start = Math.max(start, fact.span().end());
      }
    }
    String before = record.source().text().substring(start, Math.max(start, first)) + predicate;
    if (whole != null && before.contains("其中")) {
      before = OwnWords.of(record, whole) + before;
    }
    String item = run.getFirst().item();
    String kind = item.substring(item.length() - 1);
    return new TableLine(before, kind, List.copyOf(run), List.of());
  }

  /** What a sentence says of every item alike: 缴纳 of 「甲区缴纳30万元、乙区缴纳20万元」. */
  private static String predicate(List<Entry> run) {
    String common = run.size() < 2 ? "" : run.getFirst().item();
    for (Entry entry : run) {
      int length = 0;
      String item = entry.item();
      while (length < common.length()
          && length + SHORTEST < item.length()
          && item.charAt(item.length() - 1 - length)
              == common.charAt(common.length() - 1 - length)) {
        length++;
      }
      common = common.substring(common.length() - length);
    }
    boolean kind = common.length() > 0 && KINDS.indexOf(common.charAt(0)) >= 0;
    return common.substring(kind ? 1 : 0);
  }

  private static boolean areApart(List<Entry> run, String predicate) {
    return predicate.length() >= SHORTEST
        && run.stream().map(Entry::item).distinct().count() == run.size();
  }

  private static boolean isOfOneKind(List<Entry> run) {
    Set<Character> ends = new HashSet<>();
    Set<String> items = new HashSet<>();
    for (Entry entry : run) {
      ends.add(entry.item().charAt(entry.item().length() - 1));
      items.add(entry.item());
    }
    boolean handedOut = run.stream().noneMatch(e -> e.scored().fact().label().isEmpty());
    if (handedOut) {
      return items.size() == run.size();
    }
    return ends.size() == 1
        && KINDS.indexOf(ends.iterator().next()) >= 0
        && items.size() == run.size();
  }
}
