package org.anwen.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reader of resource files beside a class: UTF-8 lines, {@code #} for comments. Stateless. */
public final class Resources {
  private Resources() {}

  /** The lines of a resource without comments and empty ones. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
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
  public static List<String[]> table(Class<?> beside, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(beside, name)) {
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
