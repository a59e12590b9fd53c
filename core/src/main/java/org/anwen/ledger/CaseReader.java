package org.anwen.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SentenceSplitter;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;
import org.anwen.place.ScopeReader;
import org.anwen.text.Folding;

/**
 * Reads a case into its record: sentences, clauses, scopes and facts. Stateless; linear in the
 * text.
 */
final class CaseReader {
  CaseRecord read(PolicyCase source, int ordinal) {
    String text = source.text();
    List<PlaceMention> mentions = PlaceLexer.scan(text);
    ScopeReader scopes = new ScopeReader(text, mentions, above(source));
    ClauseReader reader = new ClauseReader(text, scopes);
    List<Sentence> sentences = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>();
    for (Span span : SentenceSplitter.sentences(text)) {
      int first = clauses.size();
      clauses.addAll(reader.clauses(span, sentences.size(), first));
      sentences.add(new Sentence(sentences.size(), span, first, clauses.size()));
    }
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      facts.addAll(
          new FactCollector(text, clauses.subList(sentence.firstClause(), sentence.endClause()))
              .collect());
    }
    for (PlaceMention mention : mentions) {
      clauseOf(clauses, mention.span())
          .ifPresent(
              c ->
                  facts.add(
                      new Fact(
                          Fact.Type.PLACE,
                          mention.span(),
                          mention.written(),
                          c.index(),
                          Optional.empty(),
                          List.of(),
                          "")));
    }
    facts.sort(Comparator.comparingInt((Fact f) -> f.span().start()));
    return new CaseRecord(source, ordinal, heading(source), sentences, clauses, facts, mentions);
  }

  /** The place that the case's own title names, else the nearest heading that names one. */
  private static Optional<PlaceMention> above(PolicyCase source) {
    if (!source
        .text()
        .replaceAll("\\s+", "")
        .startsWith(source.title().replaceAll("[\\s…]+", ""))) {
      Optional<PlaceMention> titled = PlaceLexer.scan(source.title()).stream().findFirst();
      if (titled.isPresent()) {
        return titled;
      }
    }
    if (!PlaceLexer.scan(firstSentence(source.text())).isEmpty()) {
      return Optional.empty();
    }
    for (String heading : source.section().reversed()) {
      Optional<PlaceMention> found = PlaceLexer.scan(heading).stream().findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return PlaceLexer.scan(source.documentTitle()).stream().findFirst();
  }

  private static String firstSentence(String text) {
    List<Span> sentences = SentenceSplitter.sentences(text);
    return sentences.isEmpty() ? "" : text.substring(0, sentences.getFirst().end());
  }

  static String heading(PolicyCase source) {
    return Folding.of(
        source.documentTitle()
            + "\n"
            + String.join("\n", source.section())
            + "\n"
            + source.title());
  }

  private static Optional<Clause> clauseOf(List<Clause> clauses, Span span) {
    return clauses.stream().filter(c -> c.span().overlaps(span)).findFirst();
  }
}
