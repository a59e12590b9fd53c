package org.anwen.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of a closed class: one of which a claim has a right one and wrong ones, such as who acts,
 * how often, for each what, and of which level. Words of one row say the same.
 *
 * <p>The classes are those of modern Chinese administrative prose.
 *
 * @param kind the class
 * @param row what the word says within its class
 * @param word as written
 */
record Closed(Kind kind, String row, String word) {
  /** A class of words. */
  enum Kind {
    /** Those who act. */
    ACTOR,
    /** How often, for each what, or in all. */
    OFTEN,
    /** The level of government. */
    LEVEL,
    /** How much of a whole. */
    SHARE
  }

  /** Those who act; words of one row may stand for the same. */
  private static final List<Set<String>> ACTORS =
      List.of(
          Set.of("居民", "住户", "业主", "群众", "市民", "用户", "个人", "家庭", "老人"),
          Set.of("村民", "农户", "农民", "牧民"),
          Set.of("政府", "财政", "国家", "部门"),
          Set.of("企业", "公司", "运营商", "国企", "集团", "厂家", "开发商"),
          Set.of("商户", "商家", "摊主"),
          Set.of("社区", "居委会"),
          Set.of("街道", "街道办"),
          Set.of("村委会", "村集体"),
          Set.of("物业", "物业公司"),
          Set.of("业委会", "业主大会"),
          Set.of("银行", "信用社"),
          Set.of("学校", "院校", "学院"),
          Set.of("医院", "卫生院"),
          Set.of("党支部", "党组织", "党员"),
          Set.of("志愿者", "义工"),
          Set.of("合作社"),
          Set.of("协会", "商会"),
          Set.of("专家"),
          Set.of("第三方"));

  private static final String WHOLE_YEAR = "全年";
  private static final String IN_ALL = "共";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<all>全部|全体|所有|一律)|(?<most>绝?大部分|绝?大多数)|(?<some>(?<![组内外])部分(?!内))|(?<few>少数(?!民)|个别)"
              + "|(?<level>国家|[省市县区镇乡村])级|(?<actor>"
              + ACTORS.stream()
                  .flatMap(Set::stream)
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(actor -> actor.endsWith("商") ? actor + "(?!户)" : actor)
                  .collect(Collectors.joining("|"))
              + ")|每(?<each>平方米|立方米|公里|千瓦时|季度?|小时|星期|[年月周天日次户人村套台栋个亩吨座辆站镇县家条名])"
              + "|(?<mean>[户人月年日])均|(?<whole>全年)|(?<sum>累计|共计|总计|合计|总共|一共)");

  private static final List<String> SHARES = List.of("all", "most", "some", "few");

  /** A word and where it stands in its text. */
  record Found(Closed word, int from, int to) {}

  /** Whether two words of those who act are of two rows. */
  static boolean areOtherActors(String one, String other) {
    int first = row(one);
    int second = row(other);
    return first >= 0 && second >= 0 && first != second;
  }

  /** Whether two words may stand for the same one who acts: 居民, 住户. */
  static boolean areOneActor(String one, String other) {
    return row(one) >= 0 && row(one) == row(other);
  }

  /** The words in a text, in order, disjoint, the longest at each place. */
  static List<Found> of(String folded) {
    List<Found> words = new ArrayList<>();
    Matcher word = WORDS.matcher(folded);
    while (word.find()) {
      words.add(new Found(closed(word), word.start(), word.end()));
    }
    return words;
  }

  private static Closed closed(Matcher m) {
    String word = m.group();
    if (m.group("actor") != null) {
      return new Closed(Kind.ACTOR, String.valueOf(row(word)), word);
    }
    if (m.group("level") != null) {
      return new Closed(Kind.LEVEL, m.group("level"), word);
    }
    for (String share : SHARES) {
      if (m.group(share) != null) {
        return new Closed(Kind.SHARE, share, word);
      }
    }
    String each = m.group("each") != null ? m.group("each") : m.group("mean");
    String whole = m.group("whole") != null ? WHOLE_YEAR : IN_ALL;
    return each == null ? new Closed(Kind.OFTEN, whole, word) : each(each);
  }

  /** For each what an amount is reckoned, or how often it occurs. */
  static Closed each(String what) {
    String row = what.equals("日") ? "天" : what.startsWith("季") ? "季" : what;
    return new Closed(Kind.OFTEN, row, "每" + what);
  }

  /** Whether it says for each what, or how often. */
  boolean isOfEach() {
    return kind == Kind.OFTEN && !row.equals(IN_ALL) && !row.equals(WHOLE_YEAR);
  }

  /** Whether both are of one class and say different things. */
  boolean excludes(Closed other) {
    return kind == other.kind && !row.equals(other.row);
  }

  private static int row(String actor) {
    for (int i = 0; i < ACTORS.size(); i++) {
      if (ACTORS.get(i).contains(actor)) {
        return i;
      }
    }
    return -1;
  }
}
