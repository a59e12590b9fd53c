package org.anwen.eval.lock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Span;
import org.anwen.eval.lock.Mutator.Edit;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/** The single changes of a figure. Stateless. */
final class FigureEdits {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final Pattern DIGITS = Pattern.compile("(?<![\\d.])[1-9]\\d{0,5}(?![\\d.])");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern ENDS =
      Pattern.compile("([\\d.]+)[^\\d.]{0,3}?[-—~～至到]+([\\d.]+([^\\d]*))");
  private static final Pattern BOUND =
      Pattern.compile(
          "不超过|不低于|不少于|不高于|超过|将近|最高|最低|至少|最多|不足|近|超|约|以上|以下|以内|左右|[余多](?=[万亿]?[\\u4e00-\\u9fff])");
  private static final Set<Dimension> SCALED = Set.of(Dimension.MONEY, Dimension.COUNT);

  private FigureEdits() {}

  static Stream<Edit> digits(Quantity quantity) {
    String written = quantity.written();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = (char) ('0' + (c - '0' + 1 + (i * 3 + c) % 8) % 10);
        boolean leading = other == '0' && (i == 0 || !Character.isDigit(written.charAt(i - 1)));
        if (!leading && other != c) {
          edits.add(
              new Edit(
                  quantity.span(), written.substring(0, i) + other + written.substring(i + 1)));
        }
      }
    }
    return edits.stream();
  }

  /** A zero more or less, and the decimal point a digit further on or back. */
  static Stream<Edit> scales(Quantity quantity) {
    String written = quantity.written();
    Matcher number = NUMBER.matcher(written);
    if (!number.find() || quantity.isRange() || !quantity.terms().isEmpty()) {
      return Stream.empty();
    }
    BigDecimal value = new BigDecimal(number.group());
    return Stream.of(value.movePointRight(1), value.movePointLeft(1))
        .map(v -> v.scale() < 0 ? v.setScale(0) : v.signum() == 0 ? v : v.stripTrailingZeros())
        .map(BigDecimal::toPlainString)
        .filter(v -> !v.startsWith("0"))
        .map(
            v ->
                new Edit(
                    quantity.span(),
                    written.substring(0, number.start()) + v + written.substring(number.end())));
  }

  static Stream<Edit> units(Quantity quantity) {
    String written = quantity.written();
    String unit = quantity.unit().name();
    if (unit.isEmpty() || !written.contains(unit)) {
      return Stream.empty();
    }
    List<String> others =
        switch (quantity.unit().dimension()) {
          case PERCENT -> List.of("‰", unit.equals("个百分点") ? "%" : "个百分点");
          case MONEY -> List.of("美元", "平方米");
          case COUNT -> List.of(unit.equals("户") ? "人" : "户", "公里");
          default -> List.of("元", "个");
        };
    int at = written.lastIndexOf(unit);
    return others.stream()
        .filter(o -> !o.equals(unit))
        .map(
            o ->
                new Edit(
                    quantity.span(),
                    written.substring(0, at) + o + written.substring(at + unit.length())));
  }

  static Stream<Edit> magnitudes(Quantity quantity) {
    String written = quantity.written();
    if (quantity.unit().dimension() == Dimension.RATIO) {
      return Stream.empty();
    }
    List<String> made = new ArrayList<>();
    if (written.contains("万") && !written.contains("万亿")) {
      made.add(written.replace('万', '亿'));
      made.add(written.replace("万", ""));
    } else if (written.contains("亿") && !written.contains("万亿")) {
      made.add(written.replace('亿', '万'));
      made.add(written.replace("亿", ""));
    } else if (!quantity.unit().name().isEmpty() && SCALED.contains(quantity.unit().dimension())) {
      int at = written.lastIndexOf(quantity.unit().name());
      if (at > 0 && Character.isDigit(written.charAt(at - 1))) {
        made.add(written.substring(0, at) + "万" + written.substring(at));
      }
    }
    return made.stream().map(m -> new Edit(quantity.span(), m));
  }

  static Stream<Edit> bounds(Quantity quantity) {
    if (quantity.isRange() || !quantity.terms().isEmpty()) {
      return Stream.empty();
    }
    String written = quantity.written();
    int at = 0;
    while (at < written.length() && !Character.isDigit(written.charAt(at))) {
      at++;
    }
    String figure = written.substring(at);
    Set<Qualifier> said = quantity.qualifiers();
    List<String> made = new ArrayList<>();
    if (figure.endsWith("以上")) {
      made.add(figure.substring(0, figure.length() - 2) + "以下");
    } else if (figure.endsWith("以下") || figure.endsWith("以内") || figure.endsWith("之内")) {
      made.add(figure.substring(0, figure.length() - 2) + "以上");
    } else if (figure.endsWith("左右")) {
      made.add("超过" + figure.substring(0, figure.length() - 2));
    } else if (figure.contains("余") || figure.contains("多")) {
      made.add("近" + figure.replace("余", "").replace("多", ""));
    } else if (said.contains(Qualifier.OVER)
        || said.contains(Qualifier.AT_LEAST)
        || said.contains(Qualifier.LOWEST)) {
      made.add("不足" + figure);
      made.add("不超过" + figure);
    } else if (said.contains(Qualifier.UNDER)
        || said.contains(Qualifier.AT_MOST)
        || said.contains(Qualifier.HIGHEST)
        || said.contains(Qualifier.NEARLY)) {
      made.add("超过" + figure);
    } else if (figure.endsWith("内")) {
      made.add(figure.substring(0, figure.length() - 1) + "以上");
    } else {
      made.add("超过" + figure);
      made.add("不足" + figure);
      made.add("近" + figure);
      made.add("不超过" + figure);
    }
    return Stream.concat(made.stream().map(m -> new Edit(quantity.span(), m)), unbound(quantity));
  }

  /** The figure without the words that bound it: 4000元 for 不超过4000元. */
  private static Stream<Edit> unbound(Quantity quantity) {
    Matcher word = BOUND.matcher(quantity.written());
    if (!word.find()) {
      return Stream.empty();
    }
    String bare = word.replaceFirst("");
    return BOUND.matcher(bare).find() ? Stream.empty() : Stream.of(new Edit(quantity.span(), bare));
  }

  static Stream<Edit> numerals(Quantity quantity) {
    String written = quantity.written();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < written.length(); i++) {
      int digit = NUMERALS.indexOf(written.charAt(i));
      if (digit >= 0 && !written.startsWith("一半", i)) {
        char other = NUMERALS.charAt((digit + 2) % NUMERALS.length());
        edits.add(
            new Edit(quantity.span(), written.substring(0, i) + other + written.substring(i + 1)));
      }
    }
    return edits.stream();
  }

  static Stream<Edit> ranges(Quantity quantity) {
    if (!quantity.isRange()) {
      return Stream.empty();
    }
    List<Edit> edits = new ArrayList<>();
    Matcher ends = ENDS.matcher(quantity.written());
    if (ends.matches()) {
      edits.add(new Edit(quantity.span(), ends.group(2)));
      edits.add(new Edit(quantity.span(), ends.group(1) + ends.group(3)));
    }
    Matcher end = DIGITS.matcher(quantity.written());
    while (end.find()) {
      int value = Integer.parseInt(end.group());
      for (int other : new int[] {value + 1, value - 1}) {
        if (other > 0) {
          String written = quantity.written();
          edits.add(
              new Edit(
                  quantity.span(),
                  written.substring(0, end.start()) + other + written.substring(end.end())));
        }
      }
    }
    return edits.stream();
  }

  /** Two figures of a sentence that count the same thing change places. */
  static List<Edit> subjects(String text) {
    List<Edit> edits = new ArrayList<>();
    List<Quantity> figures = QuantityLexer.scan(text);
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < Math.min(figures.size(), i + 4); j++) {
        Quantity one = figures.get(i);
        Quantity other = figures.get(j);
        String between = text.substring(one.span().end(), other.span().start());
        boolean apart = between.codePoints().filter(Character::isLetter).count() >= 2;
        if (apart
            && one.unit().measuresLike(other.unit())
            && !one.matches(other)
            && between.indexOf('\n') < 0
            && between.indexOf('。') < 0) {
          edits.add(
              new Edit(
                  new Span(one.span().start(), other.span().end()),
                  other.written() + between + one.written()));
        }
      }
    }
    return edits;
  }
}
