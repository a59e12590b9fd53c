package org.anwen.ledger.figure;

import org.jspecify.annotations.Nullable;

/**
 * What an amount is reckoned for: {@code 户均1.2万元}, {@code 每平方米每月0.15元}, {@code 5000元/户}, {@code
 * 0.15元/平方米·月}. Parts are joined with a middle dot in the order written.
 */
final class Rates {
  /** The rate's parts and the place where its writing begins or ends. */
  record Found(String per, int edge) {}

  private static final int REACH = 16;
  private static final String STOPS = "，。；;、：:（）()！？!?\n\r\t";

  private Rates() {}

  /** The 户均 or 每平方米每月 that ends at {@code at}. */
  static Found before(String text, int at, int floor) {
    int edge = at;
    String per = "";
    while (true) {
      Found part = partBefore(text, edge, floor);
      if (part == null) {
        return new Found(per, edge);
      }
      per = per.isEmpty() ? part.per() : part.per() + "·" + per;
      edge = part.edge();
    }
  }

  private static @Nullable Found partBefore(String text, int at, int floor) {
    if (at - 2 >= floor
        && text.charAt(at - 1) == '均'
        && isCounted(text.substring(at - 2, at - 1))) {
      return new Found(String.valueOf(name(text.substring(at - 2, at - 1))), at - 2);
    }
    for (int length = 5; length > 0; length--) {
      int start = at - length - 1;
      if (start >= floor && (text.charAt(start) == '每' || isSingle(text, start, floor))) {
        String unit = name(text.substring(start + 1, at));
        if (unit != null) {
          return new Found(unit, start);
        }
      }
    }
    return null;
  }

  /** 单桩, 单站, 单个; not 单位, 单元, 清单 and their like. */
  private static boolean isSingle(String text, int at, int floor) {
    return text.charAt(at) == '单'
        && at + 1 < text.length()
        && "位元向独一纯项笔次年月日天周季".indexOf(text.charAt(at + 1)) < 0
        && (at == floor || "简菜名清订账保工凭存表骑床被".indexOf(text.charAt(at - 1)) < 0);
  }

  /** The rate named earlier in the same clause: 每平方米每月增加0.15元, 年均安排约9亿元. */
  static String inClause(String text, int at, int floor) {
    for (int edge = at - 1; edge > Math.max(floor, at - REACH); edge--) {
      char c = text.charAt(edge - 1);
      if (STOPS.indexOf(c) >= 0 || NumberReader.isDigit(c)) {
        return "";
      }
      Found found = before(text, edge, floor);
      if (!found.per().isEmpty() && !found.per().equals("个") && !found.per().equals("位")) {
        return found.per();
      }
      if (isYearly(text, edge - 1, floor)) {
        return "年";
      }
    }
    return "";
  }

  /** 年培训1.9万人次: a 年 that opens its clause and stands for 每年. */
  private static boolean isYearly(String text, int at, int floor) {
    boolean opens = at == floor || STOPS.indexOf(text.charAt(at - 1)) >= 0;
    return text.charAt(at) == '年'
        && opens
        && at + 1 < text.length()
        && "底初末度内间后前来级龄轻代满货限关".indexOf(text.charAt(at + 1)) < 0;
  }

  /** Whether a rate is by time, as things can be counted: 每年新增3000个. */
  static boolean isTime(String per) {
    return switch (per) {
      case "年", "月", "天", "周", "季度", "学年", "学期" -> true;
      default -> false;
    };
  }

  /** The /户, /平方米·月 or /（人·年） that starts at {@code at}, or 每平方米 right after the unit. */
  static Found after(String text, int at) {
    int edge = at;
    StringBuilder per = new StringBuilder();
    while (edge + 1 < text.length()) {
      char sign = text.charAt(edge);
      boolean first = sign == '/' || (sign == '每' && per.isEmpty());
      boolean further =
          !per.isEmpty() && (sign == '·' || sign == '.' || sign == '•' || sign == '每');
      if (!first && !further) {
        break;
      }
      boolean open = text.charAt(edge + 1) == '(' || text.charAt(edge + 1) == '（';
      Found part = partAfter(text, open ? edge + 2 : edge + 1);
      if (part == null) {
        break;
      }
      per.append(per.isEmpty() ? "" : "·").append(part.per());
      edge = part.edge();
      if (edge < text.length() && (text.charAt(edge) == ')' || text.charAt(edge) == '）')) {
        boolean opened = text.lastIndexOf('(', edge) >= at || text.lastIndexOf('（', edge) >= at;
        edge += opened ? 1 : 0;
      }
    }
    return new Found(per.toString(), edge);
  }

  private static @Nullable Found partAfter(String text, int at) {
    for (int length = Math.min(4, text.length() - at); length > 0; length--) {
      String unit = name(text.substring(at, at + length));
      if (unit != null) {
        return new Found(unit, at + length);
      }
    }
    return null;
  }

  private static boolean isCounted(String word) {
    return name(word) != null && !word.equals("平") && !word.equals("方");
  }

  private static @Nullable String name(String writing) {
    return switch (writing) {
      case "月", "个月" -> "月";
      case "日", "天" -> "天";
      case "度" -> "千瓦时";
      case "季度", "个季度" -> "季度";
      case "学年", "个学年" -> "学年";
      case "学期", "个学期" -> "学期";
      case "生" -> "生";
      case "师" -> "师";
      case "楼栋" -> "楼栋";
      case "户", "家庭" -> "户";
      case "地", "车", "桩", "床", "站", "村", "校", "岗", "班", "点", "店", "单元" -> writing;
      case "老人", "学生", "学员", "岗位", "床位", "车位", "机构", "企业", "社区", "农户", "职工", "教师", "儿童" -> writing;
      default -> Units.named(writing).map(Unit::name).orElse(null);
    };
  }
}
