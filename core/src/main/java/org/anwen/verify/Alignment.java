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

  /** The least share of a sentence's pairs in what it cites, with and without a common figure. */
  private static final double BEARS = 0.35;

  private static final double BEARS_WITH_FIGURE = 0.15;

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

  /** Whether sources tell enough of what a text says to support it. */
  static boolean bears(Form text, List<Reading> sources) {
    if (text.pairs().isEmpty()) {
      return true;
    }
    Set<String> known = new HashSet<>();
    boolean figure = false;
    for (Reading source : sources) {
      for (Form form : source.forms()) {
        known.addAll(form.pairs());
        figure |= text.sharesFigure(form);
      }
    }
    long shared = text.pairs().stream().filter(known::contains).count();
    return shared >= (figure ? BEARS_WITH_FIGURE : BEARS) * text.pairs().size();
  }

  private static boolean aligned(Form part, Form source) {
    int shared = part.shared(source);
    return (shared > 1 && shared >= SHARE * part.pairs().size())
        || (shared >= FEW && shared >= WHOLE * source.pairs().size())
        || (shared > 0 && shared == source.pairs().size())
        || (part.sharesFigure(source) && (shared > 0 || source.pairs().size() < FEW));
  }
}
