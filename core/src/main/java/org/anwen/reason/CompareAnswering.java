package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;

/**
 * Puts places, projects or cases side by side: for each what the material says, or that it says
 * nothing.
 */
final class CompareAnswering {
  private static final String SILENT = "材料未载";

  private final GistReader gists;

  CompareAnswering(GistReader gists) {
    this.gists = gists;
  }

  /** One of the things compared, with the cases that may speak of it. */
  record Side(String name, List<Candidate> candidates) {}

  Result answer(List<Side> sides) {
    List<Finding> findings = new ArrayList<>();
    int found = 0;
    for (Side side : sides) {
      if (side.candidates().isEmpty()) {
        findings.add(new Finding(Role.ROW, side.name(), "", SILENT, List.of()));
      } else {
        found++;
        findings.add(gists.finding(side.candidates().getFirst(), side.name()));
      }
    }
    return found == 0 ? Result.NOTHING : CaseRows.inTable(findings, found);
  }
}
