package org.anwen.ingest;

import java.util.EnumMap;
import java.util.Map;

/** The last number seen of each style: what number a list expects next. */
final class Numbering {
  private final Map<NumberStyle, Integer> last = new EnumMap<>(NumberStyle.class);

  void see(Label label) {
    last.put(label.style(), label.value());
  }

  /** Whether a number begins a list or continues one. */
  boolean expects(Label label) {
    Integer before = last.get(label.style());
    return label.value() == 1 || (before != null && label.value() == before + 1);
  }
}
