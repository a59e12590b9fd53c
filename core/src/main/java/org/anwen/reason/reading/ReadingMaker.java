package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.api.Hit;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Retriever;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.place.Regions;
import org.anwen.place.Regions.Region;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.question.Term;
import org.anwen.question.TermReader;

/**
 * Makes a question ready for the material: weighs its words and gathers the cases that may answer.
 * Thread-safe.
 */
public final class ReadingMaker {
  private static final int HITS = 24;
  private static final double TELLING = 0.9;
  private static final double BACKGROUND = 0.4;
  private static final int FEW = 6;
  private static final int MOST_CASES = 400;

  /** 「各发多少」 asks something of each case, and what cases stands before it. */
  private static final Pattern EACH = Pattern.compile("各|分别");

  /** 「能自己接水的机器，哪些小区装了」: the thing asked about stands first. */
  private static final Pattern THING = Pattern.compile("的[\\p{IsHan}]{1,4}[，,][^，,]*(?:哪|谁)");

  private final Ledger ledger;
  private final Retriever retriever;
  private final TermReader terms;
  private final SectionFilter sections;
  private final SlotReader slots = new SlotReader();

  public ReadingMaker(Ledger ledger, Retriever retriever) {
    this.ledger = ledger;
    this.retriever = retriever;
    this.terms = new TermReader(ledger);
    this.sections = new SectionFilter(ledger);
  }

  public Reading read(Inquiry inquiry) {
    List<Hit> hits = retriever.retrieve(inquiry.text(), HITS);
    Optional<String> section = sections.named(inquiry.topic());
    Optional<Region> region =
        inquiry.places().isEmpty() && section.isEmpty()
            ? Regions.in(inquiry.topic())
            : Optional.empty();
    List<Term> words =
        FormWords.lightened(
                inquiry.kind(), weighed(words(inquiry, without(region, inquiry.topic())), inquiry))
            .stream()
            .filter(
                w ->
                    section.isEmpty()
                        || (w.noun()
                            && !section.get().contains(w.text())
                            && !SectionFilter.isMark(w.text())))
            .toList();
    List<Slot> asked = slots.read(inquiry.asked(), words);
    Set<String> keys = keys(inquiry.places());
    region.ifPresent(r -> keys.addAll(r.keys()));
    PlaceFit fit = new PlaceFit(keys);
    Map<String, Double> priors = priors(hits);
    List<CaseRecord> fitting =
        section
            .<Collection<CaseRecord>>map(sections::under)
            .orElseGet(() -> records(inquiry, keys, words, priors.keySet()))
            .stream()
            .filter(fit::of)
            .toList();
    boolean anchored =
        (!inquiry.places().isEmpty() || !inquiry.within().isEmpty()) && fitting.size() <= FEW;
    List<Candidate> candidates = new ArrayList<>();
    List<TermMatch> matches = Coverage.matches(words);
    for (CaseRecord record : fitting) {
      candidates.add(
          new Candidate(
              record,
              new Coverage(record, words, matches),
              priors.getOrDefault(record.source().id(), 0.0),
              fit,
              anchored));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return new Reading(inquiry, hits, words, asked, candidates, fit);
  }

  /**
   * Words of the parts that only lead up to what is asked tell less, and nothing where the material
   * lacks them.
   */
  private List<Term> weighed(List<Term> words, Inquiry inquiry) {
    List<String> asked = inquiry.asked();
    if (inquiry.kind() == Kind.LIST
        && (asked.stream().allMatch(p -> EACH.matcher(p).lookingAt())
            || (THING.matcher(inquiry.topic()).find() && !tells(asked, words)))) {
      return words;
    }
    List<Term> weighed = new ArrayList<>();
    for (Term word : words) {
      if (asked.stream().anyMatch(part -> part.contains(word.text()))) {
        weighed.add(word);
      } else if (ledger.casesWith(word.text()) > 0) {
        weighed.add(word.times(BACKGROUND));
      }
    }
    return weighed;
  }

  private List<Term> words(Inquiry inquiry, String topic) {
    return inquiry.kind() == Kind.LIST
            || inquiry.kind() == Kind.COUNT
            || inquiry.kind() == Kind.SUMMARY
        ? terms.describing(topic)
        : terms.read(topic);
  }

  /** Whether what is asked names a thing by itself: 「…的机器，哪些小区装了」 does not. */
  private static boolean tells(List<String> asked, List<Term> words) {
    return words.stream()
        .filter(w -> w.noun() && w.weight() >= TELLING)
        .anyMatch(w -> asked.stream().anyMatch(part -> part.contains(w.text())));
  }

  private Set<String> keys(List<String> places) {
    Set<String> keys = new HashSet<>();
    places.forEach(p -> keys.addAll(ledger.placeKeys(p)));
    return keys;
  }

  /** A topic without the region that it names. */
  private static String without(Optional<Region> region, String topic) {
    return region
        .map(r -> topic.substring(0, r.span().start()) + "，" + topic.substring(r.span().end()))
        .orElse(topic);
  }

  private Set<CaseRecord> records(
      Inquiry inquiry, Set<String> keys, List<Term> words, Set<String> found) {
    if (!inquiry.within().isEmpty()) {
      return ledger.byIds(inquiry.within());
    }
    Set<CaseRecord> records = ledger.byIds(found);
    List<String> written = new ArrayList<>();
    for (Term term : words) {
      written.add(term.text());
      written.addAll(term.variants());
    }
    Levels.of(inquiry.topic()).ifPresent(level -> written.addAll(level.variants()));
    records.addAll(ledger.holding(written, keys, MOST_CASES));
    return records;
  }

  private static Map<String, Double> priors(List<Hit> hits) {
    Map<String, Double> priors = new HashMap<>();
    for (Hit hit : hits) {
      priors.putIfAbsent(hit.passage().caseId(), 1.0 / (1 + priors.size()));
    }
    return priors;
  }
}
