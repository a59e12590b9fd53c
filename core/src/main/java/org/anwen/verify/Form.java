package org.anwen.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.text.Folding;

/**
 * A part of a text, between two commas or the like, folded, with its figures and periods taken out.
 *
 * @param words what is left, {@link #FIGURE} and {@link #TIME} in their places
 * @param quantities the figures, in their order
 * @param periods the periods, in their order
 * @param pairs every two characters of the words that stand together, without marks
 */
record Form(String words, List<Quantity> quantities, List<Period> periods, Set<String> pairs) {
  /** What stands for a figure in the words. */
  static final char FIGURE = '\uE000';

  /** What stands for a period in the words. */
  static final char TIME = '\uE001';

  private static final Pattern PARTS = Pattern.compile("[，；：。！？;!?\\n（）()“”\"]|,(?!\\d)");
  private static final int WORDS = 2;
  private static final int NEAR = 4;
  private static final String DATED = "" + TIME + FIGURE;
  private static final int LITTLE = 4;
  private static final char LISTS = '、';

  /** The parts of a text, in order, without those that are empty. */
  static List<Form> all(String text) {
    List<Form> forms = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      if (!part.isBlank()) {
        forms.add(of(Folding.of(part)));
      }
    }
    return List.copyOf(forms);
  }

  /** The items with figures of the lists of a text, in order: A级8家 of A级8家、D级3家. */
  static List<Form> items(String text) {
    List<Form> items = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      if (part.indexOf(LISTS) >= 0) {
        for (String item : part.split(String.valueOf(LISTS), -1)) {
          Form form = of(Folding.of(item));
          if (form.tells() || form.isDated()) {
            items.add(form);
          }
        }
      }
    }
    return List.copyOf(items);
  }

  /** The parts of a text as they are written. */
  static String[] parts(String text) {
    return PARTS.split(text);
  }

  /**
   * The form of one part.
   *
   * @param part folded
   */
  static Form of(String part) {
    List<Period> periods = PeriodLexer.scan(part);
    List<Quantity> quantities = QuantityLexer.scan(part, periods);
    record Cut(Span span, char mark) {}
    List<Cut> cuts = new ArrayList<>();
    periods.forEach(p -> cuts.add(new Cut(p.span(), TIME)));
    quantities.forEach(q -> cuts.add(new Cut(q.span(), FIGURE)));
    cuts.sort(Comparator.comparingInt(cut -> cut.span().start()));
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (Cut cut : cuts) {
      if (cut.span().start() >= from) {
        words.append(part, from, cut.span().start()).append(cut.mark());
        from = cut.span().end();
      }
    }
    String left = words.append(part.substring(from)).toString();
    return new Form(left, List.copyOf(quantities), List.copyOf(periods), pairs(left));
  }

  /** Every two letters of some words that stand together. */
  static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))
          && Character.isLetterOrDigit(words.charAt(i + 1))) {
        pairs.add(words.substring(i, i + 2));
      }
    }
    return Set.copyOf(pairs);
  }

  /** The words right before a figure, after the figure before it. */
  String before(int figure) {
    int at = -1;
    int from = 0;
    for (int i = 0; i <= figure; i++) {
      from = at + 1;
      at = words.indexOf(FIGURE, from);
      if (at < 0) {
        return "";
      }
    }
    return words.substring(Math.max(from, at - NEAR), at);
  }

  /** How many pairs of this form another has too. */
  int shared(Form other) {
    int shared = 0;
    for (String pair : pairs) {
      shared += other.pairs.contains(pair) ? 1 : 0;
    }
    return shared;
  }

  /** Whether both state one figure, or name one period. */
  boolean sharesFigure(Form other) {
    return quantities.stream()
            .anyMatch(q -> other.quantities.stream().anyMatch(o -> q.matches(o) || q.roundsTo(o)))
        || periods.stream().anyMatch(p -> other.periods.stream().anyMatch(p::sameAs));
  }

  /** Whether it is a time and its figure, with little else: 当中2021年238张. */
  boolean isDated() {
    return quantities.size() == 1
        && periods.size() == 1
        && words.length() - DATED.length() <= LITTLE
        && words.endsWith(DATED);
  }

  /** Whether there are figures or periods, and words enough to tell what they are said of. */
  boolean tells() {
    long marks = words.chars().filter(c -> c == FIGURE || c == TIME).count();
    long said = words.length() - marks;
    return marks > 0 && (said >= WORDS || (said > 0 && marks > 1));
  }

  /** What the figures are reckoned for, in their order. */
  List<String> rates() {
    return quantities.stream().map(q -> q.unit().per()).toList();
  }

  /** Whether what an amount is reckoned for is said of both or of neither. */
  private static boolean isReckonedAlike(Quantity ours, Quantity theirs) {
    return ours.unit().per().isEmpty() || ours.unit().per().equals(theirs.unit().per());
  }

  /** Whether the figures and periods are those of a source with the same words. */
  boolean saysTheSame(Form source) {
    boolean same =
        quantities.size() == source.quantities.size() && periods.size() == source.periods.size();
    for (int i = 0; same && i < quantities.size(); i++) {
      Quantity theirs = source.quantities.get(i);
      Quantity ours = quantities.get(i);
      same =
          (ours.matches(theirs) && isReckonedAlike(ours, theirs) && Bounds.tells(ours, theirs))
              || (ours.roundsTo(theirs) && !ours.matches(theirs));
    }
    for (int i = 0; same && i < periods.size(); i++) {
      same = periods.get(i).sameAs(source.periods.get(i));
    }
    return same;
  }
}
