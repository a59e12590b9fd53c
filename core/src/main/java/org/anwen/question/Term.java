package org.anwen.question;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.List;
import java.util.function.Predicate;

/**
 * A word of a question that says what it is about.
 *
 * @param text as in the question, simplified and folded
 * @param variants other words of the same meaning that also count as found, folded
 * @param weight how much the word tells, above 0: rare words of the material tell more
 * @param noun whether it names a thing; verbs and adjectives are chosen more freely
 * @param focus whether it stands at what is asked for, as 「利率」 in 「利率是多少」
 */
public record Term(String text, List<String> variants, double weight, boolean noun, boolean focus) {
  public Term {
    variants = List.copyOf(variants);
  }

  private static final double EVERYDAY = 250;
  private static final double LIGHT = 0.15;

  /**
   * How common the word is in the language at large: 0 for a rare word, 1 and more for an everyday
   * one.
   */
  public double everyday() {
    CoreDictionary.Attribute known = CoreDictionary.get(text);
    return known == null ? 0 : known.totalFrequency / EVERYDAY;
  }

  /** Whether the word only names a kind of thing, such as 数据, and tells nothing by itself. */
  public boolean light() {
    return weight <= LIGHT && !noun;
  }

  /** Whether it names the kind of figure asked for, as 标准, which need not stand in the answer. */
  public boolean isMeasure() {
    return Lexicon.isMeasure(text);
  }

  /** Whether it names what a thing is called or marked with, which a text has to state. */
  public boolean isIdentity() {
    return Lexicon.isIdentity(text);
  }

  /** The word with its weight multiplied. */
  public Term times(double factor) {
    return new Term(text, variants, weight * factor, noun, focus);
  }

  /** The word without the other words for it that a condition holds of. */
  public Term without(Predicate<String> left) {
    List<String> kept = variants.stream().filter(left.negate()).toList();
    return kept.size() == variants.size() ? this : new Term(text, kept, weight, noun, focus);
  }

  /**
   * The word as one that names the kind of thing asked for, which need not stand in the answer: 场馆
   * in 「哪些场馆」.
   */
  Term asCategory() {
    return new Term(text, variants, weight * 0.3, false, false);
  }

  Term withFocus() {
    return new Term(text, variants, weight, noun, true);
  }
}
