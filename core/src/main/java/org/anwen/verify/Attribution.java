package org.anwen.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anwen.ledger.figure.Quantity;

/**
 * The rule that a figure stays with what it was said of: where the words of a sentence around a
 * figure are those of another figure of the same sort in its sources, and not those of its own, the
 * two were swapped. Thread-safe.
 */
final class Attribution {
  /** How many pairs of characters more must speak for another figure. */
  private static final int MARGIN = 3;

  private static final int BACK = 3;

  private Attribution() {}

  /**
   * A figure and the pairs of characters around it.
   *
   * @param form the part that it stands in
   * @param near of its own part, up to the figures beside it
   * @param wide with the parts without figures before it
   */
  private record Said(Form form, Quantity figure, Set<String> near, Set<String> wide) {}

  /** The first figure of a text that has the words of another of its sources. */
  static Optional<String> swapped(String text, List<Reading> sources) {
    List<Said> stated = new ArrayList<>();
    sources.forEach(source -> stated.addAll(said(source.forms())));
    List<Form> forms = Form.all(text);
    for (Said said : said(forms)) {
      if (sources.stream().anyMatch(source -> source.tells(said.form))) {
        continue;
      }
      if (isSwapped(said, stated)) {
        return Optional.of("what is said of " + said.figure.written());
      }
    }
    return Optional.empty();
  }

  private static boolean isSwapped(Said said, List<Said> stated) {
    Set<String> own = new HashSet<>();
    int best = -1;
    for (Said s : stated) {
      if (said.figure.matches(s.figure) || said.figure.roundsTo(s.figure)) {
        own.addAll(s.wide);
        best = Math.max(best, shared(said.wide, s.wide, Set.of()));
      }
    }
    if (best < 0) {
      return false;
    }
    for (Said s : stated) {
      boolean rival =
          s.figure.unit().measuresLike(said.figure.unit())
              && !said.figure.matches(s.figure)
              && !said.figure.roundsTo(s.figure);
      if (rival
          && shared(said.near, s.near, own) >= MARGIN
          && shared(said.wide, s.wide, Set.of()) >= best + MARGIN) {
        return true;
      }
    }
    return false;
  }

  private static int shared(Set<String> some, Set<String> others, Set<String> but) {
    int shared = 0;
    for (String pair : some) {
      shared += others.contains(pair) && !but.contains(pair) ? 1 : 0;
    }
    return shared;
  }

  private static List<Said> said(List<Form> forms) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      String words = form.words();
      int from = 0;
      int at = words.indexOf(Form.FIGURE);
      for (int k = 0; at >= 0 && k < form.quantities().size(); k++) {
        int next = words.indexOf(Form.FIGURE, at + 1);
        Set<String> near = new HashSet<>(Form.pairs(words.substring(from, at)));
        near.addAll(
            Form.pairs(
                words.substring(
                    at + 1,
                    Math.min(next < 0 ? words.length() : next, Math.min(words.length(), at + 5)))));
        Set<String> wide = new HashSet<>(near);
        for (int j = i - 1; k == 0 && j >= Math.max(0, i - BACK); j--) {
          if (!forms.get(j).quantities().isEmpty()) {
            break;
          }
          wide.addAll(forms.get(j).pairs());
        }
        said.add(new Said(form, form.quantities().get(k), near.isEmpty() ? wide : near, wide));
        from = at + 1;
        at = next;
      }
    }
    return said;
  }
}
