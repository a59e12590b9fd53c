package org.anwen.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.util.Arrays;

/**
 * The table from traditional to simplified characters, made from HanLP's dictionary (Apache-2.0).
 */
final class Simplified {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';
  private static final char[] TABLE = table();

  private Simplified() {}

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (char c = FIRST; c <= LAST; c++) {
      String simple = TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf(c));
      table[c - FIRST] = simple.length() == 1 ? simple.charAt(0) : c;
    }
    return table;
  }

  /**
   * Character by character. 乾 and the like, which simplified texts use too, change only in a text
   * that holds a character that they do not use.
   */
  static String of(String text) {
    boolean traditional = false;
    for (int i = 0; i < text.length() && !traditional; i++) {
      char c = text.charAt(i);
      traditional = to(c) != c && Lexicon.frequency(String.valueOf(c)) == 0;
    }
    if (!traditional) {
      return text;
    }
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = to(out[i]);
    }
    String result = new String(out);
    return Arrays.equals(out, text.toCharArray()) ? text : result;
  }

  private static char to(char c) {
    return c >= FIRST && c <= LAST ? TABLE[c - FIRST] : c;
  }
}
