package org.anwen.verify;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anwen.api.Span;
import org.anwen.ledger.Ledger;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;
import org.anwen.text.Folding;

/**
 * The rule that what is said of a place was said of it: every place of a text stands in what
 * supports the text, by its name or as the place that the cited clauses speak of. Thread-safe.
 */
final class PlaceLock {
  /** The longest name of a division that a site may begin with. */
  private static final int LONGEST = 5;

  private static final String TOWNS = "镇乡道村区";

  private final Ledger ledger;

  PlaceLock(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The first place in {@code text} that its support does not speak of, as written. */
  Optional<String> unsupported(String text, Support support) {
    return named(text).stream()
        .filter(mention -> !speaksOf(mention, support) || isElsewhere(mention, support))
        .map(PlaceMention::written)
        .findFirst();
  }

  /** Whether a place is written below a division that its support does not speak of. */
  private static boolean isElsewhere(PlaceMention mention, Support support) {
    return mention
        .within()
        .filter(d -> mention.written().contains(d.shortName()))
        .filter(d -> !support.places().contains(d.code()))
        .filter(d -> support.texts().stream().noneMatch(t -> t.contains(d.shortName())))
        .isPresent();
  }

  /**
   * The places of a text: divisions and towns always; a community or site when the material knows
   * it by that name.
   */
  List<PlaceMention> named(String text) {
    return PlaceLexer.scan(text).stream()
        .flatMap(
            m -> m.divisions().isEmpty() && !isKnown(m.name()) ? town(m).stream() : Stream.of(m))
        .toList();
  }

  /** The town or community that the material knows, with which the name of a site begins. */
  private Optional<PlaceMention> town(PlaceMention site) {
    for (int length = site.written().length() - 1; length > 2; length--) {
      String start = site.written().substring(0, length);
      if (TOWNS.indexOf(start.charAt(length - 1)) >= 0 && isKnown(start)) {
        int at = site.span().start();
        return Optional.of(
            new PlaceMention(
                new Span(at, at + length),
                start,
                site.level(),
                site.divisions(),
                site.within(),
                start));
      }
    }
    return Optional.empty();
  }

  /** The places of a text, read so that short names count though they be common words, too. */
  List<PlaceMention> anyNamed(String text) {
    return PlaceLexer.scan(text, List.of(), division -> true).stream()
        .flatMap(
            m ->
                m.divisions().isEmpty() && !isKnown(m.name())
                    ? beginning(m).stream()
                    : Stream.of(m))
        .toList();
  }

  /** The division that the name of a site begins with: 松潘 of 松潘古城. */
  private static Optional<PlaceMention> beginning(PlaceMention site) {
    for (int length = Math.min(LONGEST, site.written().length()); length >= 2; length--) {
      String start = site.written().substring(0, length);
      List<PlaceMention> named = PlaceLexer.scan(start, List.of(), division -> true);
      if (named.size() == 1
          && named.getFirst().isDivision()
          && named.getFirst().written().equals(start)) {
        PlaceMention m = named.getFirst();
        int at = site.span().start();
        return Optional.of(
            new PlaceMention(
                new Span(at, at + length), m.name(), m.level(), m.divisions(), m.within(), start));
      }
    }
    return Optional.empty();
  }

  /** Whether some characters are the name of a division, and not of a place that they replace. */
  boolean isNameOfAnother(String name, PlaceMention place) {
    List<PlaceMention> named = PlaceLexer.scan(name, List.of(), division -> true);
    return named.size() == 1
        && named.getFirst().isDivision()
        && named.getFirst().written().equals(name)
        && !name.contains(place.name())
        && !place.written().contains(name)
        && named.getFirst().divisions().stream().noneMatch(place.divisions()::contains);
  }

  /** Whether a support names a place, or stands where that place is spoken of. */
  boolean speaksOf(PlaceMention mention, Support support) {
    String name = Folding.of(mention.name());
    return support.texts().stream().anyMatch(t -> Folding.of(t).contains(name))
        || mention.divisions().stream().anyMatch(d -> support.places().contains(d.code()))
        || !Collections.disjoint(ledger.placeKeys(mention.name()), support.places());
  }

  private boolean isKnown(String name) {
    return ledger.knows(name);
  }
}
