package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Draft;
import org.anwen.api.Span;
import org.anwen.eval.lock.Mutator.Edit;

/** The single changes of how far a claim goes, how often it holds, and of whom. Stateless. */
final class ClaimEdits {
  private static final Pattern HEDGE =
      Pattern.compile(
          "原则上|大部分|绝大多数|绝大部分|大多数|多数|(?<![足出人组一])部分(?=[小停居业村农企老学困地区乡街资])|少数|个别|基本(?=[完实形建消解覆])|初步|有条件的"
              + "|符合条件的|试点(?=[小社村区])|逐步|尽量|(?<![再新])一般(?=[不为在由])|有望|可能");

  private static final List<List<String>> OFTEN =
      List.of(
          List.of("累计", "每年", "年均"),
          List.of("共计", "每年"),
          List.of("总共", "每月"),
          List.of("每年", "累计", "每月"),
          List.of("每月", "每年", "累计"),
          List.of("每季度", "每月", "每年"),
          List.of("每周", "每天", "每月"),
          List.of("每天", "每周"),
          List.of("每日", "每月"),
          List.of("一次性", "分期"),
          List.of("定期", "随时"),
          List.of("全年", "每月"));

  private static final List<String> LEVELS = List.of("国家级", "省级", "市级", "县级", "区级", "镇级", "村级");

  /** Those who act; words of one row may stand for the same. */
  private static final List<List<String>> ACTORS =
      List.of(
          List.of("居民", "业主", "住户"),
          List.of("村民", "农户"),
          List.of("政府", "财政"),
          List.of("企业", "公司", "运营商"),
          List.of("商户"),
          List.of("社区"),
          List.of("街道"),
          List.of("物业"),
          List.of("村委会"),
          List.of("银行"),
          List.of("学校"),
          List.of("医院"),
          List.of("党支部"),
          List.of("志愿者"),
          List.of("合作社"),
          List.of("协会"),
          List.of("专家"));

  private ClaimEdits() {}

  /** A claim without the word that limits it. */
  static List<Edit> hedges(String text) {
    return HEDGE
        .matcher(text)
        .results()
        .map(m -> new Edit(new Span(m.start(), m.end()), ""))
        .toList();
  }

  static List<Edit> frequencies(String text) {
    List<Edit> edits = new ArrayList<>();
    for (List<String> row : OFTEN) {
      int at = text.indexOf(row.getFirst());
      while (at >= 0) {
        Span span = new Span(at, at + row.getFirst().length());
        row.subList(1, row.size()).forEach(other -> edits.add(new Edit(span, other)));
        at = text.indexOf(row.getFirst(), at + 1);
      }
    }
    return edits;
  }

  /** One level of government for another. */
  static List<Edit> levels(String text) {
    List<Edit> edits = new ArrayList<>();
    for (String level : LEVELS) {
      for (int at = text.indexOf(level); at >= 0; at = text.indexOf(level, at + 1)) {
        Span span = new Span(at, at + level.length());
        LEVELS.stream()
            .filter(other -> !text.contains(other))
            .forEach(other -> edits.add(new Edit(span, other)));
      }
    }
    return edits;
  }

  /** Two who act change places, and one gives way to another whom the draft quotes. */
  static List<Edit> actors(Draft draft) {
    String text = draft.text();
    record Actor(String name, List<String> row, Span span) {}
    List<Actor> named = new ArrayList<>();
    for (List<String> row : ACTORS) {
      for (String name : row) {
        Matcher m = Pattern.compile(name + "(?![长员区道化业])").matcher(text);
        while (m.find()) {
          named.add(new Actor(name, row, new Span(m.start(), m.end())));
        }
      }
    }
    List<Edit> edits = new ArrayList<>();
    for (Actor one : named) {
      for (Actor other : named) {
        String between =
            one.span.end() <= other.span.start()
                ? text.substring(one.span.end(), other.span.start())
                : "";
        boolean apart = between.codePoints().filter(Character::isLetter).count() >= 2;
        if (apart && !one.row.equals(other.row) && between.matches("[^。\\n]*")) {
          edits.add(
              new Edit(
                  new Span(one.span.start(), other.span.end()), other.name + between + one.name));
        }
      }
      for (List<String> row : ACTORS) {
        row.stream()
            .filter(other -> !row.equals(one.row) && isQuoted(other, draft))
            .forEach(other -> edits.add(new Edit(one.span, other)));
      }
    }
    return edits;
  }

  private static boolean isQuoted(String word, Draft draft) {
    return draft.quotes().stream().anyMatch(q -> q.text().contains(word));
  }
}
