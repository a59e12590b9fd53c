package org.anwen.eval.lock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Draft;

/**
 * Words a true draft anew without changing what it says: figures written otherwise, clauses and
 * sentences in another order, other connectives, markers elsewhere. Not thread-safe.
 */
final class Paraphraser {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern SCALED =
      Pattern.compile("(?<![\\d.—\\-~～至到])(\\d+(?:\\.\\d+)?)([万亿])(元|平方米|户|套|人)");
  private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d{1,2})%(?!—|-|~)");
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.第〔(（\\-—~、至到])(\\d{1,4})(?=[个户套处栋台辆家所座条项名人元])");
  private static final Pattern MARKERS = Pattern.compile("(?:\\[\\d{1,3}\\])+");
  private static final String[][] WORDS = {
    {"通过", "借助"}, {"同时", "与此同时"}, {"目前", "当前"}, {"以及", "和"}, {"开展", "组织开展"},
    {"推进", "推动"}, {"采取", "采用"}, {"针对", "对于"}, {"包括", "涵盖"}, {"帮助", "协助"},
    {"并", "并且"}, {"为了", "为"}, {"由于", "因为"}, {"因此", "所以"}, {"此外", "另外"},
    {"建立", "建立起"}, {"利用", "运用"}, {"共计", "总计"}, {"鼓励", "倡导"}, {"其中", "当中"},
    {"按照", "依照"}, {"根据", "依据"}, {"完善", "健全"}, {"实施", "推行"}, {"居民", "住户"},
  };
  private static final String[] OPENINGS = {"据材料，", "材料显示，", "根据案例，", "简单说，", "具体地，"};

  private final Random random;

  Paraphraser(Random random) {
    this.random = random;
  }

  /** One other wording of a draft; empty when the way chosen changes nothing in it. */
  Optional<Draft> of(Draft draft) {
    String text = draft.text();
    int ways = 1 + random.nextInt(3);
    for (int i = 0; i < ways; i++) {
      text = way(random.nextInt(9), text);
    }
    return text.equals(draft.text())
        ? Optional.empty()
        : Optional.of(new Draft(text, draft.quotes(), draft.table(), false));
  }

  private String way(int way, String text) {
    return switch (way) {
      case 0 ->
          NUMBER.matcher(text).replaceAll(m -> outside(text, m) ? wide(m.group()) : m.group());
      case 1 ->
          COUNT.matcher(text).replaceAll(m -> outside(text, m) ? numeral(m.group(1)) : m.group());
      case 2 ->
          PERCENT
              .matcher(text)
              .replaceAll(m -> outside(text, m) ? "百分之" + numeral(m.group(1)) : m.group());
      case 3 -> SCALED.matcher(text).replaceAll(m -> outside(text, m) ? rescaled(m) : m.group());
      case 4 -> synonyms(text);
      case 5 -> opening(text);
      case 6 -> markersLast(text);
      case 7 -> sentencesTurned(text);
      default -> clausesTurned(text);
    };
  }

  /** Whether a place stands within a 《title》 or a “quotation”, which are told word for word. */
  private static boolean isNamed(String text, int at) {
    return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
        || text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
  }

  /** Whether a figure stands neither in a marker nor in a title nor in a document number. */
  private static boolean outside(String text, Matcher m) {
    char before = m.start() == 0 ? ' ' : text.charAt(m.start() - 1);
    return "[〔【第号-—".indexOf(before) < 0
        && !isNamed(text, m.start())
        && text.indexOf('〕', m.start()) != m.end()
        && !text.startsWith("号", m.end());
  }

  private static boolean outside(String text, java.util.regex.MatchResult m) {
    Matcher at = NUMBER.matcher(text);
    return at.find(m.start()) && at.start() == m.start() && outside(text, at);
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append(c == '.' ? '.' : (char) (c - '0' + '０')));
    return wide.toString();
  }

  static String numeral(String digits) {
    int value = Integer.parseInt(digits);
    if (value == 0) {
      return "零";
    }
    String numbers = "零一二三四五六七八九";
    String[] units = {"", "十", "百", "千"};
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int i = 3; i >= 0; i--) {
      int digit = value / (int) Math.pow(10, i) % 10;
      if (digit == 0) {
        zero = !out.isEmpty();
      } else {
        out.append(zero ? "零" : "").append(numbers.charAt(digit)).append(units[i]);
        zero = false;
      }
    }
    String written = out.toString();
    return written.startsWith("一十") ? written.substring(1) : written;
  }

  private static String rescaled(java.util.regex.MatchResult m) {
    BigDecimal value = new BigDecimal(m.group(1));
    if (m.group(2).equals("亿")) {
      return value.movePointRight(4).toPlainString().replaceAll("\\.0+$", "") + "万" + m.group(3);
    }
    return value.movePointLeft(4).scale() <= 4 && value.compareTo(BigDecimal.TEN) > 0
        ? value.movePointLeft(4).stripTrailingZeros().toPlainString() + "亿" + m.group(3)
        : value.movePointRight(4).toPlainString().replaceAll("\\.0+$", "") + m.group(3);
  }

  private String synonyms(String text) {
    String changed = text;
    int from = random.nextInt(WORDS.length);
    for (int i = 0; i < 8; i++) {
      String[] pair = WORDS[(from + i) % WORDS.length];
      int at = changed.indexOf(pair[0]);
      if (at >= 0 && !isNamed(changed, at) && !isWithin(changed, at, pair)) {
        changed = changed.substring(0, at) + pair[1] + changed.substring(at + pair[0].length());
      }
    }
    return changed;
  }

  /** Whether the word that would be put in stands there already, around the one it is for. */
  private static boolean isWithin(String text, int at, String[] pair) {
    int from = at - Math.max(0, pair[1].indexOf(pair[0]));
    return from >= 0 && text.startsWith(pair[1], from);
  }

  private String opening(String text) {
    return OPENINGS[random.nextInt(OPENINGS.length)] + text;
  }

  private static String markersLast(String text) {
    List<String> markers = new ArrayList<>();
    Matcher m = MARKERS.matcher(text);
    while (m.find()) {
      markers.add(m.group());
    }
    boolean one = text.indexOf('\n') < 0 && text.indexOf('。') == text.length() - 1;
    return one && markers.size() == 1
        ? MARKERS.matcher(text).replaceAll("") + markers.getFirst()
        : text;
  }

  private static String sentencesTurned(String text) {
    List<String> sentences = Arrays.stream(text.split("(?<=。)")).filter(s -> !s.isBlank()).toList();
    boolean plain = sentences.size() > 1 && text.indexOf('\n') < 0 && text.endsWith("。");
    return plain ? String.join("", sentences.reversed()) : text;
  }

  /** The first clause, where it only names a time or a purpose, after the second. */
  private static String clausesTurned(String text) {
    Matcher m =
        Pattern.compile(
                "^((?:为|通过|针对|按照|根据|\\d{4}年)[^，。《》\\n\\[]{2,30})，([^，。\\n\\[]{4,40})(\\[\\d+\\])?。$")
            .matcher(text);
    return m.matches()
        ? m.group(2) + "，" + m.group(1) + (m.group(3) == null ? "" : m.group(3)) + "。"
        : text;
  }
}
