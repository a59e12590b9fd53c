package org.anwen.eval.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anwen.api.Citation;
import org.anwen.eval.measure.MatchText;
import org.anwen.eval.measure.Support;
import org.anwen.eval.run.Response;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;
import org.anwen.place.PlaceLexer;

/** The scores of an answer's citations against the documents. */
final class CitationScores {
  /** Of larger libraries the places are not read to count them. */
  private static final int LARGE = 500;

  private final Optional<Corpus> corpus;
  private final List<Integer> sizes;
  private final String titles;

  CitationScores(Optional<Corpus> corpus) {
    this.corpus = corpus;
    this.titles = corpus.map(CitationScores::titles).orElse("");
    this.sizes = corpus.map(CitationScores::sizes).orElse(List.of());
  }

  /** Adds the scores, and returns what is unsupported. */
  List<String> add(Response response, List<String> turns, Map<Measure, Double> scores) {
    if (corpus.isPresent() && !response.citations().isEmpty()) {
      long verbatim = response.citations().stream().filter(this::verbatim).count();
      scores.put(Measure.VERBATIM, (double) verbatim / response.citations().size());
    }
    if (response.abstained() || response.answer().isBlank()) {
      return List.of();
    }
    Map<Integer, String> sources = new HashMap<>();
    response.citations().forEach(c -> sources.merge(c.marker(), source(c), (a, b) -> a + "\n" + b));
    if (sources.values().stream().allMatch(String::isBlank) && corpus.isEmpty()) {
      return List.of();
    }
    Support.Result result =
        Support.check(response.answer(), sources, turns, counts(response), titles);
    if (result.sentences() > 0) {
      scores.put(Measure.SUPPORT, (double) result.supported() / result.sentences());
    }
    scores.put(Measure.UNSUPPORTED_FIGURES, (double) result.figures());
    return result.unsupported();
  }

  private boolean verbatim(Citation citation) {
    return corpus
        .flatMap(c -> c.document(citation.documentId()))
        .filter(document -> 0 <= citation.start() && citation.start() < citation.end())
        .filter(document -> citation.end() <= document.text().length())
        .filter(
            document ->
                document
                    .text()
                    .substring(citation.start(), citation.end())
                    .equals(citation.quote()))
        .isPresent();
  }

  /** What a citation names: its quote, its case, the headings above and the document's title. */
  private String source(Citation citation) {
    String text =
        corpus.flatMap(c -> c.policyCase(citation.caseId())).map(c -> c.text()).orElse("");
    return String.join(
        "\n",
        citation.quote(),
        text,
        citation.caseTitle(),
        String.join("\n", citation.section()),
        citation.document());
  }

  private static String titles(Corpus corpus) {
    return MatchText.of(
        corpus.documents().stream().map(SourceDocument::title).collect(Collectors.joining("\n")));
  }

  /** How many cases the documents, the sections and the provinces of a corpus have. */
  private static List<Integer> sizes(Corpus corpus) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (PolicyCase one : corpus.cases()) {
      groups.computeIfAbsent(one.documentId(), id -> new HashSet<>()).add(one.id());
      for (int depth = 1; depth <= one.section().size(); depth++) {
        String heading = one.documentId() + one.section().subList(0, depth);
        groups.computeIfAbsent(heading, id -> new HashSet<>()).add(one.id());
      }
      if (corpus.cases().size() > LARGE) {
        continue;
      }
      PlaceLexer.scan(one.title() + "\n" + one.text()).stream()
          .flatMap(m -> m.division().stream())
          .map(d -> d.code().substring(0, 2))
          .forEach(code -> groups.computeIfAbsent(code, id -> new HashSet<>()).add(one.id()));
    }
    return groups.values().stream().map(Set::size).distinct().toList();
  }

  /**
   * Counts that need no source: rows of the table, cases cited, cases and documents searched, and
   * the cases of a document, a section or a province.
   */
  private List<Integer> counts(Response response) {
    List<Integer> counts = new ArrayList<>(sizes);
    counts.addAll(
        List.of(
            response.table().map(t -> t.rows().size()).orElse(0),
            (int) response.citations().stream().map(Citation::caseId).distinct().count(),
            corpus.map(c -> c.cases().size()).orElse(0),
            corpus.map(c -> c.documents().size()).orElse(0)));
    return counts;
  }
}
