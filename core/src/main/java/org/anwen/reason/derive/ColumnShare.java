package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.TableCell;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.TableLine;
import org.anwen.reason.figure.TableLine.Entry;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.ShareSides;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/**
 * The share that one column of a table makes of another, in the rows that a question names, or in
 * all of them where it asks for all: 取证人数 of 培训人数 in 2023. Stateless.
 */
final class ColumnShare implements Deriver {
  private static final Pattern RATE =
      Pattern.compile("([\\p{IsHan}]{2,6})率(?:大概|大约|约)?(?:是|为|有)?(?:多少|多大|几)");
  private static final double HELD = 0.8;

  private static final Pattern ALL = Pattern.compile("[两三四五六几\\d]年|累计|合计|总共|一共|总体|整体|全部|加起来");

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String topic = reading.inquiry().topic();
    Optional<ShareSides> sides = ShareSides.of(topic).filter(s -> !s.whole().isEmpty());
    if (sides.isPresent()) {
      List<Term> part = side(reading.terms(), sides.get().part(), sides.get().whole());
      List<Term> whole = side(reading.terms(), sides.get().whole(), sides.get().part());
      return of(reading, candidate, h -> holds(h, part), h -> holds(h, whole));
    }
    return rateAsked(topic)
        .flatMap(v -> of(reading, candidate, h -> h.contains(v), h -> !h.contains(v)));
  }

  /** What a rate is asked of: 转化 of 转化率. */
  static Optional<String> rateAsked(String topic) {
    Matcher rate = RATE.matcher(topic);
    return rate.find()
        ? Optional.of(rate.group(1).substring(rate.group(1).length() - 2))
        : Optional.empty();
  }

  /** Whether a question names a row of a table of the case that has a column of a word. */
  static boolean namesRow(Reading reading, Candidate candidate, String word) {
    return TableLine.of(candidate.record()).stream()
        .filter(l -> isColumn(l) && Folding.of(l.measure()).contains(word))
        .anyMatch(l -> !named(reading, l).isEmpty());
  }

  private static List<Term> side(List<Term> terms, String own, String other) {
    return terms.stream().filter(t -> own.contains(t.text()) && !other.contains(t.text())).toList();
  }

  private static boolean holds(String head, List<Term> terms) {
    return terms.stream().anyMatch(t -> TermMatch.of(t, head) >= HELD);
  }

  /**
   * @param part whether a column's head is that of the part
   * @param whole whether a column's head may be that of the whole; of several the nearest before
   */
  private static Optional<Calculation> of(
      Reading reading, Candidate candidate, Predicate<String> part, Predicate<String> whole) {
    List<TableLine> columns =
        TableLine.of(candidate.record()).stream().filter(ColumnShare::isColumn).toList();
    for (int i = 1; i < columns.size(); i++) {
      TableLine some = columns.get(i);
      if (!part.test(Folding.of(some.measure()))) {
        continue;
      }
      for (int j = i - 1; j >= 0; j--) {
        TableLine all = columns.get(j);
        if (whole.test(Folding.of(all.measure())) && isOfOneTable(some, all)) {
          return share(reading, some, all);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Entry> named(Reading reading, TableLine line) {
    return line.named(reading.inquiry().text(), reading.inquiry().years());
  }

  private static Optional<Calculation> share(Reading reading, TableLine some, TableLine all) {
    List<Entry> named = named(reading, some);
    boolean every = named.isEmpty() && ALL.matcher(reading.inquiry().text()).find();
    List<Entry> parts = every ? some.entries() : named;
    List<Entry> wholes = new ArrayList<>();
    for (Entry entry : parts) {
      all.entries().stream().filter(e -> isOfOneRow(e, entry)).findFirst().ifPresent(wholes::add);
    }
    if (parts.isEmpty() || wholes.size() != parts.size()) {
      return Optional.empty();
    }
    List<Quantity> a = parts.stream().map(Entry::quantity).toList();
    List<Quantity> b = wholes.stream().map(Entry::quantity).toList();
    Quantity part = Working.total(a);
    Quantity whole = Working.total(b);
    if (CaseFigures.isShare(part) || part.baseHigh().compareTo(whole.baseLow()) > 0) {
      return Optional.empty();
    }
    Working share = Working.share(part, whole);
    Working shown =
        parts.size() > 1 ? share.after(Working.adding(b)).after(Working.adding(a)) : share;
    List<Entry> operands = new ArrayList<>(parts);
    operands.addAll(wholes);
    return Optional.of(new Calculation(operands.stream().map(Entry::scored).toList(), shown));
  }

  private static boolean isColumn(TableLine line) {
    List<Entry> entries = line.entries();
    return entries.getFirst().scored().clause().cell().map(TableCell::column).stream()
        .anyMatch(c -> entries.stream().allMatch(e -> cell(e).column() == c));
  }

  private static boolean isOfOneTable(TableLine one, TableLine other) {
    Entry first = one.entries().getFirst();
    Entry second = other.entries().getFirst();
    return cell(first).table() == cell(second).table()
        && first.quantity().comparable(second.quantity());
  }

  private static boolean isOfOneRow(Entry one, Entry other) {
    return cell(one).row() == cell(other).row();
  }

  private static TableCell cell(Entry entry) {
    return entry.scored().clause().cell().orElseThrow();
  }
}
