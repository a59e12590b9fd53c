package org.anwen.ledger.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.text.ChineseNumerals;
import org.anwen.text.ChineseText;
import org.jspecify.annotations.Nullable;

/**
 * The reader of times: years, months, days, quarters, ranges of them, five-year plans, and times
 * reckoned from the time of writing.
 *
 * <p>A month or day without a year takes the year named last in the text. Stateless; time is linear
 * in the text.
 */
public final class PeriodLexer {
  private static final String YEAR = "(?:(?:19|20)\\d{2}|(?:二[〇零○]|一九)[〇零○一二三四五六七八九]{2})";
  private static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
  private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final String SIGN = "\\s?(?:—{1,2}|―|–|‒|-|－|~|～|〜|─|至|到)\\s?";
  private static final String MONTHS =
      "(?:(?<mF>" + MONTH + ")月?" + SIGN + ")?(?<m>" + MONTH + ")月";
  private static final String DAYS =
      "(?:份|(?:(?<dF>" + DAY + ")[日号]?" + SIGN + ")?(?<d>" + DAY + ")[日号])?(?:[底初末]|[上中下]旬)?";
  private static final Pattern POINT =
      Pattern.compile(
          "(?<!\\d)(?<iy>(?:19|20)\\d{2})(?<sep>[-/.])(?<im>1[0-2]|0?[1-9])\\k<sep>"
              + "(?<id>3[01]|[12]\\d|0?[1-9])(?!\\d)"
              + ("|(?<![\\d.])(?<year>" + YEAR + ")")
              + ("(?:学?年度?(?!代)(?:" + group(MONTHS, 1) + group(DAYS, 1))
              + "|第?(?<q1>[一二三四1-4])季度|(?<h1>上半年|下半年)|[底初末])?"
              + ("|(?=" + SIGN + YEAR + "学?年")
              + ("|[、和及与]" + YEAR + "(?:学?年|[、和及与]" + YEAR + "年)))")
              + ("|(?<![\\d.第])" + group(MONTHS, 2) + "(?!龄)" + group(DAYS, 2))
              + "|(?<![\\d第])(?<q2>[一二三四1-4])季度"
              + "|(?<plan>[“\"「]?(?:十[一二三四五六]?|[七八九])五[”\"」]?"
              + "(?=时期|期间|规划|末|以来|[”\"」]|初|开局|收官|后|前))"
              + "|(?<rel>(?:近|过去|最近|今后|未来|此后|前|后)(?<n>[一二两三四五六七八九十]|\\d{1,2})"
              + "(?:余|多)?年(?:来|间|内)?(?!级|代)"
              + "|截至目前|截止目前|到目前为止|目前为止|迄今为止|至今|目前|今年(?:以来|底)?"
              + "|去年(?:底|同期)?|前年|明年(?:底)?|上一?年度?(?!纪)|本年度?|当年|下一?年度|同年|次年"
              + "|近年来?|(?<![\\d一二三四五六七八九十两])(?:年底|年初|年末|年内)"
              + "|上半年|下半年|(?<![\\d一二三四五六七八九十])日前|近日)");
  private static final BitSet STARTS =
      "0123456789〇零○一二三四五六七八九十“\"「第近过最今未此前后截到目迄至去明上本当下同次年日"
          .chars()
          .collect(BitSet::new, BitSet::set, BitSet::or);
  private static final Pattern RANGE = Pattern.compile(SIGN);
  private static final Pattern SINCE =
      Pattern.compile("(?:至今|到目前|以来|开始|之后|以后|起(?![草点源步诉])|后(?=，|,))");
  private static final Pattern UNTIL = Pattern.compile("(?:之前|以前|前(?![期后往来端])|为止)");

  private PeriodLexer() {}

  /** The pattern with its named groups numbered, so that it can stand twice in another. */
  private static String group(String pattern, int number) {
    return pattern.replaceAll("\\(\\?<(mF|m|dF|d)>", "(?<$1" + number + ">");
  }

  /** The times of a text, in order, disjoint. */
  public static List<Period> scan(String original) {
    String text = ChineseText.narrow(original);
    List<Period> points = new ArrayList<>();
    Matcher matcher = POINT.matcher(text).useTransparentBounds(true);
    int year = 0;
    int at = 0;
    while (at < text.length()) {
      // most characters begin no time, and a look-up is cheaper than the pattern
      if (!STARTS.get(text.charAt(at)) || !matcher.region(at, text.length()).lookingAt()) {
        at++;
        continue;
      }
      Period point = point(matcher, year, original);
      if (point != null) {
        points.add(point);
        year = point.from().map(LocalDate::getYear).orElse(year);
      }
      at = Math.max(matcher.end(), at + 1);
    }
    return joined(points, text, original);
  }

