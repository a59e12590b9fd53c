package org.anwen.server;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.ingest.PolicyCase;

/**
 * What the list of cases is narrowed by: the places, years, headings and words of each case, and
 * the themes of all. Immutable and thread-safe; made once, at the first request that needs it, so
 * that no request folds texts.
 */
final class CaseIndex {
  private final List<Entry> entries;
  private final List<String> themes;

  /**
   * A case and what its list is narrowed by, folded as {@link CaseFilter#fold} does.
   *
   * @param regions the provinces and cities that it speaks of, each once
   * @param years that it speaks of, ascending
   * @param headings the headings above it, and their {@code path}
   * @param text what free words and themes are looked for in
   * @param themes which of the library's themes it holds, by number
   */
  record Entry(
      PolicyCase source,
      List<Region> regions,
      List<Integer> years,
      List<String> headings,
      String path,
      String text,
      BitSet themes) {}

  /** A province, or a city in it, as named and folded. */
  record Region(String province, String city, String foldedProvince, String foldedCity) {
    static Region of(CaseLedger.Place place) {
      return new Region(
          place.province(),
          place.city(),
          CaseFilter.fold(place.province()),
          CaseFilter.fold(place.city()));
    }
  }

  private CaseIndex(List<Entry> entries, List<String> themes) {
    this.entries = List.copyOf(entries);
    this.themes = List.copyOf(themes);
  }

  static CaseIndex of(Served served) {
    CaseLedger ledger = served.ledger();
    List<String> themes = Themes.of(served.corpus().cases());
    Map<Object, Object> same = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (PolicyCase c : served.corpus().cases()) {
      List<Region> regions =
          ledger.places(c).stream().map(Region::of).distinct().map(r -> one(same, r)).toList();
      List<Integer> years =
          ledger.facts(c).stream().flatMap(f -> f.years().stream()).distinct().sorted().toList();
      List<String> headings = c.section().stream().map(CaseFilter::fold).toList();
      String text = CaseFilter.all(c);
      entries.add(
          new Entry(
              c,
              one(same, regions),
              one(same, years),
              one(same, headings),
              one(same, CaseFilter.path(c.section())),
              text,
              held(themes, text)));
    }
    return new CaseIndex(entries, themes);
  }

  private static BitSet held(List<String> themes, String text) {
    BitSet held = new BitSet();
    for (int i = 0; i < themes.size(); i++) {
      held.set(i, text.contains(CaseFilter.fold(themes.get(i))));
    }
    return held;
  }

  /** The first of equal objects: cases have few headings and regions among them. */
  @SuppressWarnings("unchecked")
  private static <T> T one(Map<Object, Object> same, T object) {
    return (T) same.computeIfAbsent(object, key -> object);
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
