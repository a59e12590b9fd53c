package org.anwen.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the number at the beginning of a line; knows no regular expression, so time is bounded. */
final class LabelReader {
  private static final String[] CASE_WORDS = {"典型案例", "案例", "实例", "范例", "No.", "NO.", "№"};

  /** Words that need a colon or a bracket after the number to be a heading. */
  private static final String[] WEAK_CASE_WORDS = {
    "例", "典型做法", "做法", "经验", "典型经验", "实践", "故事", "专栏", "样本", "镜头", "典型"
  };

  /** What follows a decimal that is a quantity, and a 第五条 that is spoken of. */
  private static final String UNITS = "万亿千百元米公平吨户个人家套栋倍年月日天小％%℃度至到—-~～余多项处座台辆亩里号米克升";

  private static final String SPOKEN_OF = "的规和与至、，款项及所中之～";

  private final String line;
  private int at;

  private LabelReader(String line) {
    this.line = line;
  }

  /** The number that a line begins with, if it begins with one. */
  static Optional<Label> read(String line) {
    return Optional.ofNullable(new LabelReader(line).label());
  }

  /** The serial number in the first cell of a row of a table, if it holds nothing else. */
  static Optional<Label> readRow(String row) {
    LabelReader reader = new LabelReader(row);
    int value = reader.number();
    int digits = reader.at;
    if (value <= 0 || digits >= row.length() || row.charAt(digits) != '\t') {
      return Optional.empty();
    }
    return Optional.of(new Label(NumberStyle.ARABIC, value, digits + 1));
  }

  private @Nullable Label label() {
    if (line.isEmpty()) {
      return null;
    }
    char c = line.charAt(0);
    if (c == '第') {
      return division();
    }
    Label single = singleSign(c);
    if (single != null) {
      return single;
    }
    Label named = caseName();
    if (named != null) {
      return named;
    }
    Label ofSeries = ofSeries();
    if (ofSeries != null) {
      return ofSeries;
    }
    if ("（(〔﹙[［".indexOf(c) >= 0) {
      return inBrackets();
    }
    return bare();
  }

  private @Nullable Label division() {
    at = 1;
    skipBlank();
    int value = number();
    if (value <= 0) {
      return null;
    }
    skipBlank();
    NumberStyle style =
        switch (peek()) {
          case '编', '篇' -> NumberStyle.PART;
          case '章' -> NumberStyle.CHAPTER;
          case '节' -> NumberStyle.SECTION;
          case '条' -> NumberStyle.ARTICLE;
          case '部' -> line.startsWith("部分", at) ? NumberStyle.PART : null;
          default -> null;
        };
    if (style == null) {
      return null;
    }
    at += line.startsWith("部分", at) ? 2 : 1;
    if (SPOKEN_OF.indexOf(peek()) >= 0 && peek() != '、') {
      return null;
    }
    skipBlankAnd("：:、．.");
    return new Label(style, value, at);
  }

  private @Nullable Label singleSign(char c) {
    NumberStyle style;
    int value;
    if (c >= '①' && c <= '⑳') {
      style = NumberStyle.CIRCLED;
      value = c - '①' + 1;
    } else if (c >= '❶' && c <= '❿') {
      style = NumberStyle.CIRCLED;
      value = c - '❶' + 1;
    } else if (c >= '⑴' && c <= '⒇') {
      style = NumberStyle.ARABIC_IN_BRACKETS;
      value = c - '⑴' + 1;
    } else if (c >= '⒈' && c <= '⒛') {
      style = NumberStyle.ARABIC;
      value = c - '⒈' + 1;
    } else if (c >= '㈠' && c <= '㈩') {
      style = NumberStyle.CHINESE_IN_BRACKETS;
      value = c - '㈠' + 1;
    } else if ("●■◆★▲▶➢◎○□◇☆▪•➤※".indexOf(c) >= 0) {
      style = NumberStyle.BULLET;
      value = 1;
    } else {
      return null;
    }
    at = 1;
    skipBlankAnd("、．.");
    return new Label(style, value, at);
  }

  private @Nullable Label caseName() {
    at = 0;
    boolean bracket = "【[〔（(『「".indexOf(peek()) >= 0;
    if (bracket) {
      at++;
      skipBlank();
    }
    int words = at;
    boolean strong = skipOneOf(CASE_WORDS);
    boolean weak = !strong && skipOneOf(WEAK_CASE_WORDS);
    if ((!strong && !weak) || at == words) {
      return null;
    }
    skipBlank();
    boolean ofSeries = peek() == '之';
    at += ofSeries ? 1 : 0;
    boolean inner = peek() == '（' || peek() == '(';
    if (inner) {
      at++;
    }
    skipBlank();
    int value = number();
    if (value <= 0) {
      return null;
    }
    if (inner) {
      skipBlank();
      at += peek() == '）' || peek() == ')' ? 1 : 0;
    }
    value = innerNumber(value);
    int afterNumber = at;
    skipBlank();
    boolean blank = at > afterNumber;
    boolean mark = "：:、．.】]〕）)』」-—|｜·".indexOf(peek()) >= 0 && at < line.length();
    boolean end = at == line.length();
    if (!mark && !end && !blank) {
      return null;
    }
    if (weak && !bracket && !mark && !blank && !end) {
      return null;
    }
    skipBlankAnd("：:、．.】]〕）)』」-—|｜·");
    return new Label(NumberStyle.CASE, value, at);
  }

  /** The second number of 案例1-2, or the first if there is no second. */
  private int innerNumber(int first) {
    int before = at;
    if ("-—–－".indexOf(peek()) >= 0 && at + 1 < line.length() && isDigit(line.charAt(at + 1))) {
      at++;
      int second = number();
      if (second > 0) {
        return second;
      }
    }
    at = before;
    return first;
  }

