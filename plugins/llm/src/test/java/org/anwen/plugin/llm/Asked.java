package org.anwen.plugin.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Quote;

/** Questions with invented evidence, and what an answerer makes of them. */
final class Asked {
  static final Quote NORTH = quote("case-1", "北岭县修缮古桥12座");
  static final Quote SOUTH = quote("case-2", "南坪县修缮古桥9座");

  private Asked() {}

  static Evidence evidence(Finding... findings) {
    Inquiry inquiry =
        new Inquiry(
            Kind.FACT, "修了几座桥", "修缮了几座古桥？", List.of(), List.of(), "古桥", List.of("座数"), List.of());
    return new Evidence(
        inquiry,
        List.of(),
        List.of(findings),
        Optional.empty(),
        List.of(),
        new Examined(6, findings.length));
  }

  static Finding finding(Role role, String label, String statement, Quote... support) {
    return new Finding(role, label, "", statement, List.of(support));
  }

  /** Evidence of one finding. */
  static Evidence plain() {
    return evidence(finding(Role.ANSWER, "", "北岭县修缮古桥12座", NORTH));
  }

  /** The draft, after a check that its pieces joined are its text. */
  static Draft draft(LlmAnswerer answerer, Evidence evidence) throws InterruptedException {
    List<String> pieces = new ArrayList<>();
    Draft draft = answerer.answer(evidence, pieces::add);
    if (!String.join("", pieces).equals(draft.text())) {
      throw new AssertionError("pieces " + pieces + " are not " + draft.text());
    }
    return draft;
  }

  private static Quote quote(String caseId, String text) {
    return new Quote(caseId, "doc", 10, 10 + text.length(), text);
  }
}
