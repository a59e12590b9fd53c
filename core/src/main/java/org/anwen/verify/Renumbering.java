package org.anwen.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Citation;
import org.anwen.api.Quote;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;

/** Gives the quotes that an answer keeps new numbers, from 1 in the order of their first use. */
final class Renumbering {
  private final Corpus corpus;
  private final Map<Quote, Integer> numbers = new LinkedHashMap<>();
  private final List<Citation> citations = new ArrayList<>();

  Renumbering(Corpus corpus) {
    this.corpus = corpus;
  }

  int number(Quote quote) {
    return numbers.computeIfAbsent(
        quote,
        q -> {
          citations.add(citation(citations.size() + 1, q));
          return citations.size();
        });
  }

  List<Citation> citations() {
    return citations;
  }

  private Citation citation(int marker, Quote quote) {
    PolicyCase from = corpus.policyCase(quote.caseId()).orElseThrow();
    return new Citation(
        marker,
        from.id(),
        from.title(),
        from.documentId(),
        from.documentTitle(),
        from.section(),
        quote.text(),
        quote.start(),
        quote.end());
  }
}
