package org.anwen.eval.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a Chinese text as typed values, apart from the product's own reading so that
 * a fault there cannot hide itself here.
 *
 * <p>Arabic figures, full width or not, with thousands separators, decimals, 万 and 亿; percentages
 * as % or 百分之, ‰, 成; ranges with —, -, ~, 至 or 到, whose first end takes the scale and unit of the
 * second when it has none; numbers in Chinese characters where a unit follows, but for a bare 一.
 * Left out: markers {@code [n]}, labels of list items, and figures inside Latin words.
 */
public final class FigureReader {
  private static final String UNITS =
      "平方公里|平方千米|平方米|平米|㎡|m²|m2|立方米|公顷|公里|千米|厘米|毫米|千瓦时|千瓦|兆瓦|小时|分钟|工作日"
          + "|个百分点|百分点|万元|亿元|美元|欧元|港元|元|亩|米|吨|公斤|千克|克|户|人次|人|名|位|个月|个|家|套|栋|幢|处|座|项|条|件"
          + "|台|辆|部|张|块|片|间|所|层|期|批|次|倍|份|年|月|日|号|天|岁|周|℃|度|℉|％|%|‰|成";
  private static final String ARABIC =
      "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
  private static final String CHINESE =
      "[" + ChineseNumeral.DIGITS + ChineseNumeral.SCALES + "]+(?:点[零〇一二三四五六七八九]+)?";
  private static final String SCALE = " ?(?:[十百千]?万亿?|[十百千]?亿|千(?![米克瓦])|百(?!分))?";
  private static final String TO = "(?:——|[—–~～至到-])";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<per>百分之(?<pv>"
              + CHINESE
              + "|"
              + ARABIC
              + "))"
              + "|(?<low>"
              + ARABIC
              + ")(?<lscale>"
              + SCALE
              + ")(?<lunit>"
              + UNITS
              + ")?"
              + TO
              + "(?<high>"
              + ARABIC
              + ")(?<hscale>"
              + SCALE
              + ")余?多? ?(?<hunit>"
              + UNITS
              + ")?"
              + "|(?<one>"
              + ARABIC
              + ")(?<scale>"
              + SCALE
              + ")余?多? ?(?<unit>"
              + UNITS
              + ")?"
              + "|(?<zh>"
              + CHINESE
              + ")余?多? ?(?<zunit>"
              + UNITS
              + ")");
  private static final Pattern LABEL =
      Pattern.compile("(?m)^\\s*(?:[（(]?[0-9]{1,3}[)）]|[0-9]{1,3}[.．、](?![0-9]))");
  private static final Pattern MARKER = Pattern.compile("\\[[0-9]{1,4}]");
  private static final Map<String, String> CANONICAL =
      Map.ofEntries(
          Map.entry("平米", "平方米"),
          Map.entry("㎡", "平方米"),
          Map.entry("m²", "平方米"),
          Map.entry("m2", "平方米"),
          Map.entry("千米", "公里"),
          Map.entry("平方千米", "平方公里"),
          Map.entry("千克", "公斤"),
          Map.entry("号", "日"),
          Map.entry("％", "%"),
          Map.entry("个百分点", "百分点"),
          Map.entry("名", "人"),
          Map.entry("位", "人"));

  private static final String TRADITIONAL = "萬億兩點餘個戶棟處項條臺輛張塊間層號歲週噸畝頃釐時鐘";
  private static final String SIMPLIFIED = "万亿两点余个户栋处项条台辆张块间层号岁周吨亩顷厘时钟";

  private FigureReader() {}

