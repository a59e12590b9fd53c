package org.anwen.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.text.CutText;
import org.jspecify.annotations.Nullable;

/**
 * The reader of towns and streets that the gazetteer knows: right after their county, or anywhere
 * when the county's city was named before.
 */
final class TownLexer {
  private static final String KINDS = "镇乡道木";
  private final CutText cut;
  private final List<PlaceMention> divisions;
  private final Optional<Division> context;

  /** The counties named so far. */
  private final List<Division> counties = new ArrayList<>();

  TownLexer(CutText cut, List<PlaceMention> divisions, List<Division> context) {
    this.cut = cut;
    this.divisions = divisions;
    this.context = context.isEmpty() ? Optional.empty() : Optional.of(context.getLast());
    context.forEach(this::see);
  }

  List<PlaceMention> scan() {
    String text = cut.text();
    List<PlaceMention> found = new ArrayList<>();
    Optional<Division> area = context;
    Optional<Division> home =
        area.or(() -> divisions.stream().findFirst().flatMap(PlaceMention::division));
    int next = 0;
    int divisionEnd = -1;
    int at = 0;
    while (at < text.length()) {
      if (next < divisions.size() && divisions.get(next).span().start() <= at) {
        PlaceMention division = divisions.get(next++);
        area = Optional.of(division.divisions().getFirst());
        see(area.get());
        divisionEnd = division.span().end();
        at = Math.max(at, divisionEnd);
        continue;
      }
      PlaceMention town = area.isEmpty() ? null : town(at, area.get(), at == divisionEnd);
      if (town == null && home.isPresent()) {
        town = town(at, home.get(), false);
      }
      if (town != null) {
        found.add(town);
        at = town.span().end();
      } else {
        at++;
      }
    }
    return found;
  }

  private @Nullable PlaceMention town(int at, Division area, boolean follows) {
    String text = cut.text();
    if (!follows && !cut.isBoundary(at)) {
      return null;
    }
    NameIndex.Match<Division> match = Gazetteer.get().townAt(text, at);
    if (match == null) {
      return null;
    }
    int end = at + match.length();
    boolean kind = KINDS.indexOf(text.charAt(end - 1)) >= 0;
    if (!follows && (!kind || match.length() < 3 || !cut.isBoundary(end))) {
      return null;
    }
    Division of = follows ? area : holder(match.values()).orElse(area);
    Division wider = follows ? area : of.at(Level.CITY).orElse(of);
    List<Division> inside = match.values().stream().filter(wider::contains).toList();
    if (inside.isEmpty()) {
      return null;
    }
    List<Division> nearest = inside.stream().filter(of::contains).toList();
    List<Division> towns = nearest.isEmpty() ? inside : nearest;
    String name = text.substring(at, end);
    return new PlaceMention(
        new Span(at, end), name, Level.TOWN, towns, towns.getFirst().parent(), name);
  }

  private void see(Division division) {
    division.at(Level.COUNTY).ifPresent(counties::add);
  }

  /** The county named last that has a town of a name, though another place was named since. */
  private Optional<Division> holder(List<Division> towns) {
    return counties.reversed().stream()
        .filter(county -> towns.stream().anyMatch(county::contains))
        .findFirst();
  }
}
