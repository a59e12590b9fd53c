package org.anwen.reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Dimension;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.Sentence;
import org.anwen.reason.FactReader.Scored;
import org.anwen.reason.TableLine.Entry;

/**
 * Reads as a table's column what a sentence enumerates: 「七星关区3400万元、威宁县2400万元」,
 * 「2021年12座，2022年19座」. The items must be of one kind: all years, or all with the same last
 * character. Stateless.
 */
final class ProseLines {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:其中|分别|包括|是|为|[，,、；;：:（(]|^)?(?:和|及|与)?([\\p{IsHan}\\d]{2,10}?)(?:为|是|达|有|约|共|已|建成|完成|新建|投入|发放)?$");
  private static final Pattern HANDED = Pattern.compile("分别[^|]{0,6}\\||^[、和与及]?\\|");
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

  private ProseLines() {}

  static List<TableLine> of(CaseRecord record) {
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
    boolean total = TOTAL.matcher(words.substring(0, words.indexOf('|'))).find();
    boolean amount = ADDED.contains(quantity.unit().dimension()) && !quantity.isRange() && !total;
    if (!fact.label().isEmpty()) {
      return new Entry(amount ? fact.label() : "", scored);
    }
    if (amount && fact.years().size() == 1 && HANDED.matcher(words).find()) {
      return new Entry(fact.years().getFirst() + "年", scored);
    }
    Matcher item = ITEM.matcher(words.substring(0, words.indexOf('|')));
    return new Entry(amount && item.find() ? item.group(1) : "", scored);
  }

  private static boolean joins(Entry last, Entry next) {
    String between = CaseFigures.between(last.scored(), next.scored());
    return !next.item().isEmpty()
        && last.quantity().comparable(next.quantity())
        && between.length() <= next.item().length() + 8;
  }

  private static void add(
      CaseRecord record, Sentence sentence, List<Entry> run, List<TableLine> lines) {
    if (run.size() < 2 || !isOfOneKind(run)) {
      return;
    }
    int first = run.getFirst().scored().fact().span().start();
    int start = sentence.span().start();
    for (Fact fact : record.facts()) {
      boolean before = fact.quantity().isPresent() && fact.span().end() <= first;
      start = before ? Math.max(start, fact.span().end()) : start;
    }
    String before = record.source().text().substring(start, Math.max(start, first));
    String item = run.getFirst().item();
    String kind = item.substring(item.length() - 1);
    lines.add(new TableLine(before, kind, List.copyOf(run), List.of()));
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
