package org.anwen.reason.search;

import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;

/**
 * Sentences that only head what follows them: the label of a part, 「主要做法。」, which tells nothing,
 * and the head of an item, 「二是设备由群众自选。」, which is told by the sentence after it. Stateless.
 */
public final class Heads {
  /** The parts of a report, as any report calls them. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s\\p{Punct}【】]*(?:[一二三四五六七八九十][、.．]|[(（][一二三四五六七八九十][)）])?"
              + "(?:案例|基本|工作|项目|改革|总体)?(?:背景|情况|概况|简介|做法|举措|措施|成效|成果|效果|经验|启示|体会|问题|现状|亮点)(?:做法|概况|介绍)?"
              + "[\\s\\p{Punct}【】：。，]*"
              + "|[\\s\\p{Punct}【】]*(?:主要|具体|取得|存在|经验|创新|下一步|实施|特色)的?(?:做法|举措|措施|成效|成果|效果|问题|启示|打算|计划|经验|背景)[\\s\\p{Punct}【】：。，]*");

  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[一二三四五六七八九十]是|[(（][一二三四五六七八九十\\d]+[)）]|[一二三四五六七八九十\\d]+[、.．)）]).*");

  private static final Pattern FIGURE = Pattern.compile(".{2,}\\d.*");
  private static final int SHORT = 22;

  private Heads() {}

  /** Whether a sentence is no more than the name of a part. */
  public static boolean isLabel(CaseRecord record, Sentence sentence) {
    return sentence.span().length() <= SHORT && LABEL.matcher(text(record, sentence)).matches();
  }

  /** A sentence with the one after it, where it is no more than the head of an item. */
  public static Span withBody(CaseRecord record, Sentence sentence) {
    int next = sentence.index() + 1;
    if (next == record.sentences().size() || !isHead(record, sentence)) {
      return sentence.span();
    }
    Sentence body = record.sentences().get(next);
    String between = record.source().text().substring(sentence.span().start(), body.span().start());
    boolean same = between.strip().indexOf('\n') < 0 && !between.endsWith("\n");
    boolean other = ITEM.matcher(text(record, body)).matches();
    return same && !other ? new Span(sentence.span().start(), body.span().end()) : sentence.span();
  }

  private static boolean isHead(CaseRecord record, Sentence sentence) {
    String text = text(record, sentence);
    return text.length() <= SHORT
        && ITEM.matcher(text).matches()
        && !FIGURE.matcher(text).matches();
  }

  private static String text(CaseRecord record, Sentence sentence) {
    return record.source().text().substring(sentence.span().start(), sentence.span().end()).strip();
  }
}
