package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.TableLine.Entry;

/**
 * Reads as a table's column what a sentence enumerates: 「七星关区3400万元、威宁县2400万元」,
 * 「2021年12座，2022年19座」. The items must add up to a figure of the case, be led on to by 其中, or be of
 * one kind: all years, all places, or all with the same last character. Where each item has several
 * figures there is a line for each. Stateless.
 */
public final class ProseLines {
  /** Last characters of names of bodies, classes and times. */
  private static final String KINDS = "社园校院站组期级类档型年月批工所店厂厅局馆司企行";

  private static final String PLACES = "省市州盟县区旗镇乡村道";
  private static final char PLACE = '区';

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
  private static final int HUNDRED = 100;

  private ProseLines() {}

  public static List<TableLine> of(CaseRecord record) {
    List<TableLine> lines = new ArrayList<>();
    for (Sentence sentence : record.sentences()) {
      List<Enumerated> items = Enumerated.of(record, sentence);
      int from = 0;
      while (from < items.size()) {
        int to = from + 1;
        while (to < items.size() && items.get(to).follows(items.get(to - 1))) {
          to++;
        }
        List<Enumerated> run = items.subList(from, to);
        for (int rank = 0; rank < run.getFirst().figures().size(); rank++) {
          addAll(run, rank, lines);
        }
        from = to;
      }
    }
    return lines;
  }

  /** The lines of the figures of one rank, the longest that makes one first. */
  private static void addAll(List<Enumerated> items, int rank, List<TableLine> lines) {
    int from = 0;
    while (from + 1 < items.size()) {
      int to = from + 1;
      while (to < items.size() && areLike(items.subList(from, to + 1), rank)) {
        to++;
      }
      if (to - from > 1 && adds(items.get(from).quantity(rank))) {
        add(items.subList(from, to), rank, lines);
      }
      from = to;
    }
  }

  /** Whether the last of some items has a figure of the rank that is like all before. */
  private static boolean areLike(List<Enumerated> items, int rank) {
    Enumerated last = items.getLast();
    return items.stream().allMatch(i -> Enumerated.hasLike(i, last, rank));
  }

  private static void add(List<Enumerated> run, int rank, List<TableLine> lines) {
    for (int size = run.size(); size > 1; size--) {
      for (int from = 0; from + size <= run.size(); from++) {
        Optional<TableLine> line = whole(run, from, from + size, rank);
        if (line.isPresent()) {
          lines.add(line.get());
          return;
        }
      }
    }
    for (int from = 0; from + 1 < run.size(); from++) {
      List<Enumerated> rest = withFirst(run.subList(from, run.size()));
      String predicate = predicate(rest);
      List<Entry> entries = entries(rest, predicate, rank);
      if (isOfOneKind(rest, entries) || areApart(entries, predicate)) {
        lines.add(line(rest, entries, predicate, Optional.empty()));
        return;
      }
    }
  }

  /** The line of items that make a whole, or of which 其中 says so. */
  private static Optional<TableLine> whole(List<Enumerated> run, int from, int to, int rank) {
    List<Enumerated> items = run.subList(from, to);
    List<Scored> row = run.stream().map(i -> i.figures().get(rank)).toList();
    List<Scored> figures = row.subList(from, to);
    boolean shares = CaseFigures.isShare(Comparables.quantity(figures.getFirst()));
    Optional<Scored> whole = shares ? Optional.empty() : Wholes.of(figures, row);
    Optional<Scored> of = whole.or(() -> Wholes.ledFrom(figures, items.getFirst().before()));
    if (of.isEmpty() && !(shares && isHundred(figures))) {
      return Optional.empty();
    }
    List<Enumerated> rest = withFirst(items);
    String predicate = predicate(rest);
    List<Entry> entries = entries(rest, predicate, rank);
    return entries.stream().map(Entry::item).distinct().count() == entries.size()
        ? Optional.of(line(rest, entries, predicate, of))
        : Optional.empty();
  }

  private static boolean isHundred(List<Scored> shares) {
    return shares.stream().map(Comparables::quantity).noneMatch(Quantity::isBound)
        && shares.stream().map(Comparables::value).mapToDouble(Number::doubleValue).sum()
            == HUNDRED;
  }

