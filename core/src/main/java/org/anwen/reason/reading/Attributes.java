package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The things that a comparison asks of every place: 总投资 and 融资方式 of 「三处的总投资和融资方式列一下」. Stateless.
 */
public final class Attributes {
  /** Words that ask for the comparison, and say nothing of what is compared. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(怎么|怎样|如何|咋)[^，,、]*|请|帮我|帮忙|麻烦|(做|列|弄|整理|出|画)(成|出)?(一)?(个|张)?表格?|(列|写|摆|排)(出来|一下|清楚|出)|对比(一下)?|比较(一下)?|对照(一下)?|比一比|比比看?|分别|各自|各个|各是|各有|各为"
              + "|[两三四五二几](个|处|地|家|座)?(地方|城市|县市|县区|街道|市县|市|县|区)?(?=的|各|在|，|,|$)|这(?=[两三四五])|(有)?(什么|哪些|啥)?(区别|不同|差别|差异|不一样)(在哪|是什么)?"
              + "|是(什么|多少|怎样的?)|(的)?(具体)?情况(如何|怎样|怎么样)?|怎么样|如何|多少|[？?。！!]|(?<=.)一下|把|将(?!来)|方面|呢|吧");

  private static final Pattern BETWEEN = Pattern.compile("[、，,；;]|以及|及(?!格|时)|和|与|还有");
  private static final Pattern EDGE = Pattern.compile("^[的在各跟对从由之中里上]+|[的在各上有是为]+$");
  private static final Pattern TAIL = Pattern.compile("(请|帮我|麻烦)?(做|列|弄|整理|出|画|对比|比较).{0,6}");
  private static final int LONGEST = 14;

  private Attributes() {}

  /**
   * @param topic the question without its places, folded
   * @return what is asked of every place, in order; empty when the comparison is of no attribute
   */
  public static List<String> of(String topic) {
    List<String> found = new ArrayList<>();
    String plain = topic.replaceAll("[？?。！!]+$", "").replaceAll("[:：]", ",");
    String last = plain.substring(plain.lastIndexOf(',') + 1);
    String asked = TAIL.matcher(last).matches() ? plain : last;
    for (String part : BETWEEN.split(ASKING.matcher(asked).replaceAll("，"))) {
      String name = EDGE.matcher(part.strip()).replaceAll("").strip();
      if (name.length() >= 2 && name.length() <= LONGEST && !found.contains(name)) {
        found.add(name);
      }
    }
    return found;
  }
}
