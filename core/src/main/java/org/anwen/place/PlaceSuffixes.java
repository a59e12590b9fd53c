package org.anwen.place;

import java.util.List;
import org.anwen.text.Resources;
import org.jspecify.annotations.Nullable;

/** The generic parts at the end of place names, from {@code place-suffixes.tsv}. */
final class PlaceSuffixes {
  /** A suffix with its level and class: residence, road, school … */
  record Suffix(String text, Level level, String kind) {

    /**
     * Whether a place of this class stands on its own, though the name before it is a place too.
     */
    boolean isInstitution() {
      return switch (kind) {
        case "residence", "road", "town", "community", "water" -> false;
        default -> true;
      };
    }
  }

  private static final NameIndex<Suffix> INDEX = new NameIndex<>();
  private static final Suffix[] SINGLE = new Suffix[1 << 16];

  static {
    for (String[] row : Resources.table(PlaceSuffixes.class, "place-suffixes.tsv", 3)) {
      for (String text : row[2].split(" ")) {
        Suffix suffix = new Suffix(text, Level.valueOf(row[0]), row[1]);
        if (text.length() == 1) {
          SINGLE[text.charAt(0)] = suffix;
        } else {
          INDEX.add(text, suffix);
        }
      }
    }
  }

  private PlaceSuffixes() {}

  /** The longest suffix that starts at a place of a text, or null. */
  static @Nullable Suffix at(String text, int at) {
    NameIndex.Match<Suffix> match = INDEX.at(text, at, 12);
    return match == null ? SINGLE[text.charAt(at)] : match.values().getFirst();
  }

  /** Whether a word of two or more characters is a suffix. */
  static boolean contains(String word) {
    List<Suffix> found = INDEX.get(word);
    return !found.isEmpty();
  }
}
