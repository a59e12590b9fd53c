package org.anwen.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of two or more characters with what they name, for finding the longest name at a place of a
 * text in a look-up or two. Filled by one thread, then read by any.
 */
public final class NameIndex<V> {
  /** A name found, by its length. */
  public record Match<V>(int length, List<V> values) {}

  private final Map<String, List<V>> values = new HashMap<>();

  /** For the first two characters of names, which lengths there are, as bits. */
  private final Map<Integer, Integer> lengths = new HashMap<>();

  public void add(String name, V value) {
    if (name.length() < 2 || name.length() > 31) {
      return;
    }
    List<V> there = values.get(name);
    if (there == null) {
      values.put(name, List.of(value));
    } else if (!there.contains(value)) {
      values.put(name, append(there, value));
    }
    lengths.merge(key(name, 0), 1 << name.length(), (a, b) -> a | b);
  }

  private static <V> List<V> append(List<V> list, V value) {
    java.util.ArrayList<V> longer = new java.util.ArrayList<>(list);
    longer.add(value);
    return List.copyOf(longer);
  }

  public List<V> get(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The longest name of at most {@code limit} characters that starts at {@code at}, or null. */
  public @Nullable Match<V> at(String text, int at, int limit) {
    if (at + 2 > text.length()) {
      return null;
    }
    Integer bits = lengths.get(key(text, at));
    if (bits == null) {
      return null;
    }
    int most = Math.min(Math.min(limit, 31), text.length() - at);
    int mask = bits & (int) ((1L << (most + 1)) - 1);
    while (mask != 0) {
      int length = 31 - Integer.numberOfLeadingZeros(mask);
      List<V> found = values.get(text.substring(at, at + length));
      if (found != null) {
        return new Match<>(length, found);
      }
      mask &= ~(1 << length);
    }
    return null;
  }

  private static int key(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
