package org.anwen.eval.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.Citation;
import org.anwen.eval.measure.Support;
import org.anwen.eval.run.Response;
import org.anwen.ingest.Corpus;

/** The scores of an answer's citations against the documents. */
final class CitationScores {
  private final Optional<Corpus> corpus;

  CitationScores(Optional<Corpus> corpus) {
    this.corpus = corpus;
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
    Support.Result result = Support.check(response.answer(), sources, turns, counts(response));
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

  /** Counts that need no source: rows of the table, cases cited, cases and documents searched. */
  private List<Integer> counts(Response response) {
    return List.of(
        response.table().map(t -> t.rows().size()).orElse(0),
        (int) response.citations().stream().map(Citation::caseId).distinct().count(),
        corpus.map(c -> c.cases().size()).orElse(0),
        corpus.map(c -> c.documents().size()).orElse(0));
  }
}
