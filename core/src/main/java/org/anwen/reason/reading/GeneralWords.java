package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Dimension;
import org.anwen.question.Term;

/**
 * General nouns of a description: those that only say of what sort the thing before them is (托育 of
 * 托育场所 tells), and those that any figure of a kind meets (资金 is met by 9800万元). Stateless.
 */
public final class GeneralWords {
  /** The most that a class noun weighs beside a word that tells. */
  private static final double CLASS = 0.4;

  private static final double TELLS = 0.5;

  /** How well a figure meets the general word for it. */
  private static final double FIGURE = 0.85;

  /** Heads of compounds that name a class of things; a closed list of general usage. */
  private static final Set<String> CLASSES =
      Set.of(
          "场所", "场地", "设施", "机构", "中心", "站点", "点位", "空间", "资金", "经费", "款项", "费用", "项目", "工程", "服务",
          "活动", "工作", "制度", "机制", "体系", "模式", "设备", "器材", "器械", "材料", "产品", "物品", "人员", "队伍", "部门",
          "情况", "问题", "行为", "数字", "数据", "业务", "措施", "手段", "事项", "资源", "资料", "渠道", "条件", "环节");

  /** People as such, whom nearly every measure is for. */
  private static final Set<String> PEOPLE =
      Set.of("居民", "群众", "百姓", "老百姓", "村民", "农户", "农民", "市民", "住户", "用户", "公众");

  /** That something is laid down, which a text need not say of what it lays down: 规定了公示的天数. */
  private static final Set<String> STATING = Set.of("规定", "要求", "约定", "明确");

  /** Verbs of any undertaking, which a text leaves out or says in its own way. */
  private static final Set<String> UNDERTAKING =
      Set.of(
          "参与", "动员", "鼓励", "引导", "支持", "组织", "推动", "促进", "加强", "推进", "实行", "推行", "建立", "设立", "成立",
          "开设", "安排", "提供", "利用", "解决", "处理", "帮助", "照顾", "设置", "开办", "开发", "搭建", "专门", "办事", "办理");

  /** What the public does, and nobody else. */
  private static final Pattern PUBLIC = Pattern.compile("的?(投诉|举报|信访|满意|诉求|好评|差评|意见|咨询|来电|来访)");

  private static final double LIGHT = 0.15;

  private static final Pattern FOR = Pattern.compile("[给对向为让供][^，。的]{0,3}$");

  private static final String OF = "的";

  private static final Pattern JOINED = Pattern.compile("(或者|或是|以及|[或和与及、])$");

  private static final Set<Dimension> MONEY = EnumSet.of(Dimension.MONEY);
  private static final Set<Dimension> TIME = EnumSet.of(Dimension.MONTHS, Dimension.MINUTES);
  private static final Set<Dimension> SHARE = EnumSet.of(Dimension.PERCENT, Dimension.RATIO);
  private static final Set<Dimension> AREA = EnumSet.of(Dimension.AREA);

  private static final Map<String, Set<Dimension>> FIGURES =
      Map.ofEntries(
          Map.entry("资金", MONEY),
          Map.entry("经费", MONEY),
          Map.entry("款项", MONEY),
          Map.entry("金额", MONEY),
          Map.entry("钱", MONEY),
          Map.entry("掏钱", MONEY),
          Map.entry("出钱", MONEY),
          Map.entry("花钱", MONEY),
          Map.entry("拿钱", MONEY),
          Map.entry("给钱", MONEY),
          Map.entry("发钱", MONEY),
          Map.entry("投钱", MONEY),
          Map.entry("年限", TIME),
          Map.entry("天数", TIME),
          Map.entry("期限", TIME),
          Map.entry("时限", TIME),
          Map.entry("比例", SHARE),
          Map.entry("占比", SHARE),
          Map.entry("面积", AREA));

  /** The government as such, which any of its organs or a place that acts stands for. */
  private static final Set<String> GOVERNMENT = Set.of("政府", "官方", "公家", "官家", "当地政府", "地方政府");

  private static final Pattern ORGAN =
      Pattern.compile(
          "政府|财政|街道办|管委会|[市县区州旗镇乡省][里级]|[市县区州旗镇乡省](?=[对给为按向将把出设每由投])|(?<![党村居支])[委局厅办](?=[^，。]{0,2}[对给为按向将把出设每由，牵联印制])");

  /** The rate of something is met by a percentage of it: 损耗率 by 「损耗由12%降为4%」. */
  private static final String RATE = "率";

  private GeneralWords() {}

  /** The words of a description, class nouns weighing less after a word that tells more. */
  static List<Term> lightened(String text, List<Term> terms) {
    List<Term> words = new ArrayList<>();
    for (Term term : terms) {
      boolean general =
          CLASSES.contains(term.text())
              && term.weight() > CLASS
              && isTold(text, text.indexOf(term.text()), terms);
      general |= STATING.contains(term.text()) && terms.size() > 1 && term.weight() > CLASS;
      general |= PEOPLE.contains(term.text()) && term.weight() > CLASS && isFor(text, term.text());
      if (PEOPLE.contains(term.text()) && isPublic(text, term.text())) {
        words.add(new Term(term.text(), term.variants(), LIGHT, false, term.focus()));
        continue;
      }
      if (UNDERTAKING.contains(term.text()) && terms.stream().anyMatch(GeneralWords::tells)) {
        words.add(new Term(term.text(), term.variants(), LIGHT, false, term.focus()));
        continue;
      }
      words.add(general ? term.times(CLASS / term.weight()) : term);
    }
    return words;
  }

