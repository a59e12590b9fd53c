package org.anwen.ledger;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anwen.api.Span;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.Level;
import org.anwen.place.PlaceKeys;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;
import org.anwen.text.Folding;
import org.anwen.text.Pinyin;
import org.anwen.text.Segmenter;

/**
 * The places that the cases name: by name, by short name, and which cases speak of each. Immutable
 * and thread-safe.
 */
public final class PlaceIndex {
  private static final List<String> SUFFIXES =
      List.of("街道", "社区", "小区", "片区", "园区", "新区", "项目", "镇", "乡", "村");

  /** Kinds of facilities, without which a name of three characters or more still tells them. */
  private static final List<String> FACILITIES =
      List.of("泵站", "水库", "市场", "农贸市场", "集市", "污水处理厂", "充电站", "水厂", "广场", "公园");

  private static final int COMMON = 20;
  private static final int LONGEST = 24;
  private static final String BEFORE_PLACE = "把将，,。、：:和与跟比在问那";
  private static final String AFTER_PLACE = "，,、的每和与跟比多少高低大小呢?？";

  private final Map<String, Set<String>> keysByName = new HashMap<>();
  private final Map<String, CaseOrdinals> casesByKey = new HashMap<>();
  private final Map<String, Set<String>> namesByPinyin = new HashMap<>();

  private final Map<String, Set<String>> holders = new HashMap<>();

  /**
   * Short names that are everyday words too, as 和平 and 团结 may be: places only where one may stand.
   */
  private final Set<String> wordlike = new HashSet<>();

  private PlaceIndex() {}

  /**
   * A place found in a question: where it stands, and its name as the material or the divisions
   * write it.
   */
  public record Named(Span span, String name) {}

  static PlaceIndex of(List<CaseRecord> records) {
    PlaceIndex index = new PlaceIndex();
    for (CaseRecord record : records) {
      for (Clause clause : record.clauses()) {
        for (String key : clause.scope().keys()) {
          index.casesByKey.computeIfAbsent(key, k -> new CaseOrdinals()).add(record.ordinal());
        }
      }
      record.places().forEach(index::add);
    }
    for (String key : List.copyOf(index.casesByKey.keySet())) {
      Gazetteer.get().byCode(key).ifPresent(index::add);
    }
    return index;
  }

