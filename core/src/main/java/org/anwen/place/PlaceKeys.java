package org.anwen.place;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keys that places are found by: a division's code, and the name of a community or site. A place
 * has its own key and those of all divisions that hold it, so that what is said of a county is
 * found under its province. Stateless.
 */
public final class PlaceKeys {
  private PlaceKeys() {}

  /** The keys of a place named in a text. */
  public static Set<String> of(PlaceMention mention) {
    Set<String> keys = new HashSet<>();
    Optional<Division> one = mention.division();
    one.ifPresent(d -> d.path().forEach(p -> keys.add(p.code())));
    if (one.isEmpty()) {
      mention.divisions().forEach(d -> keys.add(d.code()));
    }
    if (!mention.isDivision()) {
      keys.add(own(mention));
    }
    mention.within().ifPresent(d -> d.path().forEach(p -> keys.add(p.code())));
    return keys;
  }

  /** The key of the place itself. */
  public static String own(PlaceMention mention) {
    return mention.division().map(Division::code).orElse(mention.name());
  }

  /** The place as an official would name it, from the province down. */
  static String label(PlaceMention mention) {
    if (mention.division().isPresent()) {
      return mention.division().get().fullPath();
    }
    return mention.within().map(Division::fullPath).orElse("") + mention.name();
  }
}
