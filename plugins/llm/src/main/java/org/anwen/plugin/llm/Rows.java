package org.anwen.plugin.llm;

import java.util.List;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;

/** Keeps a list whole: the findings that a model was not told of or has passed over. Stateless. */
final class Rows {
  private Rows() {}

  /**
   * The findings that the prompt had no room for, and the rows that the text neither cites nor
   * names.
   */
  static List<Finding> missing(Evidence evidence, Packed packed, Markers markers, String text) {
    return evidence.findings().stream()
        .filter(f -> !f.support().isEmpty() && !markers.names(f.support()))
        .filter(f -> packed.left().contains(f) || (f.role() == Role.ROW && !isNamed(f, text)))
        .toList();
  }

  /** A finding as a line of its own. */
  static String line(Finding row, Markers markers) {
    String label = row.label().isEmpty() ? "" : row.label() + "：";
    return label + row.statement() + markers.of(row.support());
  }

  private static boolean isNamed(Finding row, String text) {
    String name = row.label().isEmpty() ? row.statement() : row.label();
    return text.contains(name);
  }
}
