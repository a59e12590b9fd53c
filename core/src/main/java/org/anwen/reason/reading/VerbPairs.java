package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.ledger.Sentence;
import org.anwen.question.Term;
import org.anwen.reason.reading.Description.Thing;

/**
 * Two verbs in a row that say one thing twice, as people do: 上门入户, 清退出场. Where no sentence of the
 * material holds both, either meets a description. Stateless.
 */
final class VerbPairs {
  private static final int LENGTH = 2;

  private VerbPairs() {}

  /** A description whose pairs of verbs that no sentence holds together are choices. */
  static Description relaxed(Description description, String text, Reading reading) {
    List<List<Thing>> ways = new ArrayList<>();
    for (List<Thing> way : description.ways()) {
      List<Thing> things = new ArrayList<>();
      for (Thing thing : way) {
        Optional<Thing> before =
            things.isEmpty() ? Optional.empty() : Optional.of(things.getLast());
        if (before
            .filter(
                b ->
                    areAlike(b, thing, text)
                        || (isPair(b, thing, text) && isApart(b, thing, reading)))
            .isPresent()) {
          things.set(things.size() - 1, either(before.get(), thing));
        } else {
          things.add(thing);
        }
      }
      ways.add(things);
    }
    return new Description(ways);
  }

  private static Thing either(Thing first, Thing second) {
    List<List<Term>> choices = new ArrayList<>(first.choices());
    choices.addAll(second.choices());
    return new Thing(choices, Math.max(first.least(), second.least()), 0);
  }

  private static boolean isPair(Thing first, Thing second, String text) {
    return isVerb(first) && isVerb(second) && text.contains(word(first) + word(second));
  }

  /** 球场球馆: two nouns side by side that share a character name one kind of thing twice. */
  private static boolean areAlike(Thing first, Thing second, String text) {
    if (!isOne(first) || !isOne(second) || !text.contains(word(first) + word(second))) {
      return false;
    }
    String other = word(second);
    return word(first).length() == LENGTH
        && other.length() == LENGTH
        && !word(first).equals(other)
        && first.choices().getFirst().getFirst().noun()
        && second.choices().getFirst().getFirst().noun()
        && (word(first).charAt(0) == other.charAt(0) || word(first).charAt(1) == other.charAt(1));
  }

  private static boolean isOne(Thing thing) {
    return thing.choices().size() == 1 && thing.choices().getFirst().size() == 1;
  }

  private static boolean isVerb(Thing thing) {
    if (!isOne(thing)) {
      return false;
    }
    Term term = thing.choices().getFirst().getFirst();
    return !term.noun()
        && !term.light()
        && !GeneralWords.isOfFigures(term)
        && term.text().length() == LENGTH;
  }

  private static String word(Thing thing) {
    return thing.choices().getFirst().getFirst().text();
  }

  /** Whether no sentence of a candidate holds both words, while each stands somewhere. */
  private static boolean isApart(Thing first, Thing second, Reading reading) {
    int a = index(reading, word(first));
    int b = index(reading, word(second));
    boolean anyFirst = false;
    boolean anySecond = false;
    for (Candidate candidate : reading.candidates()) {
      for (Sentence sentence : candidate.record().sentences()) {
        boolean hasFirst = a >= 0 && candidate.coverage().holds(a, sentence);
        boolean hasSecond = b >= 0 && candidate.coverage().holds(b, sentence);
        if (hasFirst && hasSecond) {
          return false;
        }
        anyFirst |= hasFirst;
        anySecond |= hasSecond;
      }
    }
    return anyFirst && anySecond;
  }

  private static int index(Reading reading, String word) {
    for (int i = 0; i < reading.terms().size(); i++) {
      if (reading.terms().get(i).text().equals(word)) {
        return i;
      }
    }
    return -1;
  }
}