  /** 群众 of 群众投诉: nobody else does. */
  private static boolean isPublic(String text, String people) {
    int at = text.indexOf(people);
    return at >= 0 && PUBLIC.matcher(text.substring(at + people.length())).lookingAt();
  }

  /** Whether a word says more than that something is undertaken. */
  private static boolean tells(Term term) {
    return !UNDERTAKING.contains(term.text()) && term.weight() > CLASS;
  }

  /**
   * Whether a word that tells stands before a place, or before the class noun that is joined to it.
   */
  private static boolean isTold(String text, int at, List<Term> terms) {
    String leading = text.substring(0, Math.max(0, at));
    String before = leading.endsWith(OF) ? leading.substring(0, leading.length() - 1) : leading;
    for (Term term : terms) {
      if (before.endsWith(term.text())) {
        return CLASSES.contains(term.text())
            ? isTold(text, at - term.text().length(), terms)
            : Description.weight(term) >= TELLS;
      }
    }
    Matcher joined = JOINED.matcher(before);
    if (!joined.find()) {
      return false;
    }
    String first = before.substring(0, joined.start());
    for (String noun : CLASSES) {
      if (first.endsWith(noun)) {
        return isTold(text, first.length() - noun.length(), terms);
      }
    }
    return false;
  }

  /** 给居民: whom an action is for is said or left out, where it is no narrower circle. */
  private static boolean isFor(String text, String word) {
    int at = text.indexOf(word);
    return at > 0 && FOR.matcher(text.substring(0, at)).find();
  }

  /** The words of a text that figures meet, with the word that stands right before each. */
  static Map<Term, Term> measured(String text, List<Term> terms) {
    Map<Term, Term> found = new HashMap<>();
    for (Term term : terms) {
      int at = text.indexOf(term.text());
      if (at > 0 && isOfFigures(term)) {
        String leading = text.substring(0, at);
        String before = leading.endsWith(OF) ? leading.substring(0, at - 1) : leading;
        terms.stream()
            .filter(t -> !t.equals(term) && t.noun() && before.endsWith(t.text()))
            .findFirst()
            .ifPresent(t -> found.put(term, t));
      }
    }
    return found;
  }

  /** Whether a word names a measure, whose figure a text has to state: 年限, and not 资金. */
  public static boolean isMeasure(Term term) {
    Set<Dimension> figures = FIGURES.getOrDefault(term.text(), MONEY);
    return !figures.equals(MONEY) || term.text().equals("金额");
  }

  /**
   * Whether a clause of a sentence states the figures that meet a word, and names what they are of.
   */
  public static boolean measures(Term term, int of, Coverage coverage, Sentence sentence) {
    Set<Dimension> figures = FIGURES.getOrDefault(term.text(), Set.of());
    CaseRecord record = coverage.record();
    return record.facts().stream()
        .filter(f -> f.clause() >= sentence.firstClause() && f.clause() < sentence.endClause())
        .filter(
            f -> coverage.inClause(of, record.clause(f)) > 0 || record.clause(f).cell().isPresent())
        .flatMap(f -> f.quantity().stream())
        .anyMatch(q -> figures.contains(q.unit().dimension()));
  }

  /** How well the figures of a sentence meet a word. */
  public static double met(Term term, CaseRecord record, Sentence sentence) {
    if (states(record, sentence, FIGURES.getOrDefault(term.text(), Set.of()))) {
      return FIGURE;
    }
    if (GOVERNMENT.contains(term.text())) {
      return ORGAN.matcher(record.words(sentence)).find() ? FIGURE : 0;
    }
    int stem = term.text().length() - 1;
    boolean rate =
        stem > 1
            && term.text().endsWith(RATE)
            && record.words(sentence).contains(term.text().substring(0, stem));
    return rate && states(record, sentence, SHARE) ? FIGURE : 0;
  }

  /** Whether a noun names a class of things, and tells little without a word before it. */
  static boolean isClass(String word) {
    return CLASSES.contains(word);
  }

  /** Whether a word is met by figures: 掏钱. */
  static boolean isOfFigures(Term term) {
    return FIGURES.containsKey(term.text());
  }

  /** The kinds of figures that the general words of a text are met by. */
  public static Set<Dimension> figures(String text) {
    Set<Dimension> found = EnumSet.noneOf(Dimension.class);
    FIGURES.forEach((word, figures) -> found.addAll(text.contains(word) ? figures : Set.of()));
    return found;
  }

  /** Whether a sentence states a figure of one of some kinds. */
  public static boolean states(CaseRecord record, Sentence sentence, Set<Dimension> figures) {
    return !figures.isEmpty()
        && record.facts().stream()
            .filter(f -> f.clause() >= sentence.firstClause())
            .filter(f -> f.clause() < sentence.endClause())
            .flatMap(f -> f.quantity().stream())
            .anyMatch(q -> figures.contains(q.unit().dimension()));
  }
}
