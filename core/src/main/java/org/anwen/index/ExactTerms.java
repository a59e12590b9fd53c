package org.anwen.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.text.ChineseNumerals;

/**
 * The terms of a text that must match as a whole: figures with their units, 《titles》, document
 * numbers, articles, and words in Latin letters.
 *
 * <p>A figure is written without thousands separators and with one name for each unit of measure; a
 * Chinese ordinal as digits: 第十二条 is 第12条. The same terms come out of a question and of a passage.
 * At most {@link #MAX_TERMS} terms. Thread-safe; linear in the text.
 */
public final class ExactTerms {
  /** The most terms that one text gives; later ones are left out. */
  public static final int MAX_TERMS = 4_096;

  private static final int MAX_TITLE = 120;

  /**
   * A figure and what follows it: a scale, then a unit. Units are the common ones of measure,
   * money, time and count (GB 3100 and the measure words of the language).
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*)((?:百(?!分)|千(?![米克瓦])|[万亿])*)"
              + "(%|‰|平方米|平方公里|平方千米|立方米|公里|千米|公顷|公斤|千克|小时|分钟|个月|工作日|个百分点|百分点"
              + "|m2|km2|m3|km|kg|mw|kw|gw|kwh"
              + "|[元米吨亩户人个件处栋幢套家年月日天次项条座台辆所名岁倍期批份张度部层间口头只门村街社届款成周分号])?");

  private static final Pattern RATIO = Pattern.compile("\\d+(?::\\d+)+");
  private static final Pattern TITLE = Pattern.compile("《([^《》]{1," + MAX_TITLE + "})》");
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("(\\p{IsHan}{0,8})[〔\\[(【]\\s*(\\d{4})\\s*[〕\\])】]\\s*第?\\s*(\\d{1,5})\\s*号");
  private static final Pattern ORDINAL =
      Pattern.compile("第([一二三四五六七八九十百零〇两\\d]{1,6})([条章节款项届批期次轮])");
  private static final Pattern LATIN =
      Pattern.compile("(?<![a-z0-9])[a-z][a-z0-9]*(?:[+\\-./&][a-z0-9]+)*");

  private ExactTerms() {}

  /** The exact terms of a text, distinct, in the order of their kinds and then of the text. */
  public static List<String> of(String text) {
    String folded = TextFold.fold(text);
    Set<String> terms = new LinkedHashSet<>();
    titles(folded, terms);
    documentNumbers(folded, terms);
    ordinals(folded, terms);
    figures(folded, terms);
    all(RATIO, folded, terms);
    all(LATIN, folded, terms);
    List<String> list = new ArrayList<>(terms);
    return List.copyOf(list.size() <= MAX_TERMS ? list : list.subList(0, MAX_TERMS));
  }

  private static void titles(String text, Set<String> terms) {
    Matcher matcher = TITLE.matcher(text);
    while (matcher.find()) {
      terms.add("《" + withoutSpace(matcher.group(1)) + "》");
    }
  }

  /**
   * The number alone, and with the two characters before it, since its prefix has no sure start.
   */
  private static void documentNumbers(String text, Set<String> terms) {
    Matcher matcher = DOCUMENT_NUMBER.matcher(text);
    while (matcher.find()) {
      String number = "〔" + matcher.group(2) + "〕" + Integer.parseInt(matcher.group(3)) + "号";
      terms.add(number);
      String prefix = matcher.group(1);
      if (prefix.length() >= 2) {
        terms.add(prefix.substring(prefix.length() - 2) + number);
      }
    }
  }

  private static void ordinals(String text, Set<String> terms) {
    Matcher matcher = ORDINAL.matcher(text);
    while (matcher.find()) {
      number(matcher.group(1))
          .ifPresent(value -> terms.add("第" + value.toPlainString() + matcher.group(2)));
    }
  }

  private static Optional<BigDecimal> number(String numeral) {
    return numeral.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(new BigDecimal(numeral))
        : ChineseNumerals.parse(numeral);
  }

  private static void figures(String text, Set<String> terms) {
    Matcher matcher = FIGURE.matcher(text);
    while (matcher.find()) {
      String scale = matcher.group(2);
      String unit = matcher.group(3);
      String number = matcher.group(1).replace(",", "");
      String scaled = number + scale;
      terms.add(scaled);
      if (unit != null) {
        terms.add(scaled + oneName(unit));
      }
    }
  }

  private static String oneName(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "m2" -> "平方米";
      case "km2", "平方千米" -> "平方公里";
      case "m3" -> "立方米";
      case "km", "千米" -> "公里";
      case "kg", "千克" -> "公斤";
      case "百分点" -> "个百分点";
      default -> unit;
    };
  }

  private static void all(Pattern pattern, String text, Set<String> terms) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      terms.add(matcher.group());
    }
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
