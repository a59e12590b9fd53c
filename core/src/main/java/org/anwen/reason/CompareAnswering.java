package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;

/**
 * Puts places side by side: for each the stretch that says what is compared, or that the material
 * says nothing.
 */
final class CompareAnswering {
  private static final int ROW = 150;
  private static final String SILENT = "材料未载";

  private final TextReader texts;

  CompareAnswering(TextReader texts) {
    this.texts = texts;
  }

  /**
   * @param readings one for each thing compared, with its name
   */
  Result answer(List<Side> sides) {
    List<Finding> findings = new ArrayList<>();
    int found = 0;
    for (Side side : sides) {
      Optional<Candidate> best = side.reading().candidates().stream().findFirst();
      if (best.isPresent()) {
        found++;
        findings.add(texts.finding(best.get(), Role.ROW, side.name(), ROW));
      } else {
        findings.add(new Finding(Role.ROW, side.name(), "", SILENT, List.of()));
      }
    }
    return found == 0 ? Result.NOTHING : ListAnswering.rows(findings, found);
  }

  /** One of the things compared. */
  record Side(String name, Reading reading) {}
}
