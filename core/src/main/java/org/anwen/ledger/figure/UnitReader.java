package org.anwen.ledger.figure;

import java.util.List;
import org.anwen.text.Segmenter;
import org.jspecify.annotations.Nullable;

/** The reader of the unit after a number. */
final class UnitReader {
  /** A unit, where its writing ends, and whether 多 stood within it (三个多月). */
  record Found(Unit unit, int end, boolean over) {}

  /** What makes days of a duration of what else is a date: 15日内. */
  private static final List<String> DURING = List.of("内", "以内", "之内", "以上", "以下", "左右");

  /** Units that are also the beginning or a part of many other words. */
  private static final String ONLY_ARABIC = "平方里角分安月克瓦伏升案起";

  private static final String NEVER_CHINESE = "省市县旗镇乡校园站厂店库馆院井";

  private UnitReader() {}

  /** The unit that belongs to a number just read, or null. */
  static @Nullable Found at(String text, NumberReader.Reading number) {
    int at = number.end();
    if (at < text.length() && text.charAt(at) == ' ' && at + 1 < text.length()) {
      at++;
    }
    String writing = Units.writingAt(text, at);
    if (writing == null) {
      return null;
    }
    int end = at + writing.length();
    if (writing.equals("个")) {
      Found longer = withinMeasure(text, at);
      if (longer != null) {
        return longer;
      }
    }
    Unit unit = Units.named(writing).orElseThrow();
    if (!fits(text, number, writing, end)) {
      return null;
    }
    boolean surplus =
        writing.equals("年")
            && text.startsWith("多", end)
            && (end + 1 == text.length() || "，。、；的来时以）".indexOf(text.charAt(end + 1)) >= 0);
    return new Found(unit, surplus ? end + 1 : end, surplus);
  }

  /** 三个多月, 两个半小时. */
  private static @Nullable Found withinMeasure(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at + 1) != '多') {
      return null;
    }
    String rest = text.charAt(at + 2) == '月' ? "月" : Units.writingAt(text, at + 2);
    Unit unit = rest == null ? null : Units.named("个" + rest).orElse(null);
    return unit == null || rest == null ? null : new Found(unit, at + 2 + rest.length(), true);
  }

  private static boolean fits(String text, NumberReader.Reading number, String writing, int end) {
    char first = writing.charAt(0);
    char next = end < text.length() ? text.charAt(end) : '\n';
    boolean latin = first < 0x250 && first != '%';
    if (latin) {
      return !number.chinese() && !NumberReader.isLatin(next) && !NumberReader.isDigit(next);
    }
    if (number.chinese() && number.isPlain(1) && writing.equals("度")) {
      return false; // 一度: for a time
    }
    if (number.isPlain(1) && MeasureWords.all().contains(writing)) {
      return false; // 一个, 一方面: an article, no count
    }
    if (writing.length() == 1 && number.chinese() && !fitsChinese(number, first)) {
      return false;
    }
    return switch (writing) {
      case "%", "‰", "℃", "㎡", "㎢", "㎞" -> true;
      case "年" -> "代级制".indexOf(next) < 0;
      case "日" -> DURING.stream().anyMatch(bound -> text.startsWith(bound, end));
      case "成" -> number.low().intValue() < 10 && "立本为功员果熟效交都长品绩就人年活分".indexOf(next) < 0;
      case "元" -> next != '素' && next != '件' && next != '化' && next != '旦';
      case "人", "户", "天", "小时", "层" -> (next != '制' && next != '工') || writing.equals("户");
      default ->
          next != '制'
              && (writing.length() > 1
                  || Segmenter.endsWord(
                      text, number.start(), end, Math.min(text.length(), end + 6)));
    };
  }

  private static boolean fitsChinese(NumberReader.Reading number, char unit) {
    if (ONLY_ARABIC.indexOf(unit) >= 0 || NEVER_CHINESE.indexOf(unit) >= 0) {
      return number.magnitude() > 0;
    }
    boolean counted = MeasureWords.all().contains(String.valueOf(unit));
    // 二 counts nothing before a measure word (that is 两), and 一 is mostly an article
    boolean ordinal = number.isPlain(1) || (number.isPlain(2) && !number.pair());
    return !counted || !ordinal;
  }
}
