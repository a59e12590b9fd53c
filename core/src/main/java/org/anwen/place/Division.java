package org.anwen.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An administrative division of China. Immutable.
 *
 * @param name the full name: {@code 恩施土家族苗族自治州}
 * @param shortName the name without its kind: {@code 恩施}; the full name where nothing shorter names
 *     it
 * @param parent the division that holds it; empty for a province. A county under a province
 *     directly, as in Beijing, has the province
 * @param code the statistical code: two digits for a province, four for a city, six for a county; a
 *     town has its county's, {@code T} and its number in it
 */
public record Division(
    String name, String shortName, Level level, Optional<Division> parent, String code) {

  /** Whether the other is this division or lies in it. */
  public boolean contains(Division other) {
    for (Optional<Division> d = Optional.of(other); d.isPresent(); d = d.get().parent()) {
      if (d.get().code.equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** The division of the given level that holds it or that it is. */
  public Optional<Division> at(Level wanted) {
    for (Optional<Division> d = Optional.of(this); d.isPresent(); d = d.get().parent()) {
      if (d.get().level == wanted) {
        return d;
      }
    }
    return Optional.empty();
  }

  /** From the province down to this division. */
  public List<Division> path() {
    List<Division> path = new ArrayList<>();
    for (Optional<Division> d = Optional.of(this); d.isPresent(); d = d.get().parent()) {
      path.addFirst(d.get());
    }
    return List.copyOf(path);
  }

  /** The full names from the province down, run together. */
  public String fullPath() {
    StringBuilder out = new StringBuilder();
    path().forEach(d -> out.append(d.name));
    return out.toString();
  }

  @Override
  public String toString() {
    return fullPath();
  }
}
