package org.anwen.question;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.Ledger;
import org.anwen.text.Pinyin;
import org.anwen.text.Resources;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Mends homophones and words typed in pinyin by the words that the material itself uses: 专向债 where
 * it writes 专项债, xinzeng where it writes 新增. A stretch is mended only where the material does not
 * hold it and exactly one word of the material sounds like it.
 *
 * <p>Built once from the ledger's vocabulary. Immutable and thread-safe.
 */
final class Mishearing {
  private static final Pattern LATIN = Pattern.compile("[a-z]{3,48}(?:-[a-z]{2,24})*");
  private static final int SHORTEST_SOUND = 4;
  private static final int SHORTEST = 2;
  private static final int LONG_WORD = 5;
  private static final int LONGEST = 6;
  private static final Map<String, String> ASKING =
      Map.ofEntries(
          Map.entry("duoshao", "多少"),
          Map.entry("shenme", "什么"),
          Map.entry("zenme", "怎么"),
          Map.entry("nali", "哪里"),
          Map.entry("naxie", "哪些"));

  private static final Map<String, String> ENGLISH = english();

  private final Ledger ledger;
  private final Map<String, Set<String>> bySound = new HashMap<>();

  Mishearing(Ledger ledger) {
    this.ledger = ledger;
    for (String word : ledger.vocabulary()) {
      bySound.computeIfAbsent(Pinyin.of(word), p -> new HashSet<>(2)).add(word);
    }
  }

  private static Map<String, String> english() {
    Map<String, String> words = new HashMap<>();
    for (String[] row : Resources.table(Mishearing.class, "english.tsv", 2)) {
      words.put(row[0], row[1]);
    }
    return words;
  }

  /** The folded text with what was misheard put right. */
  String mend(String text) {
    return homophones(latin(text.replace("时侯", "时候")));
  }

