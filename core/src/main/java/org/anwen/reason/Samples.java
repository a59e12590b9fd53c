package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anwen.api.Inquiry;
import org.anwen.api.Retriever;
import org.anwen.ingest.PolicyCase;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.Sentence;
import org.anwen.question.Slot;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.ReadingMaker;
import org.anwen.reason.search.Answerability;
import org.anwen.reason.search.FactSearch;
import org.anwen.reason.search.Sign;
import org.anwen.reason.search.TextReader;

/**
 * What {@link Answerability} is fitted to: for each thing that a question asks, the place that
 * would answer it, and what tells whether it does.
 *
 * <p>Thread-safe; costs what answering costs.
 */
public final class Samples {
  private final Ledger ledger;
  private final ReadingMaker readings;

  public Samples(Ledger ledger, Retriever retriever) {
    this.ledger = ledger;
    this.readings = new ReadingMaker(ledger, retriever);
  }

  /**
   * One thing asked for, and the best place for it.
   *
   * @param model the model that judges it: {@code facts} or {@code words}
   * @param source the case
   * @param value the fact as written; empty where words answer
   * @param text the sentence that holds it
   * @param signs by the name of each
   */
  public record Sample(
      String model, PolicyCase source, String value, String text, Map<String, Double> signs) {
    public Sample {
      signs = Map.copyOf(signs);
    }
  }

  /**
   * The samples of a question; none where it asks of a place that the material does not know, which
   * is refused without a look.
   */
  public List<Sample> of(Inquiry inquiry) {
    List<Sample> samples = new ArrayList<>();
    if (inquiry.places().size() > 1 || inquiry.places().stream().anyMatch(p -> !ledger.knows(p))) {
      return samples;
    }
    Reading reading = readings.read(inquiry);
    for (Slot slot : reading.slots()) {
      Optional<FactSearch.Found> fact =
          FactSearch.found(reading, slot, q -> true).stream().findFirst();
      fact.ifPresentOrElse(
          found ->
              samples.add(
                  sample(
                      "facts",
                      found.candidate().record(),
                      found.fact().clause(),
                      found.fact().fact().written(),
                      found.signs())),
          () -> words(reading, slot).ifPresent(samples::add));
    }
    return samples;
  }

  private static Optional<Sample> words(Reading reading, Slot slot) {
    if (!slot.expect().inWords() || reading.candidates().isEmpty()) {
      return Optional.empty();
    }
    Candidate first = reading.candidates().getFirst();
    if (!first.anchored() && !first.coverage().tells()) {
      return Optional.empty();
    }
    return TextReader.bestClause(first)
        .map(c -> sample("words", first.record(), c, "", TextReader.signs(first, slot, c)));
  }

  private static Sample sample(
      String model, CaseRecord record, Clause clause, String value, Map<Sign, Double> signs) {
    Sentence sentence = record.sentence(clause);
    String text = record.source().text().substring(sentence.span().start(), sentence.span().end());
    Map<String, Double> named = new TreeMap<>();
    signs.forEach((sign, number) -> named.put(sign.name(), number));
    return new Sample(model, record.source(), value, text, named);
  }
}
