package org.anwen.plugin.extractive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Table;

/**
 * Words the findings of the core as they are: what answers first, then one line for each row, each
 * with its citations.
 *
 * <p>Stateless and thread-safe; takes microseconds.
 */
final class ExtractiveAnswerer implements Answerer {
  private static final String NOTHING = "材料中没有找到可以回答这个问题的内容。";

  @Override
  public String name() {
    return "extractive";
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) {
    Draft draft = draft(evidence);
    tokens.accept(draft.text());
    return draft;
  }

  private static Draft draft(Evidence evidence) {
    List<Finding> findings = evidence.findings();
    if (findings.stream().allMatch(f -> f.role() == Role.ABSENT || f.role() == Role.NEAR)) {
      return Draft.abstain(absence(findings));
    }
    Markers markers = new Markers();
    StringBuilder text = new StringBuilder();
    boolean inRows = false;
    for (Finding finding : findings) {
      boolean row = finding.role() == Role.ROW;
      if (!text.isEmpty() && (row || inRows)) {
        text.append('\n');
      }
      inRows = row;
      text.append(sentence(finding, row, markers));
    }
    Optional<Table> table = evidence.table().map(t -> markers.renumber(t, evidence.quotes()));
    return new Draft(text.toString(), markers.quotes(), table, false);
  }

  private static String sentence(Finding finding, boolean row, Markers markers) {
    String label = finding.label().isEmpty() ? "" : finding.label() + (row ? "：" : "");
    return label + finding.statement() + markers.of(finding.support()) + (row ? "" : "。");
  }

  private static String absence(List<Finding> findings) {
    if (findings.isEmpty()) {
      return NOTHING;
    }
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(finding.statement()).append('。');
    }
    return text.toString();
  }
}
