package org.anwen.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence may draw on: the texts that it cites or that the core worked out, and the places
 * that those speak of.
 *
 * @param texts as written
 * @param places keys of the places in whose scope the texts stand, as the ledger writes them
 */
record Support(List<String> texts, Set<String> places) {
  static final Support NONE = new Support(List.of(), Set.of());

  Support {
    texts = List.copyOf(texts);
    places = Set.copyOf(places);
  }

  static Support of(List<String> texts) {
    return new Support(texts, Set.of());
  }

  Support and(Support other) {
    List<String> all = new ArrayList<>(texts);
    all.addAll(other.texts);
    Set<String> keys = new HashSet<>(places);
    keys.addAll(other.places);
    return new Support(all, keys);
  }
}
