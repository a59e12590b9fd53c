package org.anwen.plugin;

import java.util.List;
import java.util.Optional;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;

/** Evidence for tests that do not look at it. */
final class Evidences {
  static final Evidence EMPTY =
      new Evidence(
          new Inquiry(Kind.FACT, "问", "问", List.of(), List.of(), "", List.of(), List.of()),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          new Examined(0, 0));

  private Evidences() {}
}
