package org.anwen.plugin;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads lines of UTF-8 of bounded length. For one thread. */
final class Lines {
  /** The longest line, in UTF-16 code units: evidence with many passages fits in. */
  static final int LONGEST = 16 * 1024 * 1024;

  private final BufferedReader in;

  Lines(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * The next line without its end.
   *
   * @throws EOFException when there is none
   * @throws IOException when it is too long
   */
  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    while (c >= 0 && c != '\n') {
      if (line.length() == LONGEST) {
        throw new IOException("a line of more than " + LONGEST + " characters");
      }
      line.append((char) c);
      c = in.read();
    }
    if (c < 0) {
      throw new EOFException();
    }
    return line.toString();
  }
}
