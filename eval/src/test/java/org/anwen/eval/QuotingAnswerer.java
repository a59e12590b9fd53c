package org.anwen.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Quote;

/** Says what was established, with its quotes, after its words went through a function. */
public final class QuotingAnswerer implements Answerer {
  private final UnaryOperator<String> words;

  public QuotingAnswerer(UnaryOperator<String> words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "quoting";
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) {
    StringBuilder text = new StringBuilder();
    List<Quote> quotes = new ArrayList<>();
    for (Finding finding : evidence.findings()) {
      if (finding.role() == Finding.Role.ABSENT) {
        return Draft.abstain("材料中没有。");
      }
      if (!finding.support().isEmpty()) {
        quotes.add(finding.support().getFirst());
        text.append(words.apply(finding.statement())).append("[" + quotes.size() + "]。");
      }
    }
    if (quotes.isEmpty()) {
      return Draft.abstain("材料中没有。");
    }
    tokens.accept(text.toString());
    return new Draft(text.toString(), quotes, Optional.empty(), false);
  }
}
