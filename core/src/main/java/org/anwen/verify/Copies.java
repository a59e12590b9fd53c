package org.anwen.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.Period;
import org.anwen.ledger.PeriodLexer;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.QuantityLexer;
import org.anwen.text.Folding;

/**
 * The rule that what is copied is copied right: a part of a sentence in the words of its source has
 * the figures and periods of those words, and not others of the same source. Thread-safe.
 */
final class Copies {
  private static final Pattern PARTS = Pattern.compile("[，；：。！？;!?\\n（）()]|,(?!\\d)");
  private static final int WORDS = 2;

  private Copies() {}

  /**
   * A part with its figures and periods taken out.
   *
   * @param words what is left, {@code #} in their places
   */
  private record Form(String words, List<Quantity> quantities, List<Period> periods) {
    static Form of(String part) {
      List<Period> periods = PeriodLexer.scan(part);
      List<Quantity> quantities = QuantityLexer.scan(part, periods);
      List<Span> cuts = new ArrayList<>();
      periods.forEach(p -> cuts.add(p.span()));
      quantities.forEach(q -> cuts.add(q.span()));
      cuts.sort(Comparator.comparingInt(Span::start));
      StringBuilder words = new StringBuilder();
      int from = 0;
      for (Span cut : cuts) {
        if (cut.start() >= from) {
          words.append(part, from, cut.start()).append('#');
          from = cut.end();
        }
      }
      return new Form(words.append(part.substring(from)).toString(), quantities, periods);
    }

    boolean tells() {
      long marks = words.chars().filter(c -> c == '#').count();
      return marks > 0 && words.length() - marks >= WORDS;
    }

    boolean saysTheSame(Form source) {
      boolean same =
          quantities.size() == source.quantities.size() && periods.size() == source.periods.size();
      for (int i = 0; same && i < quantities.size(); i++) {
        Quantity theirs = source.quantities.get(i);
        same = quantities.get(i).matches(theirs) || quantities.get(i).roundsTo(theirs);
      }
      for (int i = 0; same && i < periods.size(); i++) {
        same = periods.get(i).sameAs(source.periods.get(i));
      }
      return same;
    }
  }

  /** Whether some part of a text has the words of a source and other figures. */
  static boolean altered(String text, List<String> sources) {
    List<String> folded = sources.stream().map(Folding::of).toList();
    for (String part : PARTS.split(text)) {
      String words = Folding.of(part);
      if (folded.stream().noneMatch(s -> s.contains(words)) && altered(Form.of(words), sources)) {
        return true;
      }
    }
    return false;
  }

  private static boolean altered(Form form, List<String> sources) {
    if (!form.tells()) {
      return false;
    }
    boolean found = false;
    for (String source : sources) {
      for (String part : PARTS.split(source)) {
        Form other = Form.of(Folding.of(part));
        if (other.words().equals(form.words())) {
          if (form.saysTheSame(other)) {
            return false;
          }
          found = true;
        }
      }
    }
    return found;
  }
}