  /** 之一, where it stands alone, in brackets, or before a sign. */
  private @Nullable Label ofSeries() {
    at = 0;
    boolean bracket = "【（(".indexOf(peek()) >= 0;
    at += bracket ? 1 : 0;
    if (peek() != '之') {
      return null;
    }
    at++;
    int value = number();
    boolean end = at >= line.length();
    if (value <= 0 || (!end && "】）)：:、 　".indexOf(peek()) < 0)) {
      return null;
    }
    skipBlankAnd("】）)：:、");
    return new Label(NumberStyle.CASE, value, at);
  }

  private @Nullable Label inBrackets() {
    at = 1;
    skipBlank();
    boolean arabic = isDigit(peek());
    int value = number();
    skipBlank();
    if (value <= 0 || "）)〕﹚]］".indexOf(peek()) < 0 || at >= line.length()) {
      return null;
    }
    if (value > 300) {
      return null;
    }
    at++;
    skipBlankAnd("、．.");
    return new Label(
        arabic ? NumberStyle.ARABIC_IN_BRACKETS : NumberStyle.CHINESE_IN_BRACKETS, value, at);
  }

  private @Nullable Label bare() {
    at = 0;
    boolean arabic = isDigit(peek());
    int value = number();
    if (value <= 0 || value > 999 || at >= line.length()) {
      return null;
    }
    int afterNumber = at;
    skipBlank();
    char sign = peek();
    if (!arabic) {
      boolean spaced = at > afterNumber && line.length() <= 40;
      if ("、．.".indexOf(sign) >= 0 && at < line.length()) {
        at++;
      } else if (!spaced) {
        return null;
      }
      skipBlank();
      return new Label(NumberStyle.CHINESE, value, at);
    }
    if (at > afterNumber && value < 100 && isTitleAfterNumber()) {
      return new Label(NumberStyle.ARABIC, value, at);
    }
    at++;
    if (sign == '-' && isDigit(peek())) {
      return hyphened();
    }
    return switch (sign) {
      case '）', ')' -> arabic(NumberStyle.ARABIC_HALF_BRACKET, value);
      case '、', '．', '﹒' -> arabic(NumberStyle.ARABIC, value);
      case '.' -> isDigit(peek()) ? decimal(value) : arabic(NumberStyle.ARABIC, value);
      default -> null;
    };
  }

  /** Whether a short title follows a number that only white space sets off, as in 1 概述. */
  private boolean isTitleAfterNumber() {
    return peek() >= 0x2E80
        && (UNITS.indexOf(peek()) < 0 || line.charAt(0) == '0')
        && "、．）年".indexOf(peek()) < 0
        && Wording.isShortTitle(line.substring(at));
  }

  private Label arabic(NumberStyle style, int value) {
    skipBlank();
    return new Label(style, value, at);
  }

  /** After {@code 1-} comes a digit: a numbering of two parts where white space follows. */
  private @Nullable Label hyphened() {
    int second = number();
    if (second <= 0 || second > 99 || !Blank.is(peek()) || at >= line.length()) {
      return null;
    }
    skipBlank();
    return new Label(NumberStyle.DECIMAL, second, at, 2);
  }

  /** After {@code 1.} comes a digit: a numbering of two parts, a year, or a quantity. */
  private @Nullable Label decimal(int first) {
    int words = at;
    int second = number();
    if (second >= 1900 && second < 2100 && peek() == '年') {
      return new Label(NumberStyle.ARABIC, first, words);
    }
    int level = 2;
    int last = second;
    while (peek() == '.' && at + 1 < line.length() && isDigit(line.charAt(at + 1))) {
      at++;
      last = number();
      level++;
    }
    if (at >= line.length() || last <= 0 || last > 99 || UNITS.indexOf(peek()) >= 0) {
      return null;
    }
    if (line.charAt(words) == '0') {
      return null;
    }
    skipBlankAnd("、．.");
    return new Label(NumberStyle.DECIMAL, last, at, level);
  }

  private boolean skipOneOf(String[] words) {
    for (String word : words) {
      if (line.startsWith(word, at)) {
        at += word.length();
        return true;
      }
    }
    return false;
  }

  private char peek() {
    return at < line.length() ? line.charAt(at) : '\0';
  }

  private void skipBlank() {
    while (at < line.length() && Blank.is(line.charAt(at))) {
      at++;
    }
  }

  private void skipBlankAnd(String signs) {
    while (at < line.length()
        && (Blank.is(line.charAt(at)) || signs.indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** The number at the place reached, Arabic or Chinese, or -1; at most 9999. */
  private int number() {
    if (isDigit(peek())) {
      int value = 0;
      int digits = 0;
      while (isDigit(peek())) {
        value = Math.min(99_999, value * 10 + peek() - (peek() >= '０' ? '０' : '0'));
        at++;
        digits++;
      }
      return digits > 4 ? -1 : value;
    }
    int total = 0;
    int digit = 0;
    int from = at;
    while (at < line.length() && at - from < 8) {
      char c = line.charAt(at);
      int value = "〇一二三四五六七八九".indexOf(c);
      if (value < 0 && c == '零') {
        value = 0;
      } else if (c == 'ニ') {
        value = 2; // the letter ni of Japanese, which scanners read for 二
      }
      if (value >= 0) {
        digit = value;
      } else if (c == '十') {
        total += (digit == 0 ? 1 : digit) * 10;
        digit = 0;
      } else if (c == '百') {
        total += (digit == 0 ? 1 : digit) * 100;
        digit = 0;
      } else {
        break;
      }
      at++;
    }
    return at == from ? -1 : total + digit;
  }
}
