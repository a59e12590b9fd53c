package org.anwen.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The question that 「企业呢」 asks after 「市财政投了多少」: the same thing, of another subject. What names a
 * measure itself, as 「投资呢」, asks for that measure. Stateless.
 */
final class Ellipsis {
  private static final Pattern SUBJECT =
      Pattern.compile("^(?:那么?|还有|其中)?(?:的)?[，,]?(.{1,10}?)(?:的)?呢[？?]?$");
  private static final Pattern WHEN =
      Pattern.compile(".{0,6}[之以]?[前后]|原来|原先|以前|之前|过去|现在|目前|如今|当时|起初");
  private static final Pattern ASKS =
      Pattern.compile("多少|(?<![那这好前后头])几(?!乎|经|番)|什么|啥|哪|谁|怎|如何|多(大|高|长|久|远)");
  private static final Pattern TAIL =
      Pattern.compile("(?:多少|几)(?:钱|元|块|万元|亿元|万|亿|成|平方米|平|年|个月|天)?");

  private Ellipsis() {}

  /**
   * What is asked in full; empty where a turn is no such ellipsis or no figure was asked before.
   */
  static Optional<String> of(String topic, Inquiry before) {
    Matcher subject = SUBJECT.matcher(topic);
    if (!subject.matches() || ASKS.matcher(topic).find()) {
      return Optional.empty();
    }
    String word = subject.group(1);
    if (WHEN.matcher(word).matches() && !before.asked().isEmpty()) {
      return Optional.of(word + before.asked().getLast());
    }
    if (Expectations.of(word).figure()) {
      return Optional.of(word + "是多少");
    }
    List<String> asked = before.asked();
    String last = asked.isEmpty() ? before.topic() : asked.getLast();
    Expect expect = Expectations.of(last);
    if (!expect.figure()) {
      return Optional.empty();
    }
    Matcher tail = TAIL.matcher(last);
    boolean counts = !Expectations.unit(last).isEmpty() && expect == Expect.FIGURE;
    return Optional.of(
        word
            + (tail.find() && !counts
                ? verb(last.substring(0, tail.start())) + tail.group()
                : "有多少"));
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
