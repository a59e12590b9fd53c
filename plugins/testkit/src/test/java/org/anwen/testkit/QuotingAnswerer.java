package org.anwen.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Quote;

/** The smallest answerer that keeps the contract: it strings the findings together. */
class QuotingAnswerer implements Answerer {
  @Override
  public String name() {
    return "quoting";
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
    boolean absent =
        evidence.findings().isEmpty()
            || evidence.findings().getFirst().role() == Finding.Role.ABSENT;
    if (absent) {
      tokens.accept("材料中没有。");
      return Draft.abstain("材料中没有。");
    }
    StringBuilder text = new StringBuilder();
    List<Quote> quotes = new ArrayList<>();
    for (Finding finding : evidence.findings()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      StringBuilder sentence = new StringBuilder(finding.statement());
      for (Quote quote : finding.support()) {
        quotes.add(quote);
        sentence.append('[').append(quotes.size()).append(']');
      }
      text.append(sentence.append('。'));
      tokens.accept(sentence.toString());
    }
    return new Draft(text.toString(), quotes, Optional.empty(), false);
  }
}
