package org.anwen.verify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.Quantity;
import org.anwen.text.Folding;

/**
 * The rule that what is copied is copied right: a part of a sentence in the words of its source has
 * the figures and periods of those words, and not others of the same source. Thread-safe.
 */
final class Copies {
  /** One number twice in a list: 2022、2022, 2022年和2022年. */
  private static final Pattern TWICE = Pattern.compile("(?<![\\d.])(\\d{2,})年?[、和与及]\\1(?![\\d.])");

  private static final double ALIKE = 0.7;

  /** The characters of a time with a word before it. */
  private static final int LITTLE = 3;

  /** How many parts after a time may still be told of it. */
  private static final int BACK = 6;

  private Copies() {}

  /** Whether some part of a text has the words of a source and other figures. */
  static boolean altered(String text, List<Reading> sources) {
    for (String part : Form.parts(text)) {
      String words = Folding.of(part);
      if (sources.stream().noneMatch(s -> s.holds(words)) && altered(Form.of(words), sources)) {
        return true;
      }
    }
    if (Form.items(text).stream().anyMatch(item -> altered(item, sources))) {
      return true;
    }
    if (hasOneTwice(text, sources)) {
      return true;
    }
    List<Form> forms = Form.all(text);
    for (int i = 0; i + 1 < forms.size(); i++) {
      if ((forms.get(i).tells() || (isTime(forms.get(i)) && forms.get(i + 1).tells()))
          && rejoined(forms.get(i), forms.get(i + 1), sources)) {
        return true;
      }
    }
    return isMisplaced(Form.all(Denials.unquoted(text)), sources);
  }