  private String latin(String text) {
    return LATIN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(latinWord(m.group())));
  }

  /** What letters spell; with a slip in them, the one English word that they may be. */
  private String latinWord(String letters) {
    String plain = letters.replace("-", "");
    String spelt = spelt(plain);
    if (!spelt.equals(plain) || plain.length() < LONG_WORD || ledger.casesWith(letters) > 0) {
      return spelt.equals(plain) ? letters : spelt;
    }
    List<String> meant =
        ENGLISH.keySet().stream().filter(w -> isSlip(plain, w)).map(ENGLISH::get).toList();
    return meant.size() == 1 ? meant.getFirst() : letters;
  }

  /** Whether a word is another one with one letter wrong, or two that changed places. */
  private static boolean isSlip(String typed, String word) {
    if (typed.length() != word.length()) {
      return false;
    }
    int first = 0;
    while (first < word.length() && typed.charAt(first) == word.charAt(first)) {
      first++;
    }
    int last = word.length() - 1;
    while (last > first && typed.charAt(last) == word.charAt(last)) {
      last--;
    }
    return last == first
        || (last == first + 1
            && typed.charAt(first) == word.charAt(last)
            && typed.charAt(last) == word.charAt(first));
  }

  /**
   * Letters that spell words of the material one after another, as those words; else as they are.
   */
  private String spelt(String letters) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    while (from < letters.length()) {
      int to = letters.length();
      String word = word(letters.substring(from, to));
      while (word.isEmpty() && to - from > SHORTEST_SOUND) {
        to--;
        word = word(letters.substring(from, to));
      }
      if (word.isEmpty()) {
        return letters;
      }
      words.append(word);
      from = to;
    }
    return words.toString();
  }

  /** What a sound spells: words of asking, or the one word or place of the material. */
  private String word(String sound) {
    if (ASKING.containsKey(sound)) {
      return ASKING.get(sound);
    }
    if (ENGLISH.containsKey(sound)) {
      return ENGLISH.getOrDefault(sound, "");
    }
    if (sound.length() < SHORTEST_SOUND) {
      return "";
    }
    Set<String> places = ledger.places().sounding(sound);
    Set<String> words = new HashSet<>(bySound.getOrDefault(sound, Set.of()));
    words.addAll(places);
    if (words.size() == 1) {
      return words.iterator().next();
    }
    return places.size() == 1 ? places.iterator().next() : "";
  }

  private String homophones(String text) {
    StringBuilder mended = new StringBuilder(text);
    List<Word> words = Segmenter.words(text);
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 >= words.size()
          || (isKnown(words.get(i)) && isKnown(words.get(i + 1)))
          || endsWord(words, i)) {
        continue;
      }
      for (int n = Math.min(words.size(), i + 3); n > i + 1; n--) {
        if (words.subList(i, n).stream().anyMatch(Mishearing::isOfGrammar)
            || (n < words.size() && endsWord(words, n - 1, n))) {
          continue;
        }
        int start = words.get(i).span().start();
        int end = words.get(n - 1).span().end();
        String stretch = text.substring(start, end);
        String better = isTorn(text, start, end) ? null : better(stretch);
        if (better != null) {
          mended.replace(start, end, better);
          i = n - 1;
          break;
        }
      }
    }
    return mended.toString();
  }

  /** Whether a word only asks, counts or joins, and is nobody's slip for a name. */
  static boolean isOfGrammar(Word word) {
    return Lexicon.isStopword(word.text())
        || word.text().equals("钱")
        || word.is("r")
        || word.is("m")
        || word.is("q")
        || word.is("u")
        || word.is("p")
        || word.is("c");
  }

  /** Whether a single character goes with the word before it, as 站 of 处理站 does. */
  private boolean endsWord(List<Word> words, int at) {
    return at > 0
        && words.get(at).text().length() == 1
        && words.get(at - 1).text().length() > 1
        && words.get(at - 1).span().end() == words.get(at).span().start()
        && ledger.casesWith(words.get(at - 1).text() + words.get(at).text()) > 0;
  }

  /** Whether the last character of a stretch goes with the word behind it, as 石 of 荣成石岛 does. */
  private boolean endsWord(List<Word> words, int last, int next) {
    return words.get(last).text().length() == 1
        && words.get(last).span().end() == words.get(next).span().start()
        && ledger.casesWith(words.get(last).text() + words.get(next).text()) > 0;
  }

  /** Whether two characters are torn out of words that the material has: 检量 of 快检量. */
  private boolean isTorn(String text, int start, int end) {
    if (end - start > SHORTEST) {
      return false;
    }
    boolean before = start > 0 && isPair(text, start - 1);
    boolean after = end < text.length() && isPair(text, end - 1);
    return before || after;
  }

  /** Whether the material has two characters together, of which none is a particle as 的. */
  private boolean isPair(String text, int at) {
    return !Lexicon.isStopword(text.substring(at, at + 1))
        && !Lexicon.isStopword(text.substring(at + 1, at + 2))
        && ledger.casesWith(text.substring(at, at + 2)) > 0;
  }

  private boolean isKnown(Word word) {
    return word.text().length() > 1 && ledger.casesWith(word.text()) > 0;
  }

  private @Nullable String better(String stretch) {
    boolean pair = stretch.length() == SHORTEST && CoreDictionary.get(stretch) == null;
    boolean fits = pair || (stretch.length() > SHORTEST && stretch.length() <= LONGEST);
    if (!fits
        || !stretch.codePoints().allMatch(Character::isIdeographic)
        || ledger.casesWith(stretch) > 0) {
      return null;
    }
    Set<String> words = bySound.getOrDefault(Pinyin.of(stretch), Set.of());
    List<String> same = new ArrayList<>();
    for (String word : words) {
      if (word.length() == stretch.length() && shared(word, stretch) > 0) {
        same.add(word);
      }
    }
    if (same.isEmpty() && stretch.length() > SHORTEST) {
      return beforeRest(stretch);
    }
    return same.size() == 1 ? same.getFirst() : null;
  }

  /** 专项债 of 专向债, where the material writes 专项债券: what is left goes on from a word as heard. */
  private @Nullable String beforeRest(String stretch) {
    Set<String> found = new HashSet<>();
    for (int cut = SHORTEST; cut < stretch.length(); cut++) {
      String heard = stretch.substring(0, cut);
      for (String word : bySound.getOrDefault(Pinyin.of(heard), Set.of())) {
        String whole = word + stretch.substring(cut);
        if (word.length() == cut && shared(word, heard) > 0 && ledger.casesWith(whole) > 0) {
          found.add(whole);
        }
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static int shared(String a, String b) {
    int shared = 0;
    for (int i = 0; i < a.length(); i++) {
      shared += a.charAt(i) == b.charAt(i) ? 1 : 0;
    }
    return shared;
  }
}
