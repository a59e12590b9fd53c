package org.anwen.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anwen.text.CutText;

/**
 * The reader of places: divisions, one mention for a chain of them, and named places inside them.
 *
 * <p>A short name that is also a common word counts only where the words around it make it a place.
 * An ambiguous name is resolved by the places named before it and by the context given. Stateless;
 * time is linear in the text, most of it for cutting it into words.
 */
public final class PlaceLexer {
  private static final Comparator<PlaceMention> BY_PLACE =
      Comparator.comparingInt((PlaceMention m) -> m.span().start())
          .thenComparingInt(m -> m.span().end());

  private PlaceLexer() {}

  /** The places of a text, in order of their beginnings. */
  public static List<PlaceMention> scan(String text) {
    return scan(text, List.of());
  }

  /**
   * The places of a text.
   *
   * @param context divisions named before the text, the latest last
   */
  public static List<PlaceMention> scan(String text, List<Division> context) {
    return scan(text, context, division -> false);
  }

  /**
   * The places of a text in which some divisions are to be expected, such as a question about cases
   * of theirs: their short names count wherever they are words, though they be common ones (日照,
   * 安康).
   *
   * @param context divisions named before the text, the latest last
   */
  public static List<PlaceMention> scan(
      String text, List<Division> context, Predicate<Division> expected) {
    CutText cut = new CutText(text);
    List<PlaceMention> divisions = new DivisionLexer(cut, context, expected).scan();
    List<PlaceMention> all = new ArrayList<>(divisions);
    all.addAll(new TownLexer(cut, divisions, context).scan());
    all.sort(BY_PLACE);
    List<SiteLexer.Site> sites = new SiteLexer(cut, new Anchors(all, context)).scan();
    all.removeIf(division -> sites.stream().anyMatch(s -> swallows(s, division)));
    Anchors anchors = new Anchors(all, context);
    Anchors spokenOf = new Anchors(all.stream().filter(m -> !m.isHelper(text)).toList(), context);
    List<PlaceMention> named = new ArrayList<>();
    for (SiteLexer.Site site : sites) {
      PlaceMention m = site.mention();
      PlaceMention own = anchors.covering(m.span().start());
      int at = own == null ? m.span().start() : own.span().end();
      Optional<Division> within = spokenOf.within(at);
      named.add(new PlaceMention(m.span(), m.name(), m.level(), List.of(), within, m.written()));
    }
    all.addAll(named);
    all.sort(BY_PLACE);
    return List.copyOf(all);
  }

  /** Whether a division's name is only the beginning of a road's or compound's name: 南京路. */
  private static boolean swallows(SiteLexer.Site site, PlaceMention division) {
    boolean counted =
        division.level() == Level.COUNTY && division.written().equals(division.name());
    return (!site.suffix().isInstitution() || counted)
        && division.isDivision()
        && site.mention().span().contains(division.span());
  }
}
