package org.anwen.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reader of this package's resource files: UTF-8 lines, {@code #} for comments. */
final class Resources {
  private Resources() {}

  /** The lines of a resource without comments and empty ones. */
  static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the jar");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /** The tab-separated fields of each line; a line with another number of them is an error. */
  static List<String[]> table(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(name)) {
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new IllegalStateException(
            name + ": expected " + columns + " fields, got " + row.length + " in: " + line);
      }
      rows.add(row);
    }
    return rows;
  }
}
