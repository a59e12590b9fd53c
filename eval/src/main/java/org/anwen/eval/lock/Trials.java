package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Question;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.eval.suite.Item;
import org.anwen.eval.suite.Suite;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;

/** True answers of a library: those to the questions of a suite, and sentences of its cases. */
final class Trials {
  private static final int LONGEST = 160;
  private static final int SHORTEST = 12;

  private Trials() {}

  /** The answers to single questions that do not abstain, in the order of the suite. */
  static List<Trial> answers(Assistant assistant, Suite suite) {
    List<Trial> trials = new ArrayList<>();
    for (Item item : suite.items()) {
      if (item.turns().size() == 1 && !item.unanswerable()) {
        Assistant.Reply reply =
            assistant.ask(Question.of(item.question()), List.of(), (asked, text) -> {});
        if (!reply.answer().abstained() && reply.answer().notes().isEmpty()) {
          trials.add(new Trial(draft(reply.answer()), reply.evidence()));
        }
      }
    }
    return trials;
  }

  /** Sentences of the cases, each cited: what an answerer that copies says. */
  static List<Trial> sentences(Assistant assistant, int most, Random random) {
    Corpus corpus = assistant.corpus();
    List<Trial> trials = new ArrayList<>();
    List<CaseRecord> records = assistant.library().ledger().records();
    for (int i = 0; i < 20 * most && trials.size() < most; i++) {
      CaseRecord record = records.get(random.nextInt(records.size()));
      if (record.sentences().isEmpty()) {
        continue;
      }
      Sentence sentence = record.sentences().get(random.nextInt(record.sentences().size()));
      trial(corpus, record.source(), sentence.span(), assistant).ifPresent(trials::add);
    }
    return trials;
  }

  private static Optional<Trial> trial(
      Corpus corpus, PolicyCase from, Span span, Assistant assistant) {
    String words = from.text().substring(span.start(), span.end()).strip();
    boolean whole = words.endsWith("。") && words.indexOf('\n') < 0 && words.indexOf('[') < 0;
    if (!whole || words.length() > LONGEST || words.length() < SHORTEST) {
      return Optional.empty();
    }
    Quote quote = from.quote(corpus.document(from.documentId()).orElseThrow(), span);
    Draft draft =
        new Draft(
            words.substring(0, words.length() - 1) + "[1]。",
            List.of(quote),
            Optional.empty(),
            false);
    Evidence evidence =
        assistant.evidence(
            Question.of(from.title().isBlank() ? words.substring(0, SHORTEST) : from.title()));
    return Optional.of(new Trial(draft, evidence));
  }

  private static Draft draft(Answer answer) {
    List<Quote> quotes = answer.citations().stream().map(Trials::quote).toList();
    return new Draft(answer.text(), quotes, answer.table(), false);
  }

  private static Quote quote(Citation c) {
    return new Quote(c.caseId(), c.documentId(), c.start(), c.end(), c.quote());
  }
}
