package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Sentence;

/**
 * Tells how something is done: the sentences of the case that best fits, in their order and
 * complete.
 */
final class ProcedureAnswering implements Answering {
  private static final int WHOLE_CASE = 420;
  private static final double SENTENCE = 0.35;

  private final Snippets snippets;

  ProcedureAnswering(Snippets snippets) {
    this.snippets = snippets;
  }

  @Override
  public Result answer(Reading reading) {
    for (Candidate candidate : reading.candidates().stream().limit(3).toList()) {
      if (candidate.holds()) {
        return Result.of(steps(candidate), 1);
      }
    }
    return Result.NOTHING;
  }

  private List<Finding> steps(Candidate candidate) {
    CaseRecord record = candidate.record();
    boolean whole = record.source().text().length() <= WHOLE_CASE;
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : record.sentences()) {
      if (sentence.firstClause() == sentence.endClause()) {
        continue;
      }
      if (whole || bears(candidate, sentence)) {
        Span span = TextReader.trimmed(record, sentence.span());
        findings.add(
            new Finding(
                Role.ANSWER,
                "",
                "",
                Snippets.words(record, span),
                List.of(snippets.quote(record, span))));
      }
    }
    return findings;
  }

  private static boolean bears(Candidate candidate, Sentence sentence) {
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = candidate.record().clauses().get(c);
      if (candidate.fit().of(clause) == 1 && candidate.coverage().of(clause) >= SENTENCE) {
        return true;
      }
    }
    return false;
  }
}
