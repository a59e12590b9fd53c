package org.anwen.reason.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.text.Lexicon;

/**
 * Whether a case lacks a thing that is asked about: a noun of the question that stands nowhere in
 * it, neither by itself, nor as a word of the same meaning, nor written out (农发行 for 农业发展银行).
 *
 * <p>Where a thing is nowhere in a case, whatever the case says of the place is about something
 * else. Stateless.
 */
public final class Missing {
  private static final double TELLING = 0.9;
  private static final int LONGEST_SHORT = 4;
  private static final int APART = 3;
  private static final Set<String> MONEY = Set.of("资金", "经费", "款项", "金额", "费用");
  private static final double EVERYDAY = 0.5;
  private static final Pattern GRADE = Pattern.compile("[a-z]{1,2}[级类档型区座栋]");

  /** 那个旧厂房 names no 个旧. */
  private static final Pattern COUNTED = Pattern.compile("[那这哪几两一每某各][个座处家]$");

  private static final String[] NAMES = {"ns", "nr", "nt"};
  private static final Pattern COST = Pattern.compile("(一共|总共|共)?(花|耗资|要花|用)(了|费)?(多少|几)");
  private static final Pattern KIND = Pattern.compile("哪(一|几)?[\\p{IsHan}]?|什么|啥");

  /** Characters before a noun that leave it the same thing. */
  private static final String LEADING = "总新老大小全各本该省市县区镇乡村州旗国首年月";

  /** What names a side of a thing: 院里. */
  private static final String WITHIN = "里上中内外边";

  private Missing() {}

  /** Whether each of the things asked for has a noun that the case lacks. */
  public static boolean fromAll(Reading reading, Candidate candidate) {
    return reading.slots().stream()
        .allMatch(slot -> from(slot, new Coverage(candidate.record(), slot.terms())));
  }

