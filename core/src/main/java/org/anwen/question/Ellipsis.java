package org.anwen.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.figure.Dimension;
import org.anwen.text.Folding;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The question that 「企业呢」 asks after 「市财政投了多少」: the same thing, of another subject. What names a
 * measure itself, as 「投资呢」, asks for that measure; what names another state, as 「原来是多少」, asks of
 * that; and what is the like of a word of the last question, as 乙类 of 甲类, takes its place.
 * Stateless.
 */
final class Ellipsis {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:那么?|还有|其中)?(?:的)?[，,]?(?:整个|全部|所有|各个?)*(.{1,10}?)(?:那?(?:边|(?<![省市州区县旗镇乡村])里|儿))?(?:的)?呢[？?]?$");
  private static final Pattern STATE =
      Pattern.compile(
          "^(?:那么?|它)?(.{0,6}[之以]?[前后]|原来|原先|原本|以前|之前|过去|现在|目前|如今|当时|起初|原?计划|原定|实际|最终|最后|(?:原来|原先|原本|本来)?(?:打算|计划|预计|准备))(?:的)?(?:是|有|为|要)?[建投花做改办用装修]?(?:(?:多少|几)[\\p{IsHan}]?)?[呢啊]?[？?]?$");
  private static final Pattern STATED =
      Pattern.compile("原来的?|原先的?|原本|以前的?|之前的?|过去的?|现在的?|目前的?|如今的?|当时的?|起初的?|实际|原?计划的?|原定的?");

  private static final Pattern REACHED =
      Pattern.compile("(?:提高|提升|提|升|涨|增|扩大|降低|降|减少|减|缩短|压缩|缩小|变)?[到至](?:了)?(?=多少|几)");

  /** What is left of a turn that only names another year. */
  private static final Pattern OF_TIME = Pattern.compile("[到至在截止底末初年的]+");

  /** 「最低的呢」 asks for another end of what was ranked. */
  private static final Pattern MOST = Pattern.compile("最[多少大小高低长短早晚快慢强贵]的?$");

  private static final Pattern ASKS =
      Pattern.compile("多少|(?<![那这好前后头])几(?!乎|经|番)|什么|啥|哪|谁|怎|如何|多(大|高|长|久|远)");
  private static final Pattern TAIL =
      Pattern.compile("(?:多少|几)(?:钱|元|块|万元|亿元|万|亿|成|平方米|平|年|个月|天)?");
  private static final Pattern COUNTED =
      Pattern.compile("(?:多少|几)([\\p{IsHan}])([\\p{IsHan}]{2,8}?)[了呢啊]?[？?]?$");
  private static final int SHORTEST = 2;

  private Ellipsis() {}

  /**
   * What is asked in full; empty where a turn is no such ellipsis or no figure was asked before.
   *
   * @param cases that are talked about
   */
  static Optional<String> of(
      String topic, Inquiry before, TermReader terms, Set<CaseRecord> cases) {
    List<String> asked = before.asked();
    String last = asked.isEmpty() ? before.topic() : asked.getLast();
    Matcher state = STATE.matcher(topic);
    String said = REACHED.matcher(STATED.matcher(last).replaceAll("")).replaceAll("是");
    if (state.matches() && !asked.isEmpty() && Expectations.of(last).figure()) {
      return Optional.of(state.group(1) + (said.startsWith("的") ? "" : "的") + said);
    }
    Matcher subject = SUBJECT.matcher(topic);
    if (!subject.matches() || ASKS.matcher(topic).find()) {
      return Optional.empty();
    }
    String word = subject.group(1);
    if (OF_TIME.matcher(word).matches() || MOST.matcher(word).find()) {
      return Optional.empty();
    }
    if (STATED.matcher(word).matches() && !asked.isEmpty()) {
      return Optional.of(word + last);
    }
    Optional<String> alike = Counterparts.of(word, last, cases).or(() -> alike(word, last, terms));
    if (alike.isPresent()) {
      return alike;
    }
    if (Expectations.of(word).figure()) {
      return Optional.of(word + "是多少");
    }
    Expect expect = Expectations.of(last);
    if (!expect.figure()) {
      return Optional.empty();
    }
    Matcher counted = COUNTED.matcher(last);
    if (counted.find()) {
      if (isCounted(word, counted.group(1), cases)) {
        return Optional.of(last.substring(0, counted.start(2)) + word);
      }
      if (!cases.isEmpty() && isNamed(word, cases) && !isCountedThing(word, cases)) {
        return Optional.of(word + "有" + counted.group());
      }
    }
    if (expect == Expect.MONEY && isCountedThing(word, cases)) {
      return Optional.of(word + "有多少");
    }
    Matcher tail = TAIL.matcher(last);
    boolean counts = !Expectations.unit(last).isEmpty() && expect == Expect.FIGURE;
    return Optional.of(
        word
            + (tail.find() && !counts
                ? verb(last.substring(0, tail.start())) + tail.group()
                : "有多少"));
  }

  /** The last question with the word put in for its like, which ends as it does: 乙类 for 甲类. */
  static Optional<String> alike(String word, String last, TermReader terms) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    return terms.read(last).stream()
        .map(Term::text)
        .filter(t -> t.length() >= SHORTEST && !Lexicon.isMeasure(t) && !t.equals(word))
        .filter(t -> t.charAt(t.length() - 1) == word.charAt(word.length() - 1))
        .filter(t -> Math.abs(t.length() - word.length()) <= 1)
        .findFirst()
        .map(t -> last.replace(t, word));
  }

  private static boolean isNamed(String word, Set<CaseRecord> cases) {
    return cases.stream().anyMatch(r -> Folding.of(r.source().text()).contains(word));
  }

  /** Whether a case counts the thing in the measure word that was asked with. */
  private static boolean isCounted(String word, String unit, Set<CaseRecord> cases) {
    return cases.stream()
        .anyMatch(
            r ->
                r.facts().stream()
                    .filter(f -> f.quantity().filter(q -> q.unit().name().equals(unit)).isPresent())
                    .anyMatch(f -> r.clause(f).text().contains(word)));
  }

  /** Whether a case states a number of the thing right after naming it: 停车位130个. */
  private static boolean isCountedThing(String word, Set<CaseRecord> cases) {
    return cases.stream()
        .anyMatch(
            r ->
                r.facts().stream()
                    .filter(
                        f ->
                            f.quantity()
                                .filter(q -> q.unit().dimension() == Dimension.COUNT)
                                .isPresent())
                    .anyMatch(
                        f -> {
                          int start = Math.max(0, f.span().start() - word.length() - 1);
                          String before = r.source().text().substring(start, f.span().start());
                          return Folding.of(before).contains(word);
                        }));
  }

  /** The verb that ends some words, with its 了. */
  private static String verb(String words) {
    List<Word> cut = Segmenter.words(words);
    int from = cut.size();
    while (from > 0 && isParticle(cut.get(from - 1))) {
      from--;
    }
    boolean verb =
        from > 0 && (cut.get(from - 1).is("v") || cut.get(from - 1).text().length() == 1);
    return verb ? words.substring(cut.get(from - 1).span().start()) : "";
  }

  private static boolean isParticle(Word word) {
    return word.text().equals("了") || word.text().equals("过");
  }
}
