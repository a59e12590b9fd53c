package org.anwen.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.List;

/** The sounds of a Chinese text, by HanLP's pinyin dictionary (Apache-2.0). Thread-safe. */
public final class Pinyin {
  private Pinyin() {}

  /**
   * The syllables without tones, one a character; a character without a sound stands for itself.
   */
  public static List<String> syllables(String text) {
    List<com.hankcs.hanlp.dictionary.py.Pinyin> sounds = HanLP.convertToPinyinList(text);
    List<String> out = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      com.hankcs.hanlp.dictionary.py.Pinyin sound = i < sounds.size() ? sounds.get(i) : null;
      boolean none = sound == null || sound == com.hankcs.hanlp.dictionary.py.Pinyin.none5;
      out.add(
          none || sound == null ? String.valueOf(text.charAt(i)) : sound.getPinyinWithoutTone());
    }
    return List.copyOf(out);
  }

  /** The syllables run together: {@code nanchong}. */
  public static String of(String text) {
    return String.join("", syllables(text));
  }

  /** The first letters of the syllables: {@code nc}. */
  public static String initials(String text) {
    StringBuilder out = new StringBuilder();
    syllables(text).forEach(s -> out.append(s.charAt(0)));
    return out.toString();
  }

  /** Whether two texts of one length sound alike, syllable by syllable: 在坐 and 在座. */
  public static boolean alike(String a, String b) {
    return a.length() == b.length() && syllables(a).equals(syllables(b));
  }

  /** Whether the dictionary knows the sound of a character. */
  public static boolean has(char c) {
    com.hankcs.hanlp.dictionary.py.Pinyin[] sounds = PinyinDictionary.get(String.valueOf(c));
    return sounds != null && sounds.length > 0;
  }
}