  /**
   * Whether a figure alone follows a part that no source has before it, or a time alone stands
   * beside parts of which no source tells at that time.
   */
  private static boolean isMisplaced(List<Form> forms, List<Reading> sources) {
    int last = forms.size() - 1;
    for (int i = 0; i <= last; i++) {
      Form form = forms.get(i);
      boolean bare = i > 0 && form.words().equals(String.valueOf(Form.FIGURE));
      if (bare && follows(forms.get(i - 1), form, sources) == Place.ELSEWHERE) {
        return true;
      }
      if (isOnlyTime(form)) {
        Place first = i == 0 ? Place.NOWHERE : near(form, forms.get(i - 1), sources);
        Place second = i == last ? Place.NOWHERE : near(form, forms.get(i + 1), sources);
        if (i < last && isOtherTime(form, forms.get(i + 1), sources)) {
          return true;
        }
        if (first != Place.HERE
            && second != Place.HERE
            && (first == Place.ELSEWHERE || second == Place.ELSEWHERE)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a time stands before a part that begins with another, which no source has. */
  private static boolean isOtherTime(Form time, Form part, List<Reading> sources) {
    Period named = time.periods().getFirst();
    return !part.words().isEmpty()
        && part.words().charAt(0) == Form.TIME
        && named.year().isPresent()
        && part.periods().getFirst().year().isPresent()
        && !named.contains(part.periods().getFirst())
        && sources.stream().noneMatch(s -> s.tellsAfter(time, part));
  }

  /** Where the sources have one part beside another. */
  private enum Place {
    HERE,
    /** They have the part, and something else beside it. */
    ELSEWHERE,
    /** They do not have the part. */
    NOWHERE
  }

  /** Whether the sources state a figure in the part after another. */
  private static Place follows(Form part, Form figure, List<Reading> sources) {
    Place found = Place.NOWHERE;
    for (Reading source : sources) {
      for (int i = 0; i < source.whole().size(); i++) {
        if (isTold(part, source.whole().get(i))) {
          boolean more = i + 1 < source.whole().size();
          if (more && figure.sharesFigure(source.whole().get(i + 1))) {
            return Place.HERE;
          }
          found = more ? Place.ELSEWHERE : found;
        }
      }
    }
    return found;
  }

  /** Whether the sources name a time in a part, shortly before it or right after it. */
  private static Place near(Form time, Form part, List<Reading> sources) {
    Place found = Place.NOWHERE;
    for (Reading source : sources) {
      for (int i = 0; i < source.whole().size(); i++) {
        if (isTold(part, source.whole().get(i))) {
          int last = Math.min(source.whole().size(), i + 2);
          if (source.whole().subList(Math.max(0, i - BACK), last).stream()
              .anyMatch(time::sharesFigure)) {
            return Place.HERE;
          }
          found = Place.ELSEWHERE;
        }
      }
    }
    return found;
  }

  private static boolean isTold(Form part, Form source) {
    return part.words().equals(source.words())
        && part.words().length() > LITTLE
        && (part.saysTheSame(source) || !part.tells());
  }

  /** Whether a part is a time, with next to nothing else: 截至2023年底. */
  private static boolean isOnlyTime(Form form) {
    return form.periods().size() == 1
        && form.quantities().isEmpty()
        && form.words().length() <= LITTLE;
  }

  /** Whether a list names one number twice in a row, or gives one time two figures. */
  private static boolean hasOneTwice(String text, List<Reading> sources) {
    Matcher twice = TWICE.matcher(Folding.of(text));
    while (twice.find()) {
      if (sources.stream().noneMatch(s -> s.holds(twice.group()))) {
        return true;
      }
    }
    List<Form> dated =
        Stream.concat(Form.all(text).stream(), Form.items(text).stream())
            .filter(Form::isDated)
            .distinct()
            .toList();
    return dated.stream().anyMatch(form -> isOtherwiseDated(form, dated, sources));
  }

  /** Whether sources give a figure to other times, or one beside it has the same time. */
  private static boolean isOtherwiseDated(Form form, List<Form> beside, List<Reading> sources) {
    boolean otherwise =
        beside.stream()
            .anyMatch(
                other ->
                    other.periods().getFirst().sameAs(form.periods().getFirst())
                        && isAnother(other.quantities().getFirst(), form.quantities().getFirst()));
    for (Reading source : sources) {
      for (List<Form> others : List.of(source.forms(), source.items())) {
        for (Form other : others) {
          if (other.isDated()
              && form.quantities().getFirst().matches(other.quantities().getFirst())) {
            if (form.periods().getFirst().sameAs(other.periods().getFirst())) {
              return false;
            }
            otherwise = true;
          }
        }
      }
    }
    return otherwise;
  }

  private static boolean isAnother(Quantity one, Quantity other) {
    return one.unit().measuresLike(other.unit()) && !one.matches(other);
  }

  private static boolean isTime(Form form) {
    return form.words().length() == 1 && form.periods().size() == 1;
  }

  /** Whether a part follows another that, in all of the sources, has another figure before it. */
  private static boolean rejoined(Form first, Form second, List<Reading> sources) {
    boolean other = false;
    for (Reading source : sources) {
      for (int i = 0; i + 1 < source.forms().size(); i++) {
        Form before = source.forms().get(i);
        Form after = source.forms().get(i + 1);
        if (isWordedLike(after, second)
            && second.saysTheSame(after)
            && before.words().equals(first.words())) {
          if (first.saysTheSame(before)) {
            return false;
          }
          other = true;
        }
      }
    }
    return other;
  }

  /** Whether two parts have the same words, or nearly all of them. */
  private static boolean isWordedLike(Form one, Form other) {
    int shared = one.shared(other);
    return one.words().equals(other.words())
        || (shared >= ALIKE * one.pairs().size()
            && shared >= ALIKE * other.pairs().size()
            && shared > 0);
  }

  private static boolean altered(Form form, List<Reading> sources) {
    if (!form.tells()) {
      return false;
    }
    boolean found = false;
    for (Reading source : sources) {
      for (List<Form> others : List.of(source.forms(), source.items())) {
        for (Form other : others) {
          if (other.words().equals(form.words())) {
            if (form.saysTheSame(other)) {
              return false;
            }
            found = true;
          }
        }
      }
    }
    return found;
  }
}
