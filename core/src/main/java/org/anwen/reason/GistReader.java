package org.anwen.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Sentence;

/**
 * Takes from a case the sentences that matter to a question, its first one always, in their order.
 * Thread-safe.
 */
final class GistReader {
  private static final int WHOLE = 220;
  private static final int SENTENCES = 3;
  private static final int LONGEST = 150;
  private static final double TOLD = 0.3;

  private final Snippets snippets;

  GistReader(Snippets snippets) {
    this.snippets = snippets;
  }

  Finding finding(Candidate candidate, String label) {
    CaseRecord record = candidate.record();
    List<String> words = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (Sentence sentence : chosen(candidate)) {
      Span span = shortened(candidate, sentence);
      words.add(Snippets.words(record, span));
      quotes.add(snippets.quote(record, span));
    }
    return new Finding(Role.ROW, label, "", String.join("；", words), quotes);
  }

  private static List<Sentence> chosen(Candidate candidate) {
    CaseRecord record = candidate.record();
    List<Sentence> sentences =
        record.sentences().stream()
            .filter(s -> s.firstClause() < s.endClause() && !Snippets.isTitle(record, s))
            .filter(s -> !ProcedureAnswering.isBackground(record, s) && !isLabel(record, s))
            .toList();
    if (sentences.isEmpty()) {
      return record.sentences().stream().limit(1).toList();
    }
    if (record.source().text().length() <= WHOLE || sentences.size() <= SENTENCES) {
      return sentences;
    }
    List<Sentence> chosen = new ArrayList<>();
    boolean told =
        candidate.coverage().tells()
            && sentences.stream().skip(1).anyMatch(s -> candidate.coverage().own(s) >= TOLD);
    if (!told) {
      chosen.add(sentences.getFirst());
    }
    sentences.stream()
        .skip(told ? 0 : 1)
        .sorted(Comparator.comparingDouble((Sentence s) -> -score(candidate, s)))
        .limit(SENTENCES - (told ? 0L : 1L))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(Sentence::index));
    return chosen;
  }

  private static boolean isLabel(CaseRecord record, Sentence sentence) {
    Span span = sentence.span();
    String words = record.source().text().substring(span.start(), span.end()).strip();
    return words.startsWith("【") && words.indexOf('】') == words.length() - 1;
  }

  private static double score(Candidate candidate, Sentence sentence) {
    double best = 0;
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = candidate.record().clauses().get(c);
      best = Math.max(best, candidate.fit().of(clause) * candidate.coverage().of(clause));
    }
    return best;
  }

  private static Span shortened(Candidate candidate, Sentence sentence) {
    CaseRecord record = candidate.record();
    if (sentence.span().length() <= LONGEST) {
      return TextReader.trimmed(record, sentence.span());
    }
    Clause best = record.clauses().get(sentence.firstClause());
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = record.clauses().get(c);
      if (candidate.coverage().of(clause) > candidate.coverage().of(best) + 1e-9) {
        best = clause;
      }
    }
    return Snippets.around(record, best, best, LONGEST);
  }
}
