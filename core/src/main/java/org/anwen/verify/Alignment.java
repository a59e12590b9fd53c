package org.anwen.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parts of the sources a part of a sentence tells again: those that share most of its words,
 * or a figure and some words. Thread-safe; linear in the sources.
 */
final class Alignment {
  /** The least share of the part's pairs of characters, and of the source's. */
  private static final double SHARE = 0.3;

  private static final double WHOLE = 0.6;
  private static final int FEW = 3;

  /** How near the best a source must come. */
  private static final double NEAR_BEST = 0.7;

  /** The least share of a sentence's pairs in what it cites, without a common figure and with. */
  private static final double TOUCHES = 0.35;

  private static final double TOUCHES_WITH_FIGURE = 0.15;
  private static final int SHORT = 6;

  /** The least share of a part's pairs in what it does not cite itself. */
  private static final double BEARS = 0.6;

  /** The least share of all of them together. */
  private static final double BEARS_ALL = 0.7;

  private Alignment() {}

  static List<Form> of(Form part, List<Reading> sources) {
    List<Form> aligned = new ArrayList<>();
    int most = 0;
    for (Reading source : sources) {
      for (Form form : source.forms()) {
        if (aligned(part, form)) {
          aligned.add(form);
          most = Math.max(most, part.shared(form));
        }
      }
    }
    double least = NEAR_BEST * most;
    aligned.removeIf(form -> part.shared(form) < least && !part.sharesFigure(form));
    return aligned;
  }

  /** Whether sources tell something of what a text says, so that it may cite them. */
  static boolean touches(Form text, List<Reading> sources) {
    Set<String> known = pairs(sources);
    boolean figure = sharesFigure(text, sources);
    long shared = text.pairs().stream().filter(known::contains).count();
    return text.pairs().isEmpty()
        || (figure && text.pairs().size() <= SHORT)
        || shared >= (figure ? TOUCHES_WITH_FIGURE : TOUCHES) * text.pairs().size();
  }

  /** Whether sources have a good share of a text's words, a common figure apart. */
  static boolean touchesInWords(Form text, List<Reading> sources) {
    Set<String> known = pairs(sources);
    long shared = text.pairs().stream().filter(known::contains).count();
    return !text.pairs().isEmpty()
        && shared >= TOUCHES * text.pairs().size()
        && (text.pairs().size() > SHORT || sharesFigure(text, sources));
  }

  /**
   * Whether sources tell every part of a text, so that they may be cited where it cites nothing.
   *
   * @param parts without the names of places, which say nothing of what happened there
   */
  static boolean bears(List<Form> parts, List<Reading> sources) {
    Set<String> known = pairs(sources);
    boolean some = false;
    long all = 0;
    long told = 0;
    for (Form part : parts) {
      boolean figure = sharesFigure(part, sources);
      long shared = part.pairs().stream().filter(known::contains).count();
      all += part.pairs().size();
      told += shared;
      some |= figure || shared > 0;
      if (!figure && !part.quantities().isEmpty()) {
        return false;
      }
      if (part.pairs().size() >= FEW && shared < (figure ? TOUCHES : BEARS) * part.pairs().size()) {
        return false;
      }
    }
    return some && told >= BEARS_ALL * all;
  }

  private static boolean sharesFigure(Form text, List<Reading> sources) {
    return sources.stream().flatMap(s -> s.forms().stream()).anyMatch(text::sharesFigure);
  }

  private static Set<String> pairs(List<Reading> sources) {
    Set<String> pairs = new HashSet<>();
    sources.forEach(s -> s.forms().forEach(form -> pairs.addAll(form.pairs())));
    return pairs;
  }

  private static boolean aligned(Form part, Form source) {
    int shared = part.shared(source);
    return ((shared > 1 || part.pairs().size() <= FEW)
            && shared > 0
            && shared >= SHARE * part.pairs().size())
        || (shared >= FEW && shared >= WHOLE * source.pairs().size())
        || (shared > 0 && shared == source.pairs().size())
        || (part.sharesFigure(source) && (shared > 0 || source.pairs().size() < FEW));
  }
}
