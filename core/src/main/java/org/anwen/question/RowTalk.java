package org.anwen.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Turn;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.TableCell;
import org.anwen.text.Folding;

/**
 * The row of a table that the talk is about: the one that the last question named, or that answered
 * it. A turn that asks for another column is asked of this row, and one that names another row is
 * asked for the same column. Stateless.
 */
final class RowTalk {
  private static final Pattern SUBJECT =
      Pattern.compile("^(?:那么?|还有|其中)?(?:的)?[，,]?(.{1,12}?)(?:的)?呢[？?]?$");
  private static final Pattern POINTS =
      Pattern.compile(
          "^(?:那么?)?(?:当地|[这那][里边儿]|它们?|其|该|这|那)?(?:一)?(?:[个座家处条档级种类](?![\\p{IsHan}]*[多少几]个))?(?:的)?");
  private static final Pattern REFERS = Pattern.compile("^(?:那么?)?(?:当地|它|其|该|这|那)");
  private static final Pattern WHICH =
      Pattern.compile("(?:是)?(?:哪|什么)(?:一)?[个座家处条档级种类]?(?:的)?|[？?]");
  private static final Pattern MOST = Pattern.compile("最[多少大小高低长短早晚快慢强贵](?:的)?(?:是)?");
  private static final Pattern PICKS = Pattern.compile("哪|谁|什么|的呢?[？?]?$");
  private static final Pattern WHEN = Pattern.compile("年份|年度|时间|日期");
  private static final Pattern MONEY = Pattern.compile("元[）)]?$|投资|金额|资金|费用|造价");
  private static final Pattern HOW_MANY = Pattern.compile("(?:一共)?(?:有|是)?(?:多少|几).{0,4}");
  private static final int SHORTEST = 2;

  private final List<TableCell> cells;
  private final Optional<String> current;
  private final Inquiry before;

  private RowTalk(List<TableCell> cells, Optional<String> current, Inquiry before) {
    this.cells = cells;
    this.current = current;
    this.before = before;
  }

  /** What the talk is about in the tables of the cases talked about. */
  static RowTalk of(Set<CaseRecord> cases, Inquiry before, Turn last) {
    List<TableCell> cells =
        cases.stream()
            .flatMap(r -> r.clauses().stream())
            .flatMap(c -> c.cell().stream())
            .filter(c -> c.row() >= 0 && !c.total() && isName(c.rowHead()))
            .toList();
    Optional<String> current = named(cells, before.topic()).or(() -> answered(cells, last));
    return new RowTalk(cells, current, before);
  }

  /** The row that the last answer begins with, unless it lists several. */
  private static Optional<String> answered(List<TableCell> cells, Turn last) {
    List<String> lines = Folding.of(last.answer().text()).lines().toList();
    List<String> found =
        heads(cells).stream().filter(h -> lines.stream().anyMatch(l -> l.startsWith(h))).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The turn's question with what it leaves out; empty where it is about no row. */
  Optional<String> completed(String topic) {
    if (MOST.matcher(topic).find() && PICKS.matcher(topic).find()) {
      return Optional.empty();
    }
    Optional<String> own = named(cells, topic);
    Matcher subject = SUBJECT.matcher(topic);
    if (own.isPresent()) {
      return subject.matches() && own.get().startsWith(subject.group(1))
          ? Optional.of(ofOther(own.get()))
          : Optional.empty();
    }
    if (current.isEmpty()) {
      return Optional.empty();
    }
    String plain = POINTS.matcher(topic).replaceFirst("");
    if (subject.matches() && isColumn(subject.group(1))) {
      return Optional.of(current.get() + subject.group(1) + "是多少");
    }
    String asked = before.asked().isEmpty() ? before.topic() : before.asked().getLast();
    if (HOW_MANY.matcher(plain).matches() && !Expectations.of(asked).figure()) {
      return Optional.of(current.get() + thing(asked) + plain);
    }
    return REFERS.matcher(topic).find() || isColumn(plain)
        ? Optional.of(current.get() + plain)
        : Optional.empty();
  }

  /** The last question asked of another row. */
  private String ofOther(String row) {
    String asked = before.asked().isEmpty() ? before.topic() : before.asked().getLast();
    Optional<String> old = named(cells, asked);
    if (old.isPresent()) {
      String written = asked.contains(old.get()) ? old.get() : cut(old.get());
      return asked.replace(written, row);
    }
    return row + (Expectations.of(asked).figure() ? asked : thing(asked) + "是多少");
  }

  /** What a question for the row with the most measures it by. */
  private String thing(String asked) {
    String thing = WHICH.matcher(MOST.matcher(kindless(asked)).replaceAll("")).replaceAll("");
    return cells.stream()
        .map(c -> Folding.of(c.columnHead()))
        .filter(h -> !thing.isEmpty() && h.contains(thing))
        .findFirst()
        .orElse(thing);
  }

  /** A question without the kind of thing that the rows are. */
  private String kindless(String thing) {
    String plain = thing;
    for (TableCell cell : cells) {
      String kind = Folding.of(cell.rowKind());
      if (kind.length() >= SHORTEST) {
        plain = plain.replace(kind, "");
      }
    }
    return plain;
  }

  /** The places of the last question that are no rows themselves. */
  List<String> places() {
    return before.places().stream().filter(p -> named(cells, p).isEmpty()).toList();
  }

  private boolean isColumn(String words) {
    String unit = Expectations.unit(words);
    boolean when = Expectations.of(words) == Expect.DATE;
    boolean money = Expectations.of(words) == Expect.MONEY;
    return cells.stream()
        .filter(c -> !c.columnHead().equals(c.rowKind()))
        .map(c -> Folding.of(c.columnHead()))
        .filter(h -> h.length() >= SHORTEST)
        .anyMatch(
            h ->
                words.contains(h)
                    || overlaps(h, words)
                    || (when && WHEN.matcher(h).find())
                    || (money && MONEY.matcher(h).find())
                    || (!unit.isEmpty() && !unit.equals("个") && counts(h, unit)));
  }

  /** Whether a column says that it counts in a unit: 人数, （台）. */
  private static boolean counts(String head, String unit) {
    return head.contains(unit + "数") || head.contains("(" + unit + ")");
  }

  /** Whether words share two characters in a row with a column's head. */
  private static boolean overlaps(String head, String words) {
    for (int i = 0; i + SHORTEST <= head.length(); i++) {
      String pair = head.substring(i, i + SHORTEST);
      if (words.contains(pair) && pair.chars().noneMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> named(List<TableCell> cells, String text) {
    String folded = Folding.of(text);
    return heads(cells).stream()
        .filter(h -> folded.contains(h) || (!cut(h).equals(h) && folded.contains(cut(h))))
        .max(Comparator.comparingInt(String::length));
  }

  /** A long name without the word for what it is: 青山 of 青山泵站. */
  private static String cut(String head) {
    return head.length() > 3 ? head.substring(0, head.length() - 2) : head;
  }

  private static List<String> heads(List<TableCell> cells) {
    Set<String> heads = new LinkedHashSet<>();
    cells.forEach(c -> heads.add(Folding.of(c.rowHead())));
    return new ArrayList<>(heads);
  }

  private static boolean isName(String head) {
    return head.length() >= SHORTEST && !Character.isDigit(head.charAt(0));
  }
}
