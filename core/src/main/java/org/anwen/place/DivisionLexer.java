package org.anwen.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.anwen.api.Span;
import org.anwen.text.CutText;
import org.anwen.text.Lexicon;
import org.anwen.text.Word;
import org.jspecify.annotations.Nullable;

/** The reader of divisions down to counties in one text. */
final class DivisionLexer {
  /** A division's name in the text, before chains are made. */
  private record Hit(int start, int end, boolean full, List<Division> divisions) {}

  private static final String BEFORE_NAME = "和与及在对从由跟以到向给把让";
  private static final String AFTER_NAME = "的呢和与及等吗有是在两三四五";
  private static final Set<String> OFFICES = Set.of("政府", "委", "委员会", "人民政府");
  private static final Gazetteer GAZETTEER = Gazetteer.get();
  private final String text;
  private final CutText cut;
  private final Predicate<Division> expected;
  private final List<Division> named;
  private int lastEnd = -1;

  DivisionLexer(CutText cut, List<Division> context, Predicate<Division> expected) {
    this.expected = expected;
    this.text = cut.text();
    this.cut = cut;
    this.named = new ArrayList<>(context);
  }

  List<PlaceMention> scan() {
    List<PlaceMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Hit hit = hit(at, null);
      if (hit == null) {
        at++;
        continue;
      }
      List<Division> candidates = hit.divisions();
      Hit last = hit;
      for (Hit next = hit(last.end(), candidates);
          next != null;
          next = hit(last.end(), candidates)) {
        candidates = next.divisions();
        last = next;
      }
      candidates = resolved(candidates);
      mentions.add(mention(hit.start(), last, candidates));
      candidates.stream().findFirst().ifPresent(named::add);
      at = last.end();
      lastEnd = at;
    }
    return mentions;
  }

  private PlaceMention mention(int start, Hit last, List<Division> candidates) {
    Span span = new Span(start, last.end());
    Optional<Division> parent =
        candidates.size() == 1 ? candidates.getFirst().parent() : Optional.empty();
    return new PlaceMention(
        span,
        text.substring(last.start(), last.end()),
        candidates.getFirst().level(),
        candidates,
        parent,
        text.substring(start, last.end()));
  }

  /**
   * The name at {@code at}; with {@code parents}, only one that lies in them, read less strictly.
   */
  private @Nullable Hit hit(int at, @Nullable List<Division> parents) {
    if (at + 2 > text.length()) {
      return null;
    }
    NameIndex.Match<Division> full = GAZETTEER.fullNameAt(text, at);
    if (full != null) {
      Hit hit = new Hit(at, at + full.length(), true, within(full.values(), parents));
      if (!hit.divisions().isEmpty() && isFullName(hit, parents != null)) {
        return hit;
      }
    }
    NameIndex.Match<Division> any = GAZETTEER.nameAt(text, at);
    if (any == null || (full != null && any.length() == full.length())) {
      return null;
    }
    Hit hit = new Hit(at, at + any.length(), false, within(any.values(), parents));
    return !hit.divisions().isEmpty() && isShortName(hit, parents != null) ? hit : null;
  }

  private static List<Division> within(
      List<Division> candidates, @Nullable List<Division> parents) {
    if (parents == null) {
      return candidates;
    }
    return candidates.stream()
        .filter(c -> parents.stream().anyMatch(p -> !p.equals(c) && p.contains(c)))
        .toList();
  }

  private boolean isFullName(Hit hit, boolean chained) {
    if (chained) {
      return true;
    }
    String name = text.substring(hit.start(), hit.end());
    if (!cut.isBoundary(hit.start())
        || !(cut.isBoundary(hit.end()) || isOfItsOffice(hit.end() - 1))) {
      return false;
    }
    if (name.length() == 2) {
      return name.endsWith("县") && isOneWord(hit, "ns");
    }
    String stem = name.substring(0, name.length() - 1);
    return !(name.endsWith("城区")
        && name.length() == 3
        && Lexicon.share(stem.substring(0, 1), "a", "f") > 0.5);
  }

  /** Whether the last character of a name begins the word for its office: 区政府, 县委. */
  private boolean isOfItsOffice(int at) {
    Word word = cut.wordAt(at);
    return word.span().start() == at && OFFICES.contains(word.text().substring(1));
  }

  private boolean isShortName(Hit hit, boolean chained) {
    if (!cut.isBoundary(hit.end())) {
      return false;
    }
    if (chained) {
      return true;
    }
    if (!cut.isBoundary(hit.start())) {
      return false;
    }
    String name = text.substring(hit.start(), hit.end());
    Level level = hit.divisions().getFirst().level();
    if (level == Level.COUNTY && isTown(hit.end())) {
      return false;
    }
    if (level == Level.PROVINCE) {
      return true;
    }
    if (hit.divisions().stream().anyMatch(expected)) {
      return true;
    }
    if (Lexicon.frequency(name) > 0) {
      return isOneWord(hit, "n")
          && (Lexicon.share(name, "ns") >= 0.5
              || (level == Level.CITY && Lexicon.share(name, "ns", "nz", "nr") >= 0.5));
    }
    return name.length() > 2 || isRare(name) || isListed(hit.start()) || standsAlone(hit);
  }

  /** Whether a name goes on as that of a town: 永兴镇. */
  private boolean isTown(int at) {
    return text.startsWith("街道", at)
        || (at < text.length()
            && "镇乡".indexOf(text.charAt(at)) >= 0
            && cut.wordAt(at).span().length() == 1);
  }

  /** Whether the words around leave the name to itself: 资阳的, 在资阳、, 资阳和. */
  private boolean standsAlone(Hit hit) {
    char before = hit.start() == 0 ? '。' : text.charAt(hit.start() - 1);
    char after = hit.end() == text.length() ? '。' : text.charAt(hit.end());
    return (!Character.isIdeographic(before) || BEFORE_NAME.indexOf(before) >= 0)
        && (!Character.isIdeographic(after) || AFTER_NAME.indexOf(after) >= 0);
  }

  /** Whether the place follows another division in a list: 拉萨、林芝. */
  private boolean isListed(int at) {
    return at > 1 && at - 1 == lastEnd && "、和与及".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether no character of the name is common as a word of its own. */
  private static boolean isRare(String name) {
    return name.chars().allMatch(c -> Lexicon.frequency(String.valueOf((char) c)) < 60);
  }

  private boolean isOneWord(Hit hit, String pos) {
    Word word = cut.wordAt(hit.start());
    return word.span().start() == hit.start() && word.span().end() == hit.end() && word.is(pos);
  }

  /** Of several divisions of one name those that the places named before make likely. */
  private List<Division> resolved(List<Division> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    for (int i = named.size() - 1; i >= 0; i--) {
      for (Level level : new Level[] {Level.COUNTY, Level.CITY, Level.PROVINCE}) {
        Optional<Division> area = named.get(i).at(level);
        List<Division> inside =
            area.isEmpty() ? List.of() : candidates.stream().filter(area.get()::contains).toList();
        if (!inside.isEmpty()) {
          return largest(inside);
        }
      }
    }
    return largest(candidates);
  }

  private static List<Division> largest(List<Division> candidates) {
    Level largest = candidates.stream().map(Division::level).min(Level::compareTo).orElseThrow();
    return candidates.stream().filter(c -> c.level() == largest).toList();
  }
}