  private static List<Enumerated> withFirst(List<Enumerated> items) {
    List<Enumerated> all = new ArrayList<>(items);
    all.set(0, items.getFirst().first());
    return all;
  }

  private static List<Entry> entries(List<Enumerated> items, String predicate, int rank) {
    List<Entry> entries = new ArrayList<>();
    for (Enumerated item : items) {
      String name = item.item();
      boolean cut = !predicate.isEmpty() && name.endsWith(predicate) && !item.isOfYear();
      entries.add(
          new Entry(
              cut ? name.substring(0, name.length() - predicate.length()) : name,
              item.figures().get(rank)));
    }
    return entries;
  }

  /** Whether a figure is a plain amount, or a share, that can be set beside others. */
  static boolean adds(Quantity quantity) {
    return ADDED.contains(quantity.unit().dimension()) && !quantity.isRange();
  }

  private static TableLine line(
      List<Enumerated> items, List<Entry> entries, String predicate, Optional<Scored> whole) {
    Enumerated first = items.getFirst();
    String lead = first.lead() + predicate + (first.isOfYear() ? first.predicate() : "");
    Optional<Scored> led =
        whole.or(
            () ->
                lead.contains("其中")
                    ? CaseFigures.before(entries.getFirst().scored(), f -> true)
                    : Optional.empty());
    String measure = led.map(w -> OwnWords.of(w.record(), w.fact())).orElse("") + lead;
    String name = entries.getFirst().item();
    return new TableLine(
        measure,
        first.isOfYear() ? "年" : name.substring(name.length() - 1),
        List.copyOf(entries),
        whole.map(w -> List.of(new Entry("", w))).orElse(List.of()));
  }

  /** What a sentence says of every item alike: 缴纳 of 「甲区缴纳30万元、乙区缴纳20万元」. */
  private static String predicate(List<Enumerated> run) {
    List<String> items =
        run.stream().filter(i -> !i.isRest() && !i.isOfYear()).map(Enumerated::item).toList();
    String common = items.size() < 2 ? "" : items.getFirst();
    for (String item : items) {
      int length = 0;
      while (length < common.length()
          && length + SHORTEST < item.length()
          && item.charAt(item.length() - 1 - length)
              == common.charAt(common.length() - 1 - length)) {
        length++;
      }
      common = common.substring(common.length() - length);
    }
    boolean kind =
        !common.isEmpty()
            && (PLACES.indexOf(common.charAt(0)) >= 0
                || (common.length() == 1 && KINDS.indexOf(common.charAt(0)) >= 0));
    return common.substring(kind ? 1 : 0);
  }

  private static boolean areApart(List<Entry> run, String predicate) {
    return predicate.length() >= SHORTEST
        && run.stream().map(Entry::item).distinct().count() == run.size();
  }

  /** Whether an item is written as a place that the case names, though without its level: 徐州. */
  private static boolean isPlace(Entry entry) {
    CaseRecord record = entry.scored().record();
    return record.places().stream()
        .map(p -> record.source().text().substring(p.span().start(), p.span().end()))
        .anyMatch(entry.item()::equals);
  }

  private static boolean isOfOneKind(List<Enumerated> items, List<Entry> run) {
    Set<Character> ends = new HashSet<>();
    Set<String> names = new HashSet<>();
    boolean handedOut = true;
    for (int i = 0; i < run.size(); i++) {
      String name = run.get(i).item();
      handedOut &= !run.get(i).scored().fact().label().isEmpty();
      names.add(name);
      if (!items.get(i).isRest()) {
        char end = items.get(i).isOfYear() ? '年' : name.charAt(name.length() - 1);
        boolean place = PLACES.indexOf(end) >= 0 || isPlace(run.get(i));
        ends.add(place ? PLACE : end);
      }
    }
    char kind = ends.size() == 1 ? ends.iterator().next() : ' ';
    return names.size() == run.size() && (handedOut || kind == PLACE || KINDS.indexOf(kind) >= 0);
  }
}
