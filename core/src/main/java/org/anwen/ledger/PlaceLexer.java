package org.anwen.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The reader of places: divisions, one mention for a chain of them, and named places inside them.
 *
 * <p>A short name that is also a common word counts only where the words around it make it a place.
 * An ambiguous name is resolved by the places named before it and by the context given. Stateless;
 * time is linear in the text, most of it for cutting it into words.
 */
public final class PlaceLexer {
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
    List<Word> words = Segmenter.words(text);
    List<PlaceMention> divisions = new DivisionLexer(text, words, context).scan();
    List<PlaceMention> sites = new SiteLexer(text, words, divisions, context).scan();
    List<PlaceMention> all = new ArrayList<>(sites);
    for (PlaceMention division : divisions) {
      boolean inside =
          sites.stream()
              .anyMatch(
                  s -> s.span().overlaps(division.span()) && !s.span().equals(division.span()));
      if (!inside) {
        all.add(division);
      }
    }
    all.sort(Comparator.comparingInt(m -> m.span().start()));
    return List.copyOf(all);
  }
}
