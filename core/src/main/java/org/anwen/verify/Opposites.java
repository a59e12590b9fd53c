package org.anwen.verify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;

/**
 * The rule that a direction, a bound or a rank is that of the source: where a part of a sentence
 * says 增长 and the parts that it tells again say only 下降, it is turned. Thread-safe.
 *
 * <p>The words are common antonyms of modern Chinese administrative prose.
 */
final class Opposites {
  private static final List<Pair> PAIRS =
      List.of(
          Pair.of(
              "增长|增加|上升|提高|提升|上涨|扩大|延长|上调|增至|增\uE000|升\uE000|升至|新增|攀升|回升|加大|加快|高出",
              "下降|减少|降低|下跌|缩小|缩短|下调|减至|减\uE000|降\uE000|降至|回落|下滑|压减|压缩|减小|放缓|低出|削减"),
          Pair.of("最多|最高|最大|最长|最快|至多|上限|最早", "最少|最低|最小|最短|最慢|至少|下限|最晚"),
          Pair.of(
              "(?<!不[得能应可]?)(?:高于|大于|多于|优于|超过|超出)|以上|不[得能应可]?(?:低于|少于|小于)|至少",
              "(?<!不[得能应可]?)(?:低于|小于|少于|劣于)|不足|以下|以内|之内|(?<=[\uE000\uE001日天月年周时])内|不[得能应可]?(?:超过|高于|多于|大于)|至多"),
          Pair.of("之前|以前|前\uE000|事前|前期", "之后|以后|后\uE000|事后|后期"),
          Pair.of("平均|户均|人均|年均|月均", "累计|合计|总计|共计|总共|一共"),
          Pair.of("全部|全体|全额|一律|所有|均\b|各类", "部分|少数|个别|局部|一些"),
          Pair.of("必须|应当|务必|强制|必需|须", "可以|自愿|鼓励|允许|酌情"),
          Pair.of("收入|收取|收缴|征收", "支出|退还|返还|免收"),
          Pair.of("同意|赞成|支持|批准|通过", "反对|否决|驳回|不同意|拒绝"),
          Pair.of("计划|拟|预计|将要|力争|目标", "已经|已(?!经|有|达)|完成|建成|实现|竣工"),
          Pair.of("开工|启动|开始|起步", "竣工|完工|结束|收尾|完成"),
          Pair.of("成功|顺利", "失败|受阻"),
          Pair.of("市级|省级|中央", "区级|县级|镇级|村级"),
          Pair.of("公开|透明", "保密|隐匿"),
          Pair.of("线上|网上", "线下|现场|窗口"),
          Pair.of("新建|新增", "改建|拆除|减少|改造"),
          Pair.of("集中", "分散"),
          Pair.of("长期", "短期|临时"),
          Pair.of("统一", "分别|各自"),
          Pair.of("有偿|(?<!不)收费|付费", "无偿|免费|不收费"),
          Pair.of("城镇|城市", "农村|乡村"));

  private static final int BEFORE = 2;

  private Opposites() {}

  /** Two sides that exclude each other. */
  private record Pair(Pattern one, Pattern other) {
    static Pair of(String one, String other) {
      return new Pair(Pattern.compile(one), Pattern.compile(other));
    }
  }

  /**
   * Whether a part has a word where its sources have the opposite between the same characters, and
   * none has that word there.
   */
  static boolean turnedBetween(Form part, List<Reading> sources) {
    for (Pair pair : PAIRS) {
      if (turnedBetween(part.words(), sources, pair.one, pair.other)
          || turnedBetween(part.words(), sources, pair.other, pair.one)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #turnedBetween}, in a text without quotation marks: “四分别” for “四统一”. */
  static boolean turnedWithin(String uniform, List<Reading> sources) {
    for (Pair pair : PAIRS) {
      if (turnedWithin(uniform, sources, pair.one, pair.other)
          || turnedWithin(uniform, sources, pair.other, pair.one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean turnedWithin(
      String text, List<Reading> sources, Pattern said, Pattern opposite) {
    Matcher word = said.matcher(text);
    while (word.find()) {
      Context around = Context.of(text, word.start(), word.end());
      if (around.tells()
          && sources.stream().noneMatch(s -> s.uniform().contains(around.with(word.group())))
          && sources.stream().anyMatch(s -> isAround(around, opposite, s.uniform()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAround(Context around, Pattern word, String text) {
    Matcher found = word.matcher(text);
    while (found.find()) {
      if (around.surrounds(text, found.start(), found.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean turnedBetween(
      String words, List<Reading> sources, Pattern said, Pattern opposite) {
    Matcher word = said.matcher(words);
    while (word.find()) {
      Context around = Context.of(words, word.start(), word.end());
      if (around.tells()
          && stands(around, opposite, sources)
          && !stands(around, Pattern.compile(Pattern.quote(word.group())), sources)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a figure follows a word where its sources have the opposite before that figure, and
   * none has the word there: 收入71万元 for 支出71万元.
   */
  static boolean turnedAtFigure(Form part, List<Reading> sources) {
    for (int i = 0; i < part.quantities().size(); i++) {
      String before = part.before(i);
      for (Pair pair : PAIRS) {
        if (turnedAtFigure(part.quantities().get(i), before, sources, pair.one, pair.other)
            || turnedAtFigure(part.quantities().get(i), before, sources, pair.other, pair.one)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean turnedAtFigure(
      Quantity figure, String before, List<Reading> sources, Pattern said, Pattern opposite) {
    if (!said.matcher(before).find() || opposite.matcher(before).find()) {
      return false;
    }
    boolean turned = false;
    for (Reading source : sources) {
      for (Form form : source.forms()) {
        for (int i = 0; i < form.quantities().size(); i++) {
          if (figure.matches(form.quantities().get(i))) {
            String theirs = form.before(i);
            if (theirs.isEmpty()) {
              continue;
            }
            if (said.matcher(theirs).find() || !opposite.matcher(theirs).find()) {
              return false;
            }
            turned = true;
          }
        }
      }
    }
    return turned;
  }

  private static boolean stands(Context around, Pattern word, List<Reading> sources) {
    for (Reading source : sources) {
      for (Form form : source.forms()) {
        if (isAround(around, word, form.words())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a part says the opposite of what it tells again. */
  static boolean turned(Form part, List<Form> aligned) {
    for (Pair pair : PAIRS) {
      if (turned(part, aligned, pair.one, pair.other)
          || turned(part, aligned, pair.other, pair.one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean turned(Form part, List<Form> aligned, Pattern said, Pattern opposite) {
    Matcher word = said.matcher(part.words());
    boolean any = false;
    while (word.find()) {
      any = true;
      if (isTurnedHere(part.words(), word.start(), word.group(), aligned, opposite)) {
        return true;
      }
    }
    return any
        && aligned.stream().noneMatch(form -> said.matcher(form.words()).find())
        && aligned.stream().anyMatch(form -> opposite.matcher(form.words()).find());
  }

  /** Whether the sources have the opposite after the same words, and never this word. */
  private static boolean isTurnedHere(
      String words, int at, String word, List<Form> aligned, Pattern opposite) {
    if (at < BEFORE) {
      return false;
    }
    String before = words.substring(at - BEFORE, at);
    if (aligned.stream().anyMatch(form -> form.words().contains(before + word))) {
      return false;
    }
    return aligned.stream()
        .anyMatch(
            form -> {
              Matcher other = opposite.matcher(form.words());
              while (other.find()) {
                if (form.words().startsWith(before, other.start() - BEFORE)) {
                  return true;
                }
              }
              return false;
            });
  }
}
