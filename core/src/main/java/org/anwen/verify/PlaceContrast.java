package org.anwen.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anwen.place.PlaceMention;
import org.anwen.text.Folding;

/**
 * The rule that a deed stays with its place: where the parts of the sources that a part of a
 * sentence tells again all stand with other places, it is not told of this one. Thread-safe.
 */
final class PlaceContrast {
  private static final double ALIKE = 0.6;
  private static final int LEAST = 4;

  private final PlaceLock places;

  PlaceContrast(PlaceLock places) {
    this.places = places;
  }

  /** The first part that is told of another place than in all of its sources. */
  boolean moved(String text, List<Reading> sources) {
    List<PlaceMention> spoken = List.of();
    for (String part : Form.parts(text)) {
      List<PlaceMention> named = places.named(part);
      spoken = named.isEmpty() ? spoken : named;
      if (spoken.size() == 1 && isMoved(bare(part, named), spoken.getFirst(), sources)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMoved(Form part, PlaceMention place, List<Reading> sources) {
    if (part.pairs().size() < LEAST) {
      return false;
    }
    boolean elsewhere = false;
    for (Reading source : sources) {
      List<Form> before = new ArrayList<>();
      for (Form form : source.forms()) {
        before.add(form);
        if (part.shared(form) >= ALIKE * part.pairs().size()) {
          List<PlaceMention> there = nearest(before);
          if (there.isEmpty() || speaksOf(before, place)) {
            return false;
          }
          elsewhere = true;
        }
      }
    }
    return elsewhere;
  }

  /** Whether a place is named in the forms up to here. */
  private boolean speaksOf(List<Form> before, PlaceMention place) {
    return places.speaksOf(place, Support.of(before.stream().map(Form::words).toList()))
        || before.stream()
            .flatMap(form -> places.named(form.words()).stream())
            .anyMatch(there -> isOne(there, place));
  }

  private static boolean isOne(PlaceMention there, PlaceMention place) {
    return there.divisions().stream()
        .anyMatch(d -> place.divisions().stream().anyMatch(o -> within(d.code(), o.code())));
  }

  /** Whether one division is the other, or lies in it. */
  private static boolean within(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private List<PlaceMention> nearest(List<Form> before) {
    for (Form form : before.reversed()) {
      List<PlaceMention> named = places.named(form.words());
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** The parts of a text without the names of places in them. */
  List<Form> bare(String text) {
    return Arrays.stream(Form.parts(text)).map(part -> bare(part, places.named(part))).toList();
  }

  private static Form bare(String part, List<PlaceMention> named) {
    String words = part;
    for (PlaceMention mention : named) {
      words = words.replace(mention.written(), "");
    }
    return Form.of(Folding.of(words));
  }
}
