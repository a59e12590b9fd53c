package org.anwen.ledger;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.place.PlaceLexer;
import org.anwen.text.Pinyin;
import org.jspecify.annotations.Nullable;

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
  private volatile @Nullable Set<String> vocabulary;

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

  /** The ledger of a corpus, read from its text. */
  public static Ledger of(Corpus corpus) {
    return of(corpus, Map.of());
  }

  /**
   * The ledger of a corpus, of which a file keeps what was read before: only cases that are new or
   * have other words are read from their text. The file is brought up to date.
   */
  public static Ledger kept(Corpus corpus, Path file) {
    Optional<String> version = CodeVersion.now();
    if (version.isEmpty()) {
      return of(corpus);
    }
    LedgerFile.Kept kept = LedgerFile.read(file, version.get(), corpus);
    Ledger ledger = of(corpus, kept.records());
    int all = ledger.records.size();
    boolean same = kept.records().size() == kept.cases();
    if (same) {
      Set<String> words = new HashSet<>(kept.words());
      words.addAll(Vocabulary.of(ledger.without(kept.records().keySet())));
      ledger.vocabulary = words;
    }
    if (!same || kept.cases() != all) {
      LedgerFile.write(file, version.get(), ledger.records, ledger.vocabulary());
    }
    return ledger;
  }

  private static Ledger of(Corpus corpus, Map<String, CaseRecord> known) {
    CaseReader reader = new CaseReader();
    List<PolicyCase> cases = List.copyOf(corpus.cases());
    List<CaseRecord> records =
        IntStream.range(0, cases.size())
            .parallel()
            .mapToObj(
                i -> {
                  CaseRecord there = known.get(cases.get(i).id());
                  return there == null ? reader.read(cases.get(i), i) : there;
                })
            .toList();
    return new Ledger(records, PlaceIndex.of(records));
  }

  private List<CaseRecord> without(Set<String> ids) {
    return records.stream().filter(r -> !ids.contains(r.source().id())).toList();
  }

  /**
   * The words of all cases, and two that stand together, of two to six Chinese characters. The
   * first call may cut all texts into words.
   */
  public Set<String> vocabulary() {
    Set<String> made = vocabulary;
    if (made == null) {
      made = Vocabulary.of(records);
      vocabulary = made;
    }
    return Collections.unmodifiableSet(made);
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
    return postings.count(word);
  }

  @Override
  public boolean isWord(String stretch) {
    return vocabulary().contains(stretch);
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

  /** Whether any case speaks of a place or of one within it. */
  public boolean knows(String place) {
    return places.keys(place).stream().anyMatch(places::hasCases);
  }

  /** Cases that speak of a place or of one within it. */
  public List<CaseRecord> casesAt(String place) {
    return places.keys(place).stream()
        .flatMapToInt(key -> Arrays.stream(places.cases(key)))
        .distinct()
        .sorted()
        .mapToObj(records::get)
        .toList();
  }

  /**
   * Cases that hold some of the words, those with the rarer words first, at most {@code limit};
   * with places, only cases of those, and all of them when there are no words or no more than the
   * limit.
   */
  public List<CaseRecord> holding(Collection<String> words, Set<String> placeKeys, int limit) {
    double[] scores = new double[records.size()];
    for (String word : new HashSet<>(words)) {
      int[] holding = postings.holding(word);
      double weight = Math.log((records.size() + 1.0) / (holding.length + 0.5));
      for (int ordinal : holding) {
        scores[ordinal] += Math.max(weight, 0.01);
      }
    }
    IntStream among =
        placeKeys.isEmpty()
            ? IntStream.range(0, scores.length).filter(i -> scores[i] > 0 || words.isEmpty())
            : placeKeys.stream().flatMapToInt(key -> Arrays.stream(places.cases(key))).distinct();
    return Best.of(among, scores, limit).map(records::get).toList();
  }
}
