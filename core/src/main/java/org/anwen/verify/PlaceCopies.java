package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anwen.place.Division;
import org.anwen.place.PlaceMention;

/**
 * The rule that places that are copied are copied right: a part of a sentence in the words of its
 * source has the places of those words, each where it stands. So two places of one sentence do not
 * change places. Thread-safe.
 */
final class PlaceCopies {
  /** What stands for a place in the words. */
  private static final char PLACE = '\uE003';

  private static final double ALIKE = 0.7;
  private static final Set<String> LISTED = Set.of("、", "和", "与", "及");
  private static final int WORDS = 2;
  private static final int LONGEST = 8;

  private final PlaceLock places;

  PlaceCopies(PlaceLock places) {
    this.places = places;
  }

  /**
   * Words with their places taken out.
   *
   * @param contexts the characters around each place, in the order of the places
   */
  private record Placed(String words, List<PlaceMention> places, List<Context> contexts) {}

  /** Whether some part has the words of its sources and other places in them. */
  boolean moved(String text, List<Reading> sources) {
    for (Form item : Form.items(text)) {
      if (isGivenToAnother(item, sources)) {
        return true;
      }
    }
    for (Form form : Form.all(text)) {
      if (sources.stream().anyMatch(s -> s.forms().contains(form))) {
        continue;
      }
      if (isNamedOtherwise(form, sources)) {
        return true;
      }
      List<PlaceMention> named = places.anyNamed(form.words());
      if (hasOneTwice(form.words(), named)) {
        return true;
      }
      if (!named.isEmpty() && isMoved(form, named, sources)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list names one place twice in a row. */
  private static boolean hasOneTwice(String words, List<PlaceMention> named) {
    for (int i = 1; i < named.size(); i++) {
      PlaceMention one = named.get(i - 1);
      PlaceMention other = named.get(i);
      boolean next =
          one.span().end() <= other.span().start()
              && LISTED.contains(words.substring(one.span().end(), other.span().start()));
      if (next && one.isDivision() && other.isDivision() && isThe(one, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item of a list has the figure of one of its sources and another place. */
  private boolean isGivenToAnother(Form item, List<Reading> sources) {
    List<PlaceMention> named = places.anyNamed(item.words());
    if (named.isEmpty()) {
      return false;
    }
    Placed said = placed(item.words(), named);
    boolean otherwise = false;
    for (Reading source : sources) {
      for (Form other : source.items()) {
        List<PlaceMention> there =
            item.saysTheSame(other) ? places.anyNamed(other.words()) : List.of();
        Placed stated = placed(other.words(), there);
        if (!there.isEmpty() && stated.words.equals(said.words)) {
          if (areThe(said.places, stated.places)) {
            return false;
          }
          otherwise = true;
        }
      }
    }
    return otherwise;
  }

  /** Whether a part is that of a source but for a place, with the name of another in its stead. */
  private boolean isNamedOtherwise(Form form, List<Reading> sources) {
    String words = form.words();
    boolean otherwise = false;
    for (Reading source : sources) {
      for (Form other : source.forms()) {
        int off = words.length() - other.words().length();
        if (Math.abs(off) > LONGEST
            || form.shared(other) < ALIKE * other.pairs().size() - LONGEST) {
          continue;
        }
        for (PlaceMention place : places.anyNamed(other.words())) {
          int from = place.span().start();
          int to = place.span().end();
          int end = to + off;
          boolean around =
              end > from
                  && from + other.words().length() - to >= 2 * WORDS
                  && words.startsWith(other.words().substring(0, from))
                  && words.startsWith(other.words().substring(to), end);
          if (around && places.isNameOfAnother(words.substring(from, end), place)) {
            otherwise = true;
          }
        }
      }
    }
    return otherwise;
  }

  private boolean isMoved(Form form, List<PlaceMention> named, List<Reading> sources) {
    Placed said = placed(form.words(), named);
    boolean severally = said.places.size() > 1;
    if (!severally && said.words.chars().filter(c -> c != PLACE).count() < WORDS) {
      return false;
    }
    Set<String> bare = Form.pairs(said.words);
    List<Form> alike = new ArrayList<>();
    for (Reading source : sources) {
      for (Form other : source.forms()) {
        if (bare.stream().filter(other.pairs()::contains).count() >= ALIKE * bare.size()) {
          alike.add(other);
        }
      }
    }
    List<Placed> loosely =
        alike.stream().map(f -> placed(f.words(), places.anyNamed(f.words()))).toList();
    List<PlaceMention> strictly = alike.isEmpty() ? List.of() : places.named(form.words());
    return isOtherwiseCopied(said, loosely)
        || (!strictly.isEmpty()
            && hasAnotherInPlace(
                placed(form.words(), strictly),
                alike.stream().map(f -> placed(f.words(), places.named(f.words()))).toList()));
  }

  private static boolean isOtherwiseCopied(Placed said, List<Placed> alike) {
    boolean otherwise = false;
    for (Placed source : alike) {
      if (source.words.equals(said.words) && source.places.size() == said.places.size()) {
        if (areThe(said.places, source.places)) {
          return false;
        }
        otherwise = true;
      }
    }
    return otherwise;
  }

  /** Whether some place stands between the characters between which its sources have another. */
  private static boolean hasAnotherInPlace(Placed said, List<Placed> alike) {
    for (int i = 0; i < said.places.size(); i++) {
      boolean other = false;
      boolean same = false;
      for (Placed source : alike) {
        for (int j = 0; j < source.places.size(); j++) {
          if (isOneSide(said.contexts.get(i), source.contexts.get(j))) {
            boolean one = isOne(said.places.get(i), source.places.get(j));
            same |= one;
            other |= !one;
          }
        }
      }
      if (other && !same) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneSide(Context one, Context other) {
    return (one.right().length() >= WORDS && one.right().equals(other.right()))
        || (one.left().length() >= WORDS && one.left().equals(other.left()));
  }

  private static boolean areThe(List<PlaceMention> some, List<PlaceMention> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = isThe(some.get(i), others.get(i));
    }
    return same;
  }

  /** Whether both name one place, not one that holds the other. */
  private static boolean isThe(PlaceMention one, PlaceMention other) {
    boolean divisions = !one.divisions().isEmpty() && !other.divisions().isEmpty();
    return divisions
        ? one.divisions().stream().anyMatch(other.divisions()::contains)
        : isOne(one, other);
  }

  private static boolean isOne(PlaceMention one, PlaceMention other) {
    boolean apart =
        !one.divisions().isEmpty()
            && !other.divisions().isEmpty()
            && one.divisions().stream()
                .noneMatch(d -> other.divisions().stream().anyMatch(o -> nested(d, o)));
    boolean named =
        one.name().startsWith(other.name())
            || other.name().startsWith(one.name())
            || one.name().endsWith(other.name())
            || other.name().endsWith(one.name());
    boolean elsewhere =
        one.within().isPresent()
            && other.within().isPresent()
            && !nested(one.within().get(), other.within().get());
    boolean divisions = !one.divisions().isEmpty() && !other.divisions().isEmpty();
    return !apart && (divisions || (named && !elsewhere));
  }

  private static boolean nested(Division one, Division other) {
    return one.code().startsWith(other.code()) || other.code().startsWith(one.code());
  }

  private static Placed placed(String text, List<PlaceMention> named) {
    StringBuilder words = new StringBuilder();
    List<Context> contexts = new ArrayList<>();
    List<PlaceMention> kept = new ArrayList<>();
    int from = 0;
    for (PlaceMention mention : named) {
      if (mention.span().start() >= from) {
        words.append(text, from, mention.span().start()).append(PLACE);
        contexts.add(Context.of(text, mention.span().start(), mention.span().end()));
        kept.add(mention);
        from = mention.span().end();
      }
    }
    return new Placed(words.append(text.substring(from)).toString(), kept, contexts);
  }
}
