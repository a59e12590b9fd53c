package org.anwen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;

/** Prints the findings, one a line, each with its citations; abstains where nothing is found. */
public final class PrintingAnswerer implements Answerer {
  @Override
  public String name() {
    return "printing";
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) {
    Draft draft = draft(evidence);
    tokens.accept(draft.text());
    return draft;
  }

  public static Draft draft(Evidence evidence) {
    List<Quote> quotes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean found = false;
    for (Finding finding : evidence.findings()) {
      found |= finding.role() != Role.ABSENT && finding.role() != Role.NEAR;
      text.append(text.isEmpty() ? "" : "\n").append(finding.label());
      text.append(finding.role() == Role.ROW ? "：" : "").append(finding.statement());
      for (Quote quote : finding.support().stream().distinct().toList()) {
        if (!quotes.contains(quote)) {
          quotes.add(quote);
        }
        text.append('[').append(quotes.indexOf(quote) + 1).append(']');
      }
      text.append('。');
    }
    return found
        ? new Draft(text.toString(), quotes, Optional.empty(), false)
        : Draft.abstain(text.isEmpty() ? "材料未载。" : text.toString());
  }
}
