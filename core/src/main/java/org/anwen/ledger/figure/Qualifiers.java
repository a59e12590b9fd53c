package org.anwen.ledger.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words before and after a figure that bound or colour it. */
final class Qualifiers {
  /** What was found: the qualifiers and where the words begin or end. */
  record Found(Set<Qualifier> qualifiers, int edge) {}

  private static final Map<String, Qualifier> BEFORE = new HashMap<>();
  private static final Map<String, Qualifier> AFTER = new HashMap<>();

  /** Characters that make another word with a following one-character qualifier, as in 附近. */
  private static final Map<Character, String> NOT_AFTER =
      Map.of(
          '近', "附最就临邻靠亲新接",
          '共', "公",
          '达', "发到表通直雷抵传送下",
          '约', "节契条预制大违签履集",
          '超', "赶反",
          '满', "充圆",
          '只', "一两船",
          '仅', "不");

  static {
    put(BEFORE, Qualifier.ABOUT, "约 大约 约为 大概 大致 约合 估计 近似");
    put(BEFORE, Qualifier.NEARLY, "近 将近 接近");
    put(BEFORE, Qualifier.OVER, "超 超过 逾 突破 多于 大于 高于 超出");
    put(BEFORE, Qualifier.UNDER, "低于 少于 小于 不足 不到 不满");
    put(BEFORE, Qualifier.AT_LEAST, "不低于 不少于 不小于 至少 最少 不下");
    put(BEFORE, Qualifier.AT_MOST, "不超过 不高于 不多于 不大于 最多 至多 不得超过 不超");
    put(BEFORE, Qualifier.REACHED, "达 达到 高达 多达 可达 已达");
    put(BEFORE, Qualifier.CUMULATIVE, "累计");
    put(BEFORE, Qualifier.TOTAL, "共 共计 总计 合计 一共 总共 共有");
    put(BEFORE, Qualifier.AVERAGE, "平均");
    put(BEFORE, Qualifier.ONLY, "仅 只 仅有");
    put(BEFORE, Qualifier.HIGHEST, "最高");
    put(BEFORE, Qualifier.LOWEST, "最低");
    put(AFTER, Qualifier.AT_LEAST, "以上 及以上 起步 （含）以上 (含)以上");
    put(AFTER, Qualifier.AT_MOST, "以下 及以下 （含）以下 (含)以下 封顶");
    put(AFTER, Qualifier.WITHIN, "以内 之内 内");
    put(AFTER, Qualifier.ABOUT, "左右 上下");
    put(AFTER, Qualifier.SURPLUS, "有余");
  }

  private static final String CLAUSE_ENDS = "，。；;、：:（）()！？!?\n";

  private Qualifiers() {}

  private static void put(Map<String, Qualifier> table, Qualifier qualifier, String words) {
    for (String word : words.split(" ")) {
      table.put(word, qualifier);
    }
  }

  /**
   * The qualifiers that end at {@code at}, the nearest and those before it, down to {@code floor}.
   */
  static Found before(String text, int at, int floor) {
    Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    int edge = at;
    boolean more = true;
    while (more) {
      more = false;
      for (int length = 4; length > 0 && !more; length--) {
        int start = edge - length;
        if (start < floor) {
          continue;
        }
        Qualifier qualifier = BEFORE.get(text.substring(start, edge));
        if (qualifier != null && !isPartOfWord(text, start, length)) {
          found.add(qualifier);
          edge = start;
          more = true;
        }
      }
    }
    return new Found(found, edge);
  }

  private static boolean isPartOfWord(String text, int start, int length) {
    if (length > 1 || start == 0) {
      return false;
    }
    String blocked = NOT_AFTER.get(text.charAt(start));
    return blocked != null && blocked.indexOf(text.charAt(start - 1)) >= 0;
  }

  /** 累计, 最高 and the like a few characters before the figure: 累计投入1.8亿元. */
  static Set<Qualifier> inClause(String text, int at, int floor) {
    int from = Math.max(floor, at - 6);
    for (int i = at - 1; i >= from; i--) {
      if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        from = i + 1;
      }
    }
    Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    for (int i = from; i + 2 <= at; i++) {
      switch (text.substring(i, i + 2)) {
        case "累计" -> found.add(Qualifier.CUMULATIVE);
        case "合计", "总计", "共计" -> found.add(Qualifier.TOTAL);
        case "最高" -> found.add(Qualifier.HIGHEST);
        case "最低" -> found.add(Qualifier.LOWEST);
        case "平均" -> found.add(Qualifier.AVERAGE);
        default -> {}
      }
    }
    return found;
  }

  /** The qualifier that starts at {@code at}; 内 alone only after a duration. */
  static Found after(String text, int at, boolean duration) {
    for (int length = Math.min(5, text.length() - at); length > 0; length--) {
      String word = text.substring(at, at + length);
      Qualifier qualifier = AFTER.get(word);
      if (qualifier != null && (duration || !word.equals("内"))) {
        return new Found(EnumSet.of(qualifier), at + length);
      }
    }
    return new Found(Set.of(), at);
  }
}