  /** Whether the case lacks a noun of what a slot asks, or all of its words. */
  public static boolean from(Slot slot, Coverage coverage) {
    if (isAllMissing(slot, coverage)) {
      return true;
    }
    for (int t = 0; t < coverage.terms().size(); t++) {
      Term term = coverage.terms().get(t);
      if ((term.noun() || isHead(slot, term, coverage.terms()) || isCost(slot, term))
          && term.weight() >= TELLING
          && slot.text().contains(term.text())
          && (coverage.inCase(t) == 0 || isOfAnother(term.text(), coverage.record()))
          && !isSaidOtherwise(slot, term, coverage.record())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a slot names by name, as 老挝 or C级, what the case has nowhere: a name is said in no
   * other words, and what the case says of another one is no answer.
   */
  public static boolean isNameMissing(Slot slot, Coverage coverage) {
    for (int t = 0; t < coverage.terms().size(); t++) {
      String word = coverage.terms().get(t).text();
      if (slot.expect() == Expect.PERCENT
          && coverage.inCase(t) == 0
          && isRateUnknown(word, coverage.record())) {
        return true;
      }
      if (coverage.inCase(t) == 0
          && slot.text().contains(word)
          && !COUNTED.matcher(slot.text().substring(0, slot.text().indexOf(word) + 1)).find()
          && (GRADE.matcher(word).matches() || Lexicon.share(word, NAMES) >= EVERYDAY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word names a rate of which the case has neither what is rated nor the rate. */
  private static boolean isRateUnknown(String word, CaseRecord record) {
    int length = word.length();
    return length > 2
        && word.charAt(length - 1) == '率'
        && !isIn(record, word.substring(0, 2))
        && !isIn(record, word.substring(length - 3, length - 1))
        && !isIn(record, word.substring(length - 2));
  }

  /** Whether none of a slot's own words is in the case, and one of them at least is telling. */
  private static boolean isAllMissing(Slot slot, Coverage coverage) {
    boolean telling = false;
    for (int t = 0; t < coverage.terms().size(); t++) {
      Term term = coverage.terms().get(t);
      if (term.isMeasure() || !slot.text().contains(term.text())) {
        continue;
      }
      if (term.text().length() < 2
          || coverage.inCase(t) > 0
          || isSaidOtherwise(slot, term, coverage.record())) {
        return false;
      }
      telling |= term.weight() >= TELLING && term.everyday() < EVERYDAY;
    }
    return (telling && slot.expect().figure()) || isPredicateMissing(slot, coverage);
  }

  /** Whether neither the kind asked for nor what is done with it is there: 「用哪块土地作抵押」. */
  private static boolean isPredicateMissing(Slot slot, Coverage coverage) {
    Matcher asking = KIND.matcher(slot.text());
    if (!asking.find()) {
      return false;
    }
    int after = 0;
    for (int t = 0; t < coverage.terms().size(); t++) {
      int at = slot.text().indexOf(coverage.terms().get(t).text());
      if (at >= asking.end()) {
        if (coverage.inCase(t) > 0
            || isSaidOtherwise(slot, coverage.terms().get(t), coverage.record())) {
          return false;
        }
        after++;
      }
    }
    return after > 1;
  }

  /** Whether a word is what money was spent on: 装修 in 「装修花了多少钱」. */
  private static boolean isCost(Slot slot, Term term) {
    Matcher cost = COST.matcher(slot.text());
    return cost.find()
        && term.text().length() > 1
        && slot.text().startsWith(term.text(), cost.start() - term.text().length());
  }

  /** Whether a word stands right before one for the kind of figure asked, as 收费 in 「收费标准」. */
  private static boolean isHead(Slot slot, Term term, List<Term> terms) {
    return term.text().length() > 1
        && terms.stream()
            .anyMatch(next -> next.isMeasure() && slot.text().contains(term.text() + next.text()));
  }

  /** Whether the case has the last two of three characters, and not the first two: 留学生, 学生. */
  private static boolean isOfAnother(String word, CaseRecord record) {
    return word.length() == 3
        && LEADING.indexOf(word.charAt(0)) < 0
        && Lexicon.frequency(word) > 0
        && !isIn(record, word)
        && !isIn(record, word.substring(0, 2))
        && isIn(record, word.substring(1));
  }

  /** Whether what reads as a noun that the case lacks is there in another shape. */
  private static boolean isSaidOtherwise(Slot slot, Term term, CaseRecord record) {
    String word = term.text();
    boolean latin = word.chars().allMatch(c -> c < 128);
    boolean coined = !term.focus() && Lexicon.frequency(word) == 0;
    String head = word.substring(word.length() - 1);
    return (latin && word.length() > 2)
        || word.endsWith("非")
        || MONEY.contains(word)
        || slot.text().contains(word + "了")
        || (coined && isIn(record, head))
        || (WITHIN.contains(head) && isIn(record, word.substring(0, word.length() - 1)))
        || isMiscut(slot.text(), word, record)
        || isShortened(word, record);
  }

  /** Whether the word's ends make words of the case with their neighbours: 街门 in 西大街门头. */
  private static boolean isMiscut(String question, String word, CaseRecord record) {
    int start = question.indexOf(word);
    int end = start + word.length();
    return start > 0
        && end < question.length()
        && isIn(record, question.substring(start - 1, start + 1))
        && isIn(record, question.substring(end - 1, end + 1));
  }

  private static boolean isIn(CaseRecord record, String folded) {
    return record.heading().contains(folded)
        || record.clauses().stream().anyMatch(c -> c.text().contains(folded));
  }

  /** Whether a clause holds the characters of a short word in their order, close together. */
  private static boolean isShortened(String word, CaseRecord record) {
    if (word.length() > LONGEST_SHORT) {
      return false;
    }
    for (Clause clause : record.clauses()) {
      String text = clause.text();
      for (int at = text.indexOf(word.charAt(0));
          at >= 0;
          at = text.indexOf(word.charAt(0), at + 1)) {
        if (follows(word, text, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(String word, String text, int start) {
    int at = start;
    for (int i = 1; i < word.length(); i++) {
      int next = text.indexOf(word.charAt(i), at + 1);
      if (next < 0 || next - at > APART) {
        return false;
      }
      at = next;
    }
    return true;
  }
}