  private void add(PlaceMention mention) {
    if (mention.isDivision()) {
      mention.divisions().forEach(this::add);
      return;
    }
    name(mention.name(), PlaceKeys.own(mention));
    holders
        .computeIfAbsent(PlaceKeys.own(mention), k -> new HashSet<>())
        .addAll(PlaceKeys.of(mention));
    String name = mention.name();
    for (String suffix : FACILITIES) {
      int length = name.length() - suffix.length();
      if (name.endsWith(suffix) && length > 2 && !isWord(name.substring(0, length))) {
        name(name.substring(0, length), PlaceKeys.own(mention));
      }
    }
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
        String bare = name.substring(0, name.length() - suffix.length());
        if (bare.length() > 2 || !isWord(bare)) {
          name(bare, PlaceKeys.own(mention));
        }
      }
    }
  }

  private void add(Division division) {
    name(division.name(), division.code());
    String shortName = division.shortName();
    if (shortName.length() >= 2 && !isCommon(shortName)) {
      name(shortName, division.code());
    } else if (shortName.length() >= 2 && division.level() != Level.PROVINCE) {
      String folded = Folding.of(shortName);
      wordlike.add(folded);
      keysByName.computeIfAbsent(folded, n -> new HashSet<>()).add(division.code());
    }
  }

  private void name(String name, String key) {
    String folded = Folding.of(name);
    keysByName.computeIfAbsent(folded, n -> new HashSet<>()).add(key);
    namesByPinyin.computeIfAbsent(Pinyin.of(folded), n -> new HashSet<>()).add(folded);
  }

  private static boolean isWord(String text) {
    return CoreDictionary.contains(text);
  }

  private static boolean isCommon(String text) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(text);
    return attribute != null
        && attribute.totalFrequency > COMMON
        && !attribute.nature[0].startsWith("ns");
  }

  /**
   * The keys of a place, by a name of the material or of the divisions; empty for a name that is
   * unknown.
   */
  public Set<String> keys(String name) {
    Set<String> keys = keysByName.get(Folding.of(name));
    if (keys != null) {
      return Set.copyOf(keys);
    }
    List<PlaceMention> mentions = PlaceLexer.scan(name);
    return mentions.isEmpty() ? Set.of() : Set.of(PlaceKeys.own(mentions.getLast()));
  }

  /**
   * Whether a place lies within one of some others: a division by its code, a site by where the
   * cases place it.
   */
  public boolean within(String key, Set<String> outer) {
    if (outer.contains(key)) {
      return false;
    }
    return holders.getOrDefault(key, Set.of()).stream().anyMatch(outer::contains)
        || Gazetteer.get()
            .byCode(key)
            .map(d -> d.path().stream().anyMatch(p -> outer.contains(p.code())))
            .orElse(false);
  }

  /**
   * The divisions of a level that cases speak of, each with the ordinals of those cases, ascending.
   */
  public Map<Division, int[]> divisions(Level level) {
    Map<Division, int[]> found = new HashMap<>();
    casesByKey.forEach(
        (key, cases) ->
            Gazetteer.get()
                .byCode(key)
                .filter(division -> division.level() == level)
                .ifPresent(division -> found.put(division, cases.toArray())));
    return found;
  }

  /** The ordinals of the cases that speak of a place, ascending. */
  int[] cases(String key) {
    CaseOrdinals cases = casesByKey.get(key);
    return cases == null ? CaseOrdinals.NONE : cases.toArray();
  }

  /** Whether a case speaks of a place. */
  public boolean hasCases(String key) {
    return casesByKey.containsKey(key);
  }

  /**
   * The places of the material that a folded text names, the longest at each position.
   *
   * @param counts tells how many cases hold a word, so that an everyday word that the material has
   *     for a place alone is read as that place
   */
  public List<Named> find(String text, WordCounts counts) {
    List<Named> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int length = longestAt(text, at, counts);
      if (length > 0) {
        found.add(new Named(new Span(at, at + length), text.substring(at, at + length)));
        at += length;
      } else {
        at++;
      }
    }
    return found;
  }

  private int longestAt(String text, int at, WordCounts counts) {
    for (int length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
      String name = text.substring(at, at + length);
      if (keysByName.containsKey(name)
          && (!wordlike.contains(name)
              || standsAsPlace(text, at, at + length)
              || (isOnlyPlace(name, counts) && isWordAt(text, at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether no case holds a word but those that speak of the place of that name. */
  private boolean isOnlyPlace(String name, WordCounts counts) {
    long there =
        keysByName.getOrDefault(name, Set.of()).stream()
            .flatMapToInt(key -> Arrays.stream(cases(key)))
            .distinct()
            .count();
    return counts.casesWith(name) <= there;
  }

  private static boolean isWordAt(String text, int start, int end) {
    return Segmenter.words(text).stream().anyMatch(w -> w.span().equals(new Span(start, end)));
  }

  /** Whether what stands on both sides is what stands beside the name of a place. */
  private static boolean standsAsPlace(String text, int start, int end) {
    boolean opens = start == 0 || BEFORE_PLACE.indexOf(text.charAt(start - 1)) >= 0;
    boolean closes = end == text.length() || AFTER_PLACE.indexOf(text.charAt(end)) >= 0;
    return opens && closes;
  }

  /** The names of the material with a sound, its syllables run together. */
  public Set<String> sounding(String sound) {
    return namesByPinyin.getOrDefault(sound, Set.of());
  }

  /** The names of the material that sound like a word; empty when none does. */
  public Set<String> soundingLike(String word) {
    return namesByPinyin.getOrDefault(Pinyin.of(word), Set.of());
  }
}
