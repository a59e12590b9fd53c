package org.anwen.eval.draft;

import java.util.List;
import java.util.Set;
import org.anwen.ledger.figure.Dimension;

/**
 * Whether a noun beside a figure can be what the figure measures: 投资 goes with 万元, 医生 does not go
 * with 分钟. The endings are those of general Chinese; where none is listed any noun goes.
 */
final class Measured {
  private static final List<String> MONEY =
      List.of(
          "资", "金", "费", "费用", "款", "投入", "收入", "支出", "产值", "收益", "补贴", "补助", "税", "额", "成本", "预算",
          "债券", "奖励", "利润", "造价", "经费", "营收");
  private static final List<String> SHARE = List.of("率", "比例", "占比", "比重", "份额", "覆盖面");
  private static final List<String> TIME = List.of("期", "期限", "时间", "时长", "周期", "年限", "工期", "寿命");
  private static final List<String> PEOPLE =
      List.of(
          "人", "员", "师", "生", "者", "民", "工", "贤", "干部", "专家", "群众", "家长", "老人", "儿童", "人口", "代表",
          "骨干", "志愿者", "学徒", "医生", "护士");
  private static final List<String> HOUSEHOLDS =
      List.of("户", "居民", "家庭", "群众", "农户", "住户", "牧民", "村民");
  private static final Set<String> PERSON_WORDS = Set.of("名", "位", "人", "人次");

  private Measured() {}

  /** Whether a figure of a unit can measure what a noun names. */
  static boolean fits(String noun, Dimension dimension, String unit) {
    return switch (dimension) {
      case MONEY -> endsWithAny(noun, MONEY);
      case PERCENT -> endsWithAny(noun, SHARE);
      case MONTHS, MINUTES -> endsWithAny(noun, TIME);
      case AREA, LENGTH -> true;
      case COUNT ->
          PERSON_WORDS.contains(unit)
              ? endsWithAny(noun, PEOPLE)
              : !unit.equals("户") || endsWithAny(noun, HOUSEHOLDS);
      default -> false;
    };
  }

  /** Whether two figures of a dimension can be added up. */
  static boolean adds(Dimension dimension) {
    return switch (dimension) {
      case MONEY, AREA, LENGTH, COUNT -> true;
      default -> false;
    };
  }

  /** The words that ask for a figure after its noun: 是多少钱, 有多少个. */
  static String asking(String noun, Dimension dimension, String unit) {
    return switch (dimension) {
      case MONEY -> "是多少钱";
      case PERCENT -> "是百分之多少";
      case MONTHS, MINUTES -> "是多长";
      case AREA -> noun.endsWith("面积") ? "有多大" : "有多少" + unit;
      default -> "有多少" + unit;
    };
  }

  /** The word between a noun and its figure in a statement. */
  static String verb(Dimension dimension, String noun) {
    return switch (dimension) {
      case MONEY, PERCENT, MONTHS, MINUTES -> "是";
      default -> noun.endsWith("面积") ? "是" : "有";
    };
  }

  private static boolean endsWithAny(String noun, List<String> endings) {
    return endings.stream().anyMatch(noun::endsWith);
  }
}
