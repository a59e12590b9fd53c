package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anwen.ingest.PolicyCase;

/**
 * How many cases there would be if the list were narrowed by a place, heading, theme, year or
 * document, the other constraints staying as they are. For one request and one thread.
 */
final class Facets {
  private static final int MOST = 1_000;

  private final List<String> themes;
  private final Map<String, Counted> provinces = new TreeMap<>();
  private final Map<List<String>, Integer> sections = new LinkedHashMap<>();
  private final Map<String, Integer> themed = new LinkedHashMap<>();
  private final Map<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
  private final Map<String, DocumentCount> documents = new LinkedHashMap<>();
  private int total;

  /** A province's cases, and those of its cities. */
  private static final class Counted {
    int count;
    final Map<String, Integer> cities = new TreeMap<>();
  }

  private Facets(List<String> themes) {
    this.themes = themes;
  }

  record Named(@JsonProperty("name") String name, @JsonProperty("count") int count) {}

  record Province(
      @JsonProperty("name") String name,
      @JsonProperty("count") int count,
      @JsonProperty("cities") List<Named> cities) {}

  /**
   * A heading below its outer ones.
   *
   * @param filter the value of {@code section} that narrows the list to it
   */
  record Section(
      @JsonProperty("path") List<String> path,
      @JsonProperty("filter") String filter,
      @JsonProperty("count") int count) {}

  record Year(@JsonProperty("name") int name, @JsonProperty("count") int count) {}

  record DocumentCount(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("count") int count) {}

  record Page(
      @JsonProperty("total") int total,
      @JsonProperty("provinces") List<Province> provinces,
      @JsonProperty("sections") List<Section> sections,
      @JsonProperty("themes") List<Named> themes,
      @JsonProperty("years") List<Year> years,
      @JsonProperty("documents") List<DocumentCount> documents) {}

  /** Counts the cases of an index that a filter lets through, once for each way to narrow it. */
  static Page of(CaseIndex index, CaseFilter filter) {
    Facets facets = new Facets(index.themes());
    for (CaseIndex.Entry entry : index.entries()) {
      Set<CaseFilter.Test> failed = filter.failed(entry);
      if (failed.size() <= 1) {
        facets.count(entry, failed);
      }
    }
    return facets.page();
  }

  private void count(CaseIndex.Entry entry, Set<CaseFilter.Test> failed) {
    PolicyCase c = entry.source();
    if (failed.isEmpty()) {
      total++;
    }
    if (passes(failed, CaseFilter.Test.PLACE)) {
      places(entry.regions());
    }
    if (passes(failed, CaseFilter.Test.SECTION)) {
      for (int depth = 1; depth <= c.section().size(); depth++) {
        sections.merge(c.section().subList(0, depth), 1, Integer::sum);
      }
    }
    if (passes(failed, CaseFilter.Test.THEME)) {
      entry.themes().stream().forEach(theme -> themed.merge(themes.get(theme), 1, Integer::sum));
    }
    if (passes(failed, CaseFilter.Test.YEAR)) {
      entry.years().forEach(year -> years.merge(year, 1, Integer::sum));
    }
    if (passes(failed, CaseFilter.Test.DOCUMENT)) {
      documents.merge(
          c.documentId(),
          new DocumentCount(c.documentId(), c.documentTitle(), 1),
          (one, more) -> new DocumentCount(one.id(), one.title(), one.count() + 1));
    }
  }

  /** Whether a case fails nothing but the test that is left out here. */
  private static boolean passes(Set<CaseFilter.Test> failed, CaseFilter.Test leftOut) {
    return failed.isEmpty() || failed.contains(leftOut);
  }

  private void places(List<CaseIndex.Region> regions) {
    Set<String> counted = new HashSet<>();
    for (CaseIndex.Region place : regions) {
      if (place.province().isEmpty()) {
        continue;
      }
      Counted province = provinces.computeIfAbsent(place.province(), name -> new Counted());
      if (counted.add(place.province())) {
        province.count++;
      }
      if (!place.city().isEmpty() && counted.add(place.province() + "\n" + place.city())) {
        province.cities.merge(place.city(), 1, Integer::sum);
      }
    }
  }

  private Page page() {
    return new Page(
        total,
        provinces.entrySet().stream()
            .map(e -> new Province(e.getKey(), e.getValue().count, named(e.getValue().cities)))
            .sorted(Comparator.comparingInt((Province p) -> -p.count()))
            .limit(MOST)
            .toList(),
        sections.entrySet().stream()
            .map(e -> new Section(e.getKey(), CaseFilter.path(e.getKey()), e.getValue()))
            .limit(MOST)
            .toList(),
        named(inOrder()),
        years.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).limit(MOST).toList(),
        new ArrayList<>(documents.values()).stream().limit(MOST).toList());
  }

  private Map<String, Integer> inOrder() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    themes.stream()
        .filter(themed::containsKey)
        .forEach(theme -> ordered.put(theme, themed.getOrDefault(theme, 0)));
    return ordered;
  }

  /** The names with the most cases first; those with as many stay in their order. */
  private static List<Named> named(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> new Named(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt((Named n) -> -n.count()))
        .limit(MOST)
        .toList();
  }
}
