package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of the sources a part of a sentence tells again: those that share many of its words,
 * or a figure and some words. Thread-safe; linear in the sources.
 */
final class Alignment {
  /** The least share of the part's pairs of characters, and of the source's. */
  private static final double SHARE = 0.3;

  private static final double WHOLE = 0.6;
  private static final int FEW = 3;

  private Alignment() {}

  static List<Form> of(Form part, List<Reading> sources) {
    List<Form> aligned = new ArrayList<>();
    for (Reading source : sources) {
      for (Form form : source.forms()) {
        if (aligned(part, form)) {
          aligned.add(form);
        }
      }
    }
    return aligned;
  }

  private static boolean aligned(Form part, Form source) {
    int shared = part.shared(source);
    return (shared > 1 && shared >= SHARE * part.pairs().size())
        || (shared >= FEW && shared >= WHOLE * source.pairs().size())
        || (part.sharesFigure(source) && (shared > 0 || source.pairs().size() < FEW));
  }
}
