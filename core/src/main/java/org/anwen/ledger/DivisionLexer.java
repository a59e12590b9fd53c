package org.anwen.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.text.Lexicon;
import org.anwen.text.Word;
import org.jspecify.annotations.Nullable;

/** The reader of divisions down to counties in one text. */
final class DivisionLexer {
  /** A division's name in the text, before chains are made. */
  private record Hit(int start, int end, boolean full, List<Division> divisions) {}

  private static final Gazetteer GAZETTEER = Gazetteer.get();
  private final String text;
  private final List<Word> words;
  private final List<Division> named;
  private final BitSet boundaries = new BitSet();

  DivisionLexer(String text, List<Word> words, List<Division> context) {
    this.text = text;
    this.words = words;
    this.named = new ArrayList<>(context);
    boundaries.set(0);
    for (Word word : words) {
      boundaries.set(word.span().end());
    }
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
    if (!boundaries.get(hit.start()) || crosses(hit.end())) {
      return false;
    }
    if (name.length() == 2) {
      return isOneWord(hit, "ns");
    }
    String stem = name.substring(0, name.length() - 1);
    return !(name.endsWith("城区")
        && name.length() == 3
        && Lexicon.share(stem.substring(0, 1), "a", "f") > 0.5);
  }

  private boolean isShortName(Hit hit, boolean chained) {
    if (crosses(hit.end())) {
      return false;
    }
    if (chained) {
      return true;
    }
    if (!boundaries.get(hit.start())) {
      return false;
    }
    String name = text.substring(hit.start(), hit.end());
    Level level = hit.divisions().getFirst().level();
    if (level == Level.PROVINCE) {
      return true;
    }
    if (isOneWord(hit, "ns")) {
      return Lexicon.share(name, "ns") >= 0.5;
    }
    boolean unknown = Lexicon.frequency(name) == 0;
    return unknown && (name.length() > 2 || isRare(name));
  }

  /** Whether no character of the name is common as a word of its own. */
  private static boolean isRare(String name) {
    return name.chars().allMatch(c -> Lexicon.frequency(String.valueOf((char) c)) < 60);
  }

  /** Whether a word of the cut text runs over {@code at}. */
  private boolean crosses(int at) {
    return !boundaries.get(at);
  }

  private boolean isOneWord(Hit hit, String pos) {
    for (Word word : words) {
      if (word.span().start() == hit.start()) {
        return word.span().end() == hit.end() && word.is(pos);
      }
    }
    return false;
  }

  /** Of several divisions of one name those that the places named before make likely. */
  private List<Division> resolved(List<Division> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    Level largest = candidates.stream().map(Division::level).min(Level::compareTo).orElseThrow();
    for (int i = named.size() - 1; i >= 0; i--) {
      for (Level level : new Level[] {Level.COUNTY, Level.CITY, Level.PROVINCE}) {
        Optional<Division> area = named.get(i).at(level);
        List<Division> inside =
            area.isEmpty() ? List.of() : candidates.stream().filter(area.get()::contains).toList();
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    return candidates.stream().filter(c -> c.level() == largest).toList();
  }
}
