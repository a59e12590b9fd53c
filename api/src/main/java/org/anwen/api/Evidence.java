package org.anwen.api;

import java.util.List;
import java.util.Optional;

/**
 * All that an answerer may use: the question as understood, the passages found, and what the core
 * has established from them and from the ledger. Every answerer gets the same evidence.
 *
 * @param hits passages, best first
 * @param findings what is established, in the order of an answer; empty when nothing is
 * @param table rows and columns for lists, aggregates and comparisons, its citations numbered by
 *     {@code quotes}
 * @param quotes the quotes that the table's markers name: marker n is the n-th, from 1
 */
public record Evidence(
    Inquiry inquiry,
    List<Hit> hits,
    List<Finding> findings,
    Optional<Table> table,
    List<Quote> quotes,
    Examined examined) {
  public Evidence {
    hits = List.copyOf(hits);
    findings = List.copyOf(findings);
    quotes = List.copyOf(quotes);
  }

  /** Whether there is nothing to answer from. */
  public boolean isEmpty() {
    return hits.isEmpty() && findings.isEmpty();
  }
}
