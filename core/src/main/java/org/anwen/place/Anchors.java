package org.anwen.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The divisions and towns found in a text in the order of their places, for asking where a name
 * that follows one begins and what it lies in.
 */
final class Anchors {
  private final List<PlaceMention> mentions = new ArrayList<>();
  private final Optional<Division> before;

  Anchors(List<PlaceMention> mentions, List<Division> context) {
    this.mentions.addAll(mentions);
    this.before = context.isEmpty() ? Optional.empty() : Optional.of(context.getLast());
  }

  /** The last mention that ends at {@code at} or before, whose name ends with its kind. */
  Optional<PlaceMention> whole(int at) {
    for (int i = last(at); i >= 0 && i > last(at) - 4; i--) {
      if (isWhole(mentions.get(i))) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /** The end of {@link #whole(int)}, or 0. */
  int floor(int at) {
    return whole(at).map(m -> m.span().end()).orElse(0);
  }

  /** The division or town named last before {@code at}. */
  Optional<Division> within(int at) {
    int last = last(at);
    if (last < 0) {
      return before;
    }
    PlaceMention mention = mentions.get(last);
    return mention.divisions().isEmpty()
        ? mention.within()
        : Optional.of(mention.divisions().getFirst());
  }

  /** The division whose mention starts at a place, or null. */
  @Nullable PlaceMention startingAt(int at) {
    int next = last(at) + 1;
    boolean there = next < mentions.size() && mentions.get(next).span().start() == at;
    return there && mentions.get(next).isDivision() ? mentions.get(next) : null;
  }

  /** The division whose mention covers a place, or null. */
  @Nullable PlaceMention covering(int at) {
    int next = last(at) + 1;
    boolean there = next < mentions.size() && mentions.get(next).span().start() <= at;
    return there && mentions.get(next).isDivision() ? mentions.get(next) : null;
  }

  /** Whether the character at a place belongs to a mention whose name ends with its kind. */
  boolean covers(int at) {
    int next = last(at) + 1;
    return next < mentions.size()
        && mentions.get(next).span().start() <= at
        && isWhole(mentions.get(next));
  }

  /** The index of the last mention that ends at {@code at} or before, or -1. */
  private int last(int at) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether a name ends with its kind, so that nothing joins on to it: 长沙市, not 长沙. */
  private static boolean isWhole(PlaceMention mention) {
    String name = mention.name();
    return mention.level() == Level.TOWN
        || (name.endsWith("州") && name.length() > 2)
        || mention.divisions().stream().anyMatch(d -> d.name().equals(name))
        || "省市县区旗盟".indexOf(name.charAt(name.length() - 1)) >= 0;
  }
}
