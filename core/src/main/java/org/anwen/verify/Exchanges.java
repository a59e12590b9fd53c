package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.text.Folding;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The rule that what a source tells apart stays apart: where a part of a sentence is a part of its
 * source but for a noun, and the noun in its stead is one that the sources use of something else,
 * the two were exchanged: 由业主和政府 for 由财政和政府. A word that no source has may be another word for the
 * same. Thread-safe.
 */
final class Exchanges {
  /** The least share of the pairs of a part that its source has. */
  private static final double ALIKE = 0.4;

  private static final double NEAR_BEST = 0.9;
  private static final int LEAST = 2;
  private static final int LONGEST = 3;
  private static final int NOUN = 2;

  /** What joins the items of a list, which may stand in another order. */
  private static final String JOINS = "(?:、|和|与|及|以及|或)";

  private Exchanges() {}

  /** Some words of a source, and those that stand in their place. */
  private record Hunk(List<Word> source, List<Word> said) {}

  /** Whether some part has another noun of its sources in the place of one. */
  static boolean made(String text, List<Reading> sources) {
    for (String part : Form.parts(text)) {
      String folded = Folding.of(part);
      Form form = Form.of(folded);
      if (form.pairs().size() >= LEAST
          && sources.stream().noneMatch(s -> s.holds(folded) || s.tells(form))
          && isMade(form, sources)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMade(Form part, List<Reading> sources) {
    List<Form> alike =
        sources.stream()
            .flatMap(s -> s.forms().stream())
            .distinct()
            .filter(form -> part.shared(form) > 0 && isAlike(part, form))
            .toList();
    List<Form> stating = alike.stream().filter(part::sharesFigure).toList();
    List<Form> told = stating.isEmpty() ? alike : stating;
    double best = told.stream().mapToDouble(form -> likeness(part, form)).max().orElse(0);
    List<Form> nearest =
        told.stream().filter(form -> likeness(part, form) >= NEAR_BEST * best).toList();
    if (nearest.isEmpty()) {
      return false;
    }
    List<Word> said = words(part.words());
    return nearest.stream().allMatch(form -> exchanges(said, part, form, sources));
  }

  private static boolean isAlike(Form part, Form source) {
    return part.shared(source) >= ALIKE * part.pairs().size()
        || (part.sharesFigure(source) && part.shared(source) > 0);
  }

  private static double likeness(Form part, Form source) {
    return 2.0 * part.shared(source) / (part.pairs().size() + source.pairs().size());
  }

  /** The words of a text, those who act whole. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (Closed.Found found : Closed.of(text)) {
      if (found.word().kind() == Closed.Kind.ACTOR) {
        words.addAll(Segmenter.words(text.substring(from, found.from())));
        words.add(new Word(found.word().word(), "n", new Span(found.from(), found.to())));
        from = found.to();
      }
    }
    words.addAll(Segmenter.words(text.substring(from)));
    return words;
  }

  private static boolean exchanges(List<Word> said, Form part, Form form, List<Reading> sources) {
    List<Word> source = words(form.words());
    for (Hunk hunk : hunks(source, said)) {
      for (Word other : hunk.said) {
        for (Word own : hunk.source) {
          if (isExchanged(own, other, sources)
              && !areListed(own.text(), other.text(), form.words(), part.words())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isExchanged(Word own, Word other, List<Reading> sources) {
    String x = own.text();
    String y = other.text();
    return own.isNoun()
        && other.isNoun()
        && x.length() >= NOUN
        && y.length() >= NOUN
        && !x.contains(y)
        && !y.contains(x)
        && !Closed.areOneActor(x, y)
        && (Closed.areOtherActors(x, y) || sources.stream().anyMatch(s -> s.holds(y)));
  }

  /** Whether both texts have two words side by side in a list. */
  static boolean areListed(String x, String y, String source, String said) {
    String one = Pattern.quote(x);
    String two = Pattern.quote(y);
    Pattern both = Pattern.compile(one + JOINS + two + "|" + two + JOINS + one);
    return both.matcher(source).find() && both.matcher(said).find();
  }

  /** The short stretches in which two texts differ while the words beside them are the same. */
  private static List<Hunk> hunks(List<Word> source, List<Word> said) {
    int[][] common = new int[source.size() + 1][said.size() + 1];
    for (int i = source.size() - 1; i >= 0; i--) {
      for (int j = said.size() - 1; j >= 0; j--) {
        common[i][j] =
            source.get(i).text().equals(said.get(j).text())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < source.size() || j < said.size()) {
      int fromSource = i;
      int fromSaid = j;
      while ((i < source.size() || j < said.size())
          && !(i < source.size()
              && j < said.size()
              && source.get(i).text().equals(said.get(j).text()))) {
        if (j == said.size() || (i < source.size() && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      boolean differs = i > fromSource && j > fromSaid;
      boolean isShort = i - fromSource <= LONGEST && j - fromSaid <= LONGEST;
      if (differs && isShort) {
        hunks.add(new Hunk(source.subList(fromSource, i), said.subList(fromSaid, j)));
      }
      i++;
      j++;
    }
    return hunks;
  }
}
