package org.anwen.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anwen.ingest.PolicyCase;

/**
 * What the list of cases is narrowed by: the places and years of each case, and the themes of all.
 * Immutable and thread-safe; made once, at the first request that needs it.
 */
final class CaseIndex {
  private final List<Entry> entries;
  private final List<String> themes;

  /**
   * A case and what its list is narrowed by.
   *
   * @param years that it speaks of, ascending
   */
  record Entry(PolicyCase source, List<CaseLedger.Place> places, Set<Integer> years) {}

  private CaseIndex(List<Entry> entries, List<String> themes) {
    this.entries = List.copyOf(entries);
    this.themes = List.copyOf(themes);
  }

  static CaseIndex of(Served served) {
    CaseLedger ledger = served.ledger();
    List<Entry> entries =
        served.corpus().cases().stream()
            .map(c -> new Entry(c, ledger.places(c), years(ledger, c)))
            .toList();
    return new CaseIndex(entries, Themes.of(served.corpus().cases()));
  }

  private static Set<Integer> years(CaseLedger ledger, PolicyCase c) {
    Set<Integer> years = new TreeSet<>();
    ledger.facts(c).forEach(fact -> years.addAll(fact.years()));
    return years;
  }

  /** All cases, in the documents' order. */
  List<Entry> entries() {
    return entries;
  }

  /** Words that tell the cases apart, the most telling first. */
  List<String> themes() {
    return themes;
  }

  /** The index of what is served, made at the first call. Thread-safe. */
  static final class Kept {
    private Optional<CaseIndex> index = Optional.empty();

    synchronized CaseIndex of(Served served) {
      CaseIndex made = index.orElseGet(() -> CaseIndex.of(served));
      index = Optional.of(made);
      return made;
    }
  }
}
