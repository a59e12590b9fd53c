package org.anwen.eval.suite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anwen.ingest.Corpus;

/**
 * Questions to be asked, with what is expected of the answers.
 *
 * @param name from the file's name
 * @param format how it was written
 * @param sha256 of all that was read for it, in hexadecimal
 * @param items in the order they were read
 * @param anchors for each of the suite's case ids a phrase that only that case holds, by suite;
 *     empty when the suite uses the corpus's own ids
 * @param corpus the material, for formats that bring their own
 * @param warnings what is odd but can be run
 */
public record Suite(
    String name,
    Format format,
    String sha256,
    List<Item> items,
    Map<String, Map<String, String>> anchors,
    Optional<Corpus> corpus,
    List<String> warnings) {
  public Suite {
    items = List.copyOf(items);
    anchors = Map.copyOf(anchors);
    warnings = List.copyOf(warnings);
  }

  /**
   * Several suites as one run. Where two suites use the same id, the later item's becomes {@code
   * suite/id}.
   */
  public static Suite merge(List<Suite> suites) {
    if (suites.size() == 1) {
      return suites.getFirst();
    }
    List<Item> items = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Map<String, Map<String, String>> anchors = new java.util.HashMap<>();
    for (Suite suite : suites) {
      anchors.putAll(suite.anchors);
      for (Item item : suite.items) {
        items.add(ids.add(item.id()) ? item : renamed(item, ids));
      }
    }
    return new Suite(
        suites.stream().map(Suite::name).collect(Collectors.joining("+")),
        suites.getFirst().format,
        Sha256.of(suites.stream().map(Suite::sha256).collect(Collectors.joining("\n"))),
        items,
        anchors,
        mergedCorpus(suites),
        suites.stream().flatMap(s -> s.warnings.stream()).toList());
  }

  private static Item renamed(Item item, Set<String> ids) {
    String id = item.suite() + "/" + item.id();
    for (int n = 2; !ids.add(id); n++) {
      id = item.suite() + "/" + item.id() + "#" + n;
    }
    return new Item(
        id,
        item.suite(),
        item.kind(),
        item.turns(),
        item.expect(),
        item.earlier(),
        item.spans(),
        item.relevant(),
        item.cluster(),
        item.holds(),
        item.draft());
  }

  private static Optional<Corpus> mergedCorpus(List<Suite> suites) {
    Map<String, org.anwen.ingest.SourceDocument> documents = new java.util.LinkedHashMap<>();
    Map<String, org.anwen.ingest.PolicyCase> cases = new java.util.LinkedHashMap<>();
    for (Suite suite : suites) {
      suite.corpus.ifPresent(
          corpus -> {
            corpus.documents().forEach(d -> documents.putIfAbsent(d.id(), d));
            corpus.cases().forEach(c -> cases.putIfAbsent(c.id(), c));
          });
    }
    return documents.isEmpty()
        ? Optional.empty()
        : Optional.of(new Corpus(List.copyOf(documents.values()), List.copyOf(cases.values())));
  }
}
