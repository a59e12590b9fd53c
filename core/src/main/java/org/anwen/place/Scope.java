package org.anwen.place;

import java.util.Set;

/**
 * Which place a clause speaks of.
 *
 * @param keys the place and all that contain it, as {@link PlaceKeys} writes them
 * @param label the place as an official would name it, such as 江苏省南京市; empty when the case names
 *     none
 */
public record Scope(Set<String> keys, String label) {
  public static final Scope NONE = new Scope(Set.of(), "");

  public Scope {
    keys = Set.copyOf(keys);
  }
}
