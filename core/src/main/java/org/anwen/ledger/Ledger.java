package org.anwen.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.text.Pinyin;

/**
 * The records of all cases, and what finds them: by words, by places, by id. Immutable and
 * thread-safe.
 *
 * <p>Built from a corpus in about two microseconds a character; a look-up by a word costs as much
 * as the cases that hold its rarest pair of characters.
 */
public final class Ledger implements WordCounts {
  private final List<CaseRecord> records;
  private final Map<String, CaseRecord> byId = new HashMap<>();
  private final TextPostings postings;
  private final PlaceIndex places;

  private Ledger(List<CaseRecord> records, PlaceIndex places) {
    this.records = List.copyOf(records);
    records.forEach(r -> byId.put(r.source().id(), r));
    this.postings = new TextPostings(records);
    this.places = places;
  }

  /** Loads the resources of the language, so that a ledger made later does not wait for them. */
  public static void loadLanguage() {
    PlaceLexer.scan("北京市朝阳区");
    Pinyin.of("市");
  }

  public static Ledger of(Corpus corpus) {
    CaseReader reader = new CaseReader();
    List<CaseRecord> records = new ArrayList<>(corpus.cases().size());
    for (PolicyCase policyCase : corpus.cases()) {
      records.add(reader.read(policyCase, records.size()));
    }
    return new Ledger(records, PlaceIndex.of(records));
  }

  /** All records, in the documents' order. */
  public List<CaseRecord> records() {
    return records;
  }

  @Override
  public int cases() {
    return records.size();
  }

  @Override
  public int casesWith(String word) {
    return postings.holding(word).cardinality();
  }

  /** The records of some cases, in the order of the ids; unknown ids are passed over. */
  public Set<CaseRecord> byIds(Collection<String> ids) {
    Set<CaseRecord> found = new LinkedHashSet<>();
    for (String id : ids) {
      CaseRecord record = byId.get(id);
      if (record != null) {
        found.add(record);
      }
    }
    return found;
  }

  /** The places that the cases name. */
  public PlaceIndex places() {
    return places;
  }

  /** Keys of a place by its name; a name that fits several places gives the keys of all. */
  public Set<String> placeKeys(String place) {
    return places.keys(place);
  }

  /** Whether the first place lies within the second. */
  public boolean lies(String inner, String outer) {
    Set<String> holders = places.keys(outer);
    return places.keys(inner).stream().anyMatch(key -> places.within(key, holders));
  }

  /** Cases that speak of a place or of one within it. */
  public List<CaseRecord> casesAt(String place) {
    Set<Integer> found = new HashSet<>();
    places.keys(place).forEach(key -> found.addAll(places.cases(key)));
    return found.stream().sorted().map(records::get).toList();
  }

  /**
   * Cases that hold some of the words, those with the rarer words first, at most {@code limit};
   * with places, only cases of those, and all of them when there are no words or no more than the
   * limit.
   */
  public List<CaseRecord> holding(Collection<String> words, Set<String> placeKeys, int limit) {
    double[] scores = new double[records.size()];
    for (String word : new HashSet<>(words)) {
      var holding = postings.holding(word);
      double weight = Math.log((records.size() + 1.0) / (holding.cardinality() + 0.5));
      holding.stream().forEach(i -> scores[i] += Math.max(weight, 0.01));
    }
    List<Integer> ordinals = new ArrayList<>();
    if (placeKeys.isEmpty()) {
      for (int i = 0; i < scores.length; i++) {
        if (scores[i] > 0 || words.isEmpty()) {
          ordinals.add(i);
        }
      }
    } else {
      Set<Integer> at = new HashSet<>();
      placeKeys.forEach(key -> at.addAll(places.cases(key)));
      ordinals.addAll(at);
    }
    ordinals.sort(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparingInt(i -> i));
    return ordinals.stream().limit(limit).map(records::get).toList();
  }
}
