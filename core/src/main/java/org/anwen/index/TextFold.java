package org.anwen.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which texts are compared for search: NFKC, lower case, traditional characters made
 * simplified, one character at a time.
 *
 * <p>Both sides of a search are folded alike; offsets are not kept. The character table is
 * OpenCC's, as the HanLP library carries it ({@code data/dictionary/tc/t2s.txt}); its entries of
 * more than one character are not used, since a wrong choice on both sides is still a match.
 * Thread-safe.
 */
public final class TextFold {
  private static final String TABLE = "/data/dictionary/tc/t2s.txt";
  private static final char[] SIMPLIFIED = load();

  private TextFold() {}

  /** The text in the form that is compared; its length may differ. */
  public static String fold(String text) {
    String normal =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    return simplified(normal.toLowerCase(Locale.ROOT));
  }

  /** The text with simplified characters for traditional ones, and nothing else changed. */
  public static String simplified(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = SIMPLIFIED[chars[i]];
    }
    return new String(chars);
  }

  private static char[] load() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    try (InputStream in = TextFold.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("expected " + TABLE + " on the class path, found none");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() == 3 && line.charAt(1) == '=') {
          table[line.charAt(0)] = line.charAt(2);
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
