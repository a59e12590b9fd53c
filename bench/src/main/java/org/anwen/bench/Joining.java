package org.anwen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Quote;

/** An answerer that joins the findings, each with the markers of its quotes. Thread-safe. */
final class Joining implements Answerer {
  @Override
  public String name() {
    return "joining";
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) {
    StringBuilder text = new StringBuilder();
    List<Quote> quotes = new ArrayList<>();
    for (Finding finding : evidence.findings()) {
      text.append(finding.label()).append(finding.statement());
      for (Quote quote : finding.support()) {
        quotes.add(quote);
        text.append('[').append(quotes.size()).append(']');
      }
      text.append("。");
    }
    return new Draft(text.toString(), quotes, Optional.empty(), quotes.isEmpty());
  }
}
