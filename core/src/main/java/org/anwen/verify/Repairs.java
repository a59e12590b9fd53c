package org.anwen.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.Evidence;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.Sentence;

/**
 * The spans of the evidence that may stand in for a quote that is missing or not verbatim: those of
 * the findings, and the sentences of the passages found. Made once for each answer.
 */
final class Repairs {
  private static final int MOST = 80;
  private static final int PASSAGES = 8;
  private static final double ALIKE = 0.6;

  private final Corpus corpus;
  private final List<Quote> quotes;

  Repairs(Corpus corpus, Ledger ledger, Evidence evidence) {
    this.corpus = corpus;
    Set<Quote> found = new LinkedHashSet<>();
    evidence.findings().forEach(f -> found.addAll(f.support()));
    for (Hit hit : evidence.hits().stream().limit(PASSAGES).toList()) {
      for (CaseRecord record : ledger.byIds(List.of(hit.passage().caseId()))) {
        found.addAll(sentences(record, hit.passage()));
      }
    }
    this.quotes = found.stream().limit(MOST).toList();
  }

  /** The spans, those of the findings first; at most {@value #MOST}. */
  List<Quote> quotes() {
    return quotes;
  }

  /** The span that a quote which is not verbatim was meant to be. */
  Optional<Quote> meant(Quote quote) {
    Optional<Quote> elsewhere =
        corpus.policyCase(quote.caseId()).flatMap(c -> find(c, quote.text()));
    if (elsewhere.isPresent()) {
      return elsewhere;
    }
    for (Quote known : quotes) {
      Optional<Quote> found = corpus.policyCase(known.caseId()).flatMap(c -> find(c, quote.text()));
      if (found.isPresent()) {
        return found;
      }
    }
    Set<String> pairs = Form.pairs(quote.text());
    Quote best = null;
    double most = ALIKE;
    for (Quote known : quotes) {
      Set<String> theirs = Form.pairs(known.text());
      long shared = pairs.stream().filter(theirs::contains).count();
      double alike = (double) shared / Math.max(1, Math.max(pairs.size(), theirs.size()));
      if (alike > most) {
        best = known;
        most = alike;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Quote> sentences(CaseRecord record, Passage passage) {
    PolicyCase source = record.source();
    Span within = new Span(passage.start(), passage.end());
    List<Quote> sentences = new ArrayList<>();
    for (Sentence sentence : record.sentences()) {
      if (source.toDocument(sentence.span()).overlaps(within)) {
        corpus
            .document(source.documentId())
            .ifPresent(d -> sentences.add(source.quote(d, sentence.span())));
      }
    }
    return sentences;
  }

  /** Words of a case wherever they stand in it, white space apart. */
  private Optional<Quote> find(PolicyCase in, String words) {
    StringBuilder bare = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < in.text().length(); i++) {
      if (!Character.isWhitespace(in.text().charAt(i))) {
        bare.append(in.text().charAt(i));
        places.add(i);
      }
    }
    String wanted = words.replaceAll("\\s+", "");
    int at = wanted.isEmpty() ? -1 : bare.indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    Span span = new Span(places.get(at), places.get(at + wanted.length() - 1) + 1);
    return corpus.document(in.documentId()).map(d -> in.quote(d, span));
  }
}