  /** The figures of a text in their order; offsets count into {@code text}. */
  public static List<Figure> read(String text) {
    String plain = blanked(halfWidth(text));
    List<Figure> figures = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(plain);
    while (matcher.find()) {
      if (!insideWord(plain, matcher.start(), matcher.end())) {
        figure(matcher).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private static Optional<Figure> figure(Matcher m) {
    int start = m.start();
    int end = m.end();
    if (m.group("per") != null) {
      return number(m.group("pv")).map(v -> new Figure(v, v, "%", start, end));
    }
    if (m.group("low") != null) {
      return range(m, start, end);
    }
    if (m.group("one") != null) {
      return number(m.group("one"))
          .map(v -> typed(v, v, m.group("scale"), unit(m.group("unit")), start, end));
    }
    if (m.group("zh").equals("一")) {
      return Optional.empty();
    }
    return ChineseNumeral.value(m.group("zh"))
        .map(v -> typed(v, v, "", unit(m.group("zunit")), start, end));
  }

  private static Optional<Figure> range(Matcher m, int start, int end) {
    String unit = unit(m.group("hunit") == null ? m.group("lunit") : m.group("hunit"));
    String lowScale = m.group("lscale").isBlank() ? m.group("hscale") : m.group("lscale");
    BigDecimal low = new BigDecimal(m.group("low").replace(",", ""));
    BigDecimal high = new BigDecimal(m.group("high").replace(",", ""));
    Figure bottom = typed(low, low, lowScale, unit, start, end);
    Figure top = typed(high, high, m.group("hscale"), unit, start, end);
    return Optional.of(new Figure(bottom.low(), top.high(), top.unit(), start, end));
  }

  private static Optional<BigDecimal> number(String text) {
    return Character.isDigit(text.charAt(0)) && text.charAt(0) < 128
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : ChineseNumeral.value(text);
  }

  private static Figure typed(
      BigDecimal low, BigDecimal high, String scale, String unit, int start, int end) {
    BigDecimal factor = factor(scale);
    String canonical = unit;
    if (unit.equals("万元") || unit.equals("亿元")) {
      factor = factor.multiply(factor(unit.substring(0, 1)));
      canonical = "元";
    }
    if (unit.equals("成")) {
      factor = BigDecimal.TEN;
      canonical = "%";
    }
    return new Figure(low.multiply(factor), high.multiply(factor), canonical, start, end);
  }

  private static BigDecimal factor(String scale) {
    BigDecimal factor = BigDecimal.ONE;
    for (int i = 0; i < scale.length(); i++) {
      factor =
          factor.multiply(
              switch (scale.charAt(i)) {
                case ' ' -> BigDecimal.ONE;
                case '十' -> BigDecimal.TEN;
                case '百' -> BigDecimal.valueOf(100);
                case '千' -> BigDecimal.valueOf(1_000);
                case '万' -> BigDecimal.valueOf(10_000);
                default -> BigDecimal.valueOf(100_000_000);
              });
    }
    return factor;
  }

  private static String unit(@Nullable String unit) {
    return unit == null ? "" : CANONICAL.getOrDefault(unit, unit);
  }

  private static boolean insideWord(String text, int start, int end) {
    boolean after = start > 0 && isLatin(text.charAt(start - 1));
    boolean before =
        end < text.length() && isDigit(text.charAt(end - 1)) && isLatin(text.charAt(end));
    return after || before;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * The text with full-width digits, points and percent signs made half width, and traditional
   * characters of numbers and units made simplified, one for one.
   */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inFigure = i > 0 && isDigit(text.charAt(i - 1));
      if (c >= '０' && c <= '９') {
        half.append((char) (c - '０' + '0'));
      } else if (inFigure && c == '．') {
        half.append('.');
      } else if (inFigure && c == '，' && text.charAt(i - 1) >= '０') {
        half.append(',');
      } else {
        int traditional = TRADITIONAL.indexOf(c);
        half.append(c == '％' ? '%' : traditional < 0 ? c : SIMPLIFIED.charAt(traditional));
      }
    }
    return half.toString();
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** The text with markers and labels of list items blanked, so that offsets stay. */
  private static String blanked(String text) {
    String unmarked = MARKER.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    return LABEL.matcher(unmarked).replaceAll(m -> " ".repeat(m.group().length()));
  }
}
