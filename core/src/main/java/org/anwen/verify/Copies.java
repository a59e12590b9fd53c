package org.anwen.verify;

import java.util.List;
import org.anwen.text.Folding;

/**
 * The rule that what is copied is copied right: a part of a sentence in the words of its source has
 * the figures and periods of those words, and not others of the same source. Thread-safe.
 */
final class Copies {
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
    List<Form> forms = Form.all(text);
    for (int i = 0; i + 1 < forms.size(); i++) {
      if ((forms.get(i).tells() || (isTime(forms.get(i)) && forms.get(i + 1).tells()))
          && rejoined(forms.get(i), forms.get(i + 1), sources)) {
        return true;
      }
    }
    return false;
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
        if (after.words().equals(second.words())
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