  private static List<Period> joined(List<Period> points, String text, String original) {
    List<Period> out = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Period point = points.get(i);
      if (i + 1 < points.size() && isDated(point) && isDated(points.get(i + 1))) {
        Period next = points.get(i + 1);
        Matcher sign = RANGE.matcher(text).region(point.span().end(), next.span().start());
        if (sign.matches() && isBefore(point, next)) {
          Span span = new Span(point.span().start(), next.span().end());
          point =
              new Period(span, Period.Kind.RANGE, point.from(), next.to(), 0, cut(original, span));
          i++;
        }
      }
      if (out.isEmpty() || out.getLast().span().end() <= point.span().start()) {
        out.add(opened(point, text, original));
      }
    }
    return List.copyOf(out);
  }

  private static boolean isDated(Period point) {
    return point.from().isPresent() && point.to().isPresent();
  }

  private static boolean isBefore(Period a, Period b) {
    return a.from().orElseThrow().isBefore(b.to().orElseThrow());
  }

  /** 2020年以来 is open at its end, 2025年底前 at its beginning. */
  private static Period opened(Period point, String text, String original) {
    if (!isDated(point) || point.kind() == Period.Kind.PLAN) {
      return point;
    }
    int end = point.span().end();
    Matcher since = SINCE.matcher(text).region(end, text.length());
    if (point.kind() != Period.Kind.RANGE && since.lookingAt()) {
      Span span = new Span(point.span().start(), since.end());
      return new Period(
          span, Period.Kind.SINCE, point.from(), Optional.empty(), 0, cut(original, span));
    }
    Matcher until = UNTIL.matcher(text).region(end, text.length());
    if (point.kind() != Period.Kind.RANGE && until.lookingAt()) {
      Span span = new Span(point.span().start(), until.end());
      return new Period(
          span, Period.Kind.UNTIL, Optional.empty(), point.to(), 0, cut(original, span));
    }
    return point;
  }

  private static @Nullable Period point(Matcher m, int lastYear, String original) {
    Span span = new Span(m.start(), m.end());
    try {
      if (m.group("iy") != null) {
        LocalDate day =
            LocalDate.of(number(m.group("iy")), number(m.group("im")), number(m.group("id")));
        return dated(span, Period.Kind.DAY, day, day, original);
      }
      if (m.group("plan") != null) {
        return plan(span, m.group("plan"), original);
      }
      if (m.group("rel") != null) {
        int years = m.group("n") == null ? 0 : number(m.group("n"));
        return new Period(
            span,
            Period.Kind.RELATIVE,
            Optional.empty(),
            Optional.empty(),
            years,
            cut(original, span));
      }
      if (m.group("year") != null) {
        int year = number(m.group("year"));
        if (m.group("m1") != null) {
          return months(span, year, m, 1, original);
        }
        if (m.group("q1") != null) {
          return quarter(span, year, number(m.group("q1")), original);
        }
        if (m.group("h1") != null) {
          boolean first = m.group("h1").startsWith("上");
          return dated(
              span,
              Period.Kind.HALF,
              LocalDate.of(year, first ? 1 : 7, 1),
              first ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31),
              original);
        }
        return dated(
            span, Period.Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), original);
      }
      if (m.group("q2") != null) {
        return quarter(span, lastYear, number(m.group("q2")), original);
      }
      return months(span, lastYear, m, 2, original);
    } catch (DateTimeException e) {
      return null; // 2月30日 is no day
    }
  }

  /** A month or day, or a range of them written with one year: 2022年3—5月, 5月1日至15日. */
  private static Period months(Span span, int year, Matcher m, int group, String original) {
    String first = m.group("mF" + group);
    String month = m.group("m" + group);
    String firstDay = m.group("dF" + group);
    String day = m.group("d" + group);
    boolean range = first != null || firstDay != null;
    Period.Kind kind =
        range ? Period.Kind.RANGE : day == null ? Period.Kind.MONTH : Period.Kind.DAY;
    if (year == 0) {
      return new Period(span, kind, Optional.empty(), Optional.empty(), 0, cut(original, span));
    }
    YearMonth last = YearMonth.of(year, number(month));
    YearMonth from = first == null ? last : YearMonth.of(year, number(first));
    if (from.isAfter(last)) {
      throw new DateTimeException("months run backwards: " + span);
    }
    LocalDate begin =
        firstDay != null
            ? from.atDay(number(firstDay))
            : day != null && first == null ? from.atDay(number(day)) : from.atDay(1);
    LocalDate end = day == null ? last.atEndOfMonth() : last.atDay(number(day));
    return dated(span, kind, begin, end, original);
  }

  private static Period quarter(Span span, int year, int quarter, String original) {
    if (year == 0) {
      return new Period(
          span, Period.Kind.QUARTER, Optional.empty(), Optional.empty(), 0, cut(original, span));
    }
    return dated(
        span,
        Period.Kind.QUARTER,
        LocalDate.of(year, quarter * 3 - 2, 1),
        YearMonth.of(year, quarter * 3).atEndOfMonth(),
        original);
  }

  /** The sixth plan ran from 1981 to 1985, and each of the following for five years. */
  private static Period plan(Span span, String written, String original) {
    String numeral = written.replaceAll("[“”\"「」]", "");
    int number = number(numeral.substring(0, numeral.length() - 1));
    int first = 1981 + 5 * (number - 6);
    return dated(
        span,
        Period.Kind.PLAN,
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 4, 12, 31),
        original);
  }

  private static Period dated(
      Span span, Period.Kind kind, LocalDate from, LocalDate to, String original) {
    return new Period(span, kind, Optional.of(from), Optional.of(to), 0, cut(original, span));
  }

  private static int number(String digits) {
    if (NumberReader.isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    return ChineseNumerals.parse(digits)
        .orElseThrow(
            () -> new DateTimeException(String.format(Locale.ROOT, "no number: %s", digits)))
        .intValueExact();
  }

  private static String cut(String original, Span span) {
    return original.substring(span.start(), span.end());
  }
}
