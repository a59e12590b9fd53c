package org.anwen.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Span;

/**
 * A place named in a text: a chain of divisions, such as 四川省凉山州昭觉县, or something with a name of its
 * own inside one, such as 阳光花园.
 *
 * @param name the last part's name as written: 昭觉县, 阳光花园
 * @param divisions what a division's name can mean: one when resolved, several for 朝阳区 without
 *     more; for a town those of the name in its county, if known; empty for a community or site
 * @param within the division that holds it, as far as the text tells: its parent, or for a town,
 *     community or site the division named last before it
 * @param written the characters of {@code span}
 */
public record PlaceMention(
    Span span,
    String name,
    Level level,
    List<Division> divisions,
    Optional<Division> within,
    String written) {
  private static final Pattern HELPS =
      Pattern.compile("[的]?(?:对口|援|支援|帮扶|协作|结对|籍|商会|企业|集团|公司|客商|专家|高校|院校|资金|派)");

  public PlaceMention {
    divisions = List.copyOf(divisions);
  }

  /** The division named, when it is one and only one. */
  public Optional<Division> division() {
    return divisions.size() == 1 ? Optional.of(divisions.getFirst()) : Optional.empty();
  }

  /** Whether it is a province, city or county. */
  public boolean isDivision() {
    return level.compareTo(Level.TOWN) < 0;
  }

  /**
   * Whether the words after it make it one that gives money or people and is not spoken of itself:
   * 上海援藏资金, 福建企业派驻.
   *
   * @param text the text of {@code span}
   */
  boolean isHelper(String text) {
    return HELPS.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Whether this place is the given division or lies in it, as far as the text tells. */
  public boolean isIn(Division division) {
    return divisions.stream().anyMatch(division::contains)
        || (divisions.isEmpty() && within.map(division::contains).orElse(false));
  }
}
