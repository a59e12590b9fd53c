package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.eval.lock.Mutator.Edit;
import org.anwen.place.PlaceLexer;
import org.anwen.place.PlaceMention;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/** The single changes of a word: denied, turned to its opposite, another of a row. Stateless. */
final class WordEdits {
  private static final String NEGATIONS = "不 未 没有 并未";
  private static final String STAYING = "是有为在达能会要可等无以及成至由含属";

  /** Pairs of words that exclude each other, either for the other. */
  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("增长", "下降"),
          List.of("增加", "减少"),
          List.of("提高", "降低"),
          List.of("提升", "下降"),
          List.of("上升", "下降"),
          List.of("扩大", "缩小"),
          List.of("延长", "缩短"),
          List.of("最高", "最低"),
          List.of("最多", "最少"),
          List.of("最大", "最小"),
          List.of("高于", "低于"),
          List.of("全部", "部分"),
          List.of("必须", "可以"),
          List.of("应当", "可以"),
          List.of("线上", "线下"),
          List.of("之前", "之后"),
          List.of("以上", "以下"),
          List.of("新增", "减少"),
          List.of("累计", "平均"),
          List.of("集中", "分散"),
          List.of("统一", "分别"),
          List.of("免费", "收费"),
          List.of("城镇", "农村"),
          List.of("新建", "改建"),
          List.of("收入", "支出"),
          List.of("事前", "事后"),
          List.of("首次", "末次"),
          List.of("长期", "短期"));

  private static final String[][] PLANS = {
    {"计划投资", "已投资"},
    {"计划新建", "已新建"},
    {"预计", "已经"},
    {"力争", "已经"},
    {"计划用", "已用"},
    {"已完成", "计划完成"},
    {"已建成", "计划建成"},
    {"共建成", "拟建成"},
    {"累计建成", "计划建成"},
    {"已投入", "拟投入"},
    {"已实现", "力争实现"},
    {"计划", "已经"},
    {"规划(?=[新建投])", "已经"},
    {"拟(?=[建投在于对将新选])", "已"},
    {"将(?=[于在]|新[建增]|继续|逐步)", "已"},
    {"目标", "实际"},
    {"力争", "已"},
    {"正在", "已经"},
    {"建成", "拟建"},
    {"完成", "计划完成"},
    {"实现", "力争实现"},
    {"投入", "拟投入"}
  };

  private static final List<String> INVENTIONS =
      List.of(
          "，惠及群众3417户",
          "，投入资金2.37亿元",
          "，自2011年3月起施行",
          "，并在昆明市推广",
          "，执行《住户共管细则》",
          "，满意度达百分之九十一点三",
          "，为期七年零四个月",
          "，面积扩大了三倍半",
          "，群众十分满意",
          "，未发生安全事故",
          "，并获得上级表彰",
          "，已在全省推广",
          "，由专业队伍维护",
          "，全部免费",
          "，无人反对",
          "，资金由银行贷款解决");

  private static final Pattern ORDINAL =
      Pattern.compile("第([一二三四五六七八九])|首(?=[批个次家例条座期])|(?<![第十一二三四五六七八九年月周日学])([一二三四])(?=期[^间货望末])");

  private WordEdits() {}

  /** What was meant for what was done. */
  static List<Edit> plans(String text) {
    List<Edit> edits = new ArrayList<>();
    for (String[] pair : PLANS) {
      Matcher word = Pattern.compile(pair[0]).matcher(text);
      while (word.find()) {
        if (isFree(text, word.start())) {
          edits.add(new Edit(new Span(word.start(), word.end()), pair[1]));
        }
      }
    }
    return edits;
  }

  /** Something that no case says, at the end of a sentence. */
  static List<Edit> inventions(String text) {
    int marker = text.indexOf('[');
    return marker < 1
        ? List.of()
        : INVENTIONS.stream().map(said -> new Edit(new Span(marker, marker), said)).toList();
  }

  static List<Edit> ordinals(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher ordinal = ORDINAL.matcher(text);
    while (ordinal.find()) {
      Span span = new Span(ordinal.start(), ordinal.end());
      String said = ordinal.group();
      String other =
          said.equals("首")
              ? "第二"
              : said.replace('一', '五').replace('二', '一').replace('三', '二').replace('四', '三');
      if (!other.equals(said)) {
        edits.add(new Edit(span, other));
      }
    }
    return edits;
  }

  static List<Edit> directions(String text) {
    List<Edit> edits = new ArrayList<>();
    List<Span> names = PlaceLexer.scan(text).stream().map(PlaceMention::span).toList();
    for (List<String> pair : OPPOSITES) {
      for (int side = 0; side < 2; side++) {
        String word = pair.get(side);
        int at = text.indexOf(word);
        while (at >= 0) {
          Span span = new Span(at, at + word.length());
          if (names.stream().noneMatch(n -> n.overlaps(span))) {
            edits.add(new Edit(span, pair.get(1 - side)));
          }
          at = text.indexOf(word, at + 1);
        }
      }
    }
    return edits;
  }

  static List<Edit> negations(String text, Random random) {
    List<Edit> edits = new ArrayList<>();
    String[] words = NEGATIONS.split(" ");
    for (Word word : Segmenter.words(text)) {
      boolean verb = word.is("v") && !word.is("vn") && !word.is("vd") && word.text().length() > 1;
      Span at = new Span(word.span().start(), word.span().start());
      if (verb && STAYING.indexOf(word.text().charAt(0)) < 0 && isFree(text, at.start())) {
        edits.add(new Edit(at, words[random.nextInt(words.length)]));
      } else if (word.text().equals("是") && word.is("v")) {
        edits.add(new Edit(word.span(), "不是"));
      } else if (List.of("没有", "未", "不", "无需", "不再", "不得", "无法").contains(word.text())
          && isFree(text, word.span().start())) {
        edits.add(new Edit(word.span(), ""));
      }
    }
    return edits;
  }

  /** Whether no title and no quotation is cut. */
  private static boolean isFree(String text, int at) {
    long open = text.substring(0, at).chars().filter(c -> c == '《').count();
    long closed = text.substring(0, at).chars().filter(c -> c == '》').count();
    return open == closed;
  }
}
