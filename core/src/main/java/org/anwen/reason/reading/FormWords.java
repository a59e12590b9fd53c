package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anwen.api.Kind;
import org.anwen.question.Term;

/**
 * Words that name the form of the answer and not what it is about: 手续 in 「要办什么手续」, 名单 in 「给个名单」.
 * The text that answers seldom has them; where it has one of them, it may be another one.
 * Immutable.
 */
public final class FormWords {
  private static final double WEIGHT = 0.15;

  private static final List<String> STEPS = List.of("流程", "程序", "步骤", "手续", "环节", "工序");

  private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

  static {
    WORDS.put(
        Kind.PROCEDURE,
        Set.of("流程", "程序", "步骤", "手续", "环节", "工序", "操作", "过程", "全过程", "手段", "全程", "分步"));
    WORDS.put(
        Kind.SUMMARY,
        Set.of(
            "典型", "概况", "全貌", "亮点", "特点", "核心", "精华", "样子", "整体", "总体", "成效", "效果", "主要", "体系",
            "机制", "制度", "模式"));
    WORDS.put(Kind.COMPARE, Set.of("路数", "盘子", "玩法", "高招", "讲究", "招数", "力度"));
    WORDS.put(
        Kind.LIST,
        Set.of(
            "名单", "清单", "流程", "程序", "步骤", "环节", "名字", "市名", "县名", "区名", "地名", "单子", "名录", "典型",
            "上榜", "过程", "手续", "收", "省", "市", "县", "区", "市县", "县市", "区县", "县区", "市区"));
  }

  private FormWords() {}

  /**
   * Whether a question names the steps of something that a case does not speak of: 申请 of 「申请流程」.
   */
  public static boolean isOfAnother(String question, Coverage coverage) {
    for (int t = 0; t < coverage.terms().size(); t++) {
      String word = coverage.terms().get(t).text();
      boolean named = STEPS.stream().anyMatch(s -> question.contains(word + s));
      if (named
          && !STEPS.contains(word)
          && word.length() > 1
          && coverage.inCase(t) == 0
          && !tellsWay(word, coverage)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a case speaks of the way in which something is done: 种法 for 种植. */
  private static boolean tellsWay(String word, Coverage coverage) {
    String way = word.charAt(0) + "法";
    return !way.equals("办法") && coverage.record().source().text().contains(way);
  }

  /** The words of a question of a kind, those that name its form as ones that hardly tell. */
  static List<Term> lightened(Kind kind, List<Term> terms) {
    Set<String> form = WORDS.getOrDefault(kind, Set.of());
    List<Term> words = new ArrayList<>();
    for (Term term : terms) {
      if (form.contains(term.text())) {
        List<String> others = STEPS.contains(term.text()) ? STEPS : List.of();
        words.add(new Term(term.text(), others, Math.min(WEIGHT, term.weight()), false, false));
      } else {
        words.add(term);
      }
    }
    return words;
  }
}
