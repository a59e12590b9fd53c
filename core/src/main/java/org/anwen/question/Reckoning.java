package org.anwen.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;

/**
 * What a turn asks to be reckoned with the figures of the turns before: 「两年合计」, 「差额多少」, 「占比是多少」.
 * The turns that gave the figures become the parts of one question. Stateless.
 */
final class Reckoning {
  private static final Pattern SUM =
      Pattern.compile("合计|一共|总共|共计|加起来|加在?一[起块]|合起来|合在?一起|相加|总和|总计|之和|加总");
  private static final Pattern DIFFERENCE =
      Pattern.compile("相差|差额|差距|差(了)?(多少|几)|谁(更)?(多|高|大|少|低)|哪(个|边|家)(更)?(多|高|大|少|低)|几倍|多少倍");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<!最)(?:多|少|高|低|大|小|长|短|快|慢|贵|便宜|增加|减少|提高|提升|下降|降低|扩大|缩小|增长|缩短|压缩|上涨|上升|涨|降|升|增|减|提|省|压)(?:[\\p{IsHan}]?了|出来?)?(?:大概|大约)?(?:多少|几|百分之)");
  private static final Pattern REMAINS =
      Pattern.compile(
          "^(?:(?:这么|那么|这样|如此|照此|照这样?)[说算看]来?|也就是说?|就是说|所以|那么?|还|它|现在|一共|总共|，|,)*(?:剩(?:下|余)?|余下|差)(?:的)?(?:是|有|还有)?(?:多少|几)");

  /** The time between two years that were asked for: 「这一年多出来多少」. */
  private static final Pattern SPAN = Pattern.compile("[这那]一?年");

  private static final Pattern EACH = Pattern.compile("平均(?:每|一|到每)?个?([\\p{IsHan}&&[^多几]])");

  /** What one is asked for, in full: 个书屋 of 「平均每个书屋多少」. */
  private static final Pattern ONE_OF =
      Pattern.compile("平均(?:每|一|到每)?(个?\\p{IsHan}{1,6}?)(?=多少|几|大概|大约|约|是|花|要|得|$)");

  private static final Pattern NUMBER =
      Pattern.compile("(两|三|四|五|[2-5])(年|个|地|处|家|项|者|笔|边|方|所|种|样|档|级|类|期|批)");
  private static final Pattern STATED = Pattern.compile("(?:原来|原先|以前|之前|现在|目前|如今)的?");

  private static final Pattern EARLIER =
      Pattern.compile(
          "比(原来|原先|之前|以前|此前|上一?年|去年|改造前|治理前|改革前|原?定?的?计划|原定|预算|预期|预计|目标)[^，。]{0,8}(多少|几)");
  private static final Pattern THAN =
      Pattern.compile(
          "比(.{0,12}?)(?:的)?(?:还|要|又)?(?:多|少|高|低|大|小|贵|便宜|长|短|快|慢)(?:了|出)?[^，。]{0,4}?(?:多少|几)");
  private static final Pattern IT = Pattern.compile("(它|那|这|前者|上面|前面)(个|边|里|儿)?.{0,4}");
  private static final Pattern BACK = Pattern.compile("刚才|前面|上面|[两三四五](个|地|者|处|家|笔|项|样)");
  private static final Pattern FIRST = Pattern.compile("(前|后)(两|三|四)(个|者|家|处|地|项)");
  private static final Pattern TOTAL_WORDS =
      Pattern.compile("[，,]?[一两三四五]?年?(合计|一共|总共|共计|加起来|加一块|相加|总和)(是|有)?(多少|几)?|哪个?(省|市|县|区|地方)");

  /** Words of a turn that only say how many of what kind are reckoned with. */
  private static final Set<String> FRAME =
      Set.of(
          "相差", "差额", "差距", "合计", "总计", "总和", "占比", "比例", "比重", "份额", "街道", "县", "区", "市", "省", "镇",
          "乡", "村", "社区", "小区", "地方", "城市", "金额", "数额", "全部", "总数", "人数", "数量", "之间", "项目", "案例",
          "全年", "原来", "计划", "预算", "预期", "预计", "目标", "每户", "每家", "上年", "去年", "增长", "增加", "下降", "减少",
          "三年", "两年", "平均", "两地", "两者", "大多", "多大", "成", "提高", "提升", "降低", "缩短", "上升", "上涨", "便宜",
          "剩下", "剩余", "百分点", "个百分点", "个点");

  private final Understood turn;
  private final String topic;
  private final List<PastFigure> figures;
  private final Inquiry last;
  private final List<Integer> years;

  private Reckoning(Understood turn, List<PastFigure> figures, List<Integer> years) {
    this.turn = turn;
    this.years = years;
    this.topic = turn.topic();
    this.figures = figures;
    this.last = figures.getLast().inquiry();
  }

  /**
   * The question in full; empty where a turn asks for something of its own, or too few turns before
   * it gave a figure.
   *
   * @param words what the turn is about
   */
  static Optional<Inquiry> of(Understood turn, List<Term> words, List<Turn> history) {
    List<PastFigure> figures = PastFigure.of(history);
    return figures.isEmpty() || isPast(turn, figures.getLast(), history.getLast())
        ? Optional.empty()
        : new Reckoning(turn, figures, yearsAsked(figures.getLast().inquiry(), history))
            .reckoned(words);
  }

  /** Whether the talk has left for other cases since the last figure, and does not point back. */
  private static boolean isPast(Understood turn, PastFigure figure, Turn last) {
    List<String> cited = TakenOver.cited(last);
    return !cited.isEmpty()
        && Collections.disjoint(cited, figure.cited())
        && !BACK.matcher(turn.text()).find();
  }

  private Optional<Inquiry> reckoned(List<Term> words) {
    boolean span = years.size() == 2 && SPAN.matcher(turn.original()).find();
    boolean open =
        turn.places().isEmpty()
            && (turn.years().isEmpty() || span)
            && words.stream()
                .allMatch(
                    w ->
                        FRAME.contains(w.text())
                            || (w.text().length() == 1 && !w.noun())
                            || Lexicon.isMeasure(w.text())
                            || PastFigure.asked(last).contains(w.text()));
    if (open && EARLIER.matcher(topic).find()) {
      return Optional.of(ofOne(topic));
    }
    Matcher than = THAN.matcher(topic);
    if (than.find() && !turn.places().isEmpty()) {
      return than.start() == 0 && than.group(1).isBlank()
          ? Optional.of(against(last, asked(last, turn.places())))
          : IT.matcher(than.group(1)).matches() ? Optional.of(thanLast()) : Optional.empty();
    }
    Matcher first = FIRST.matcher(topic);
    List<String> places = last.places();
    if (open && first.find() && places.size() >= count(first.group(2))) {
      int n = count(first.group(2));
      boolean front = first.group(1).equals("前");
      return Optional.of(
          ofPlaces(
              front ? places.subList(0, n) : places.subList(places.size() - n, places.size())));
    }
    Optional<Inquiry> other =
        turn.places().isEmpty()
            ? PastEach.ofLike(topic, last).map(this::thanLike)
            : Optional.empty();
    if (other.isPresent()) {
      return other;
    }
    Optional<Inquiry> average = open ? average() : Optional.empty();
    if (average.isPresent()) {
      return average;
    }
    Optional<Inquiry> all =
        turn.places().isEmpty()
            ? PastEach.of(topic, SUM.matcher(topic).find(), figures).map(this::together)
            : Optional.empty();
    if (all.isPresent()) {
      return all;
    }
    PastShare shares = new PastShare(turn, figures);
    Optional<Inquiry> share = shares.named();
    if (share.isPresent()) {
      return share;
    }
    if (!open) {
      List<Integer> two = years.size() == 2 ? years : last.years();
      return turn.places().isEmpty() && two.size() == 2 && DIFFERENCE.matcher(topic).find()
          ? Optional.of(ofYears(two, ""))
          : Optional.empty();
    }
    if (shares.asks()) {
      return shares.ofLast();
    }
    if (SUM.matcher(topic).find()
        || DIFFERENCE.matcher(topic).find()
        || REMAINS.matcher(topic).find()) {
      return isItsOwn() ? Optional.empty() : parts();
    }
    return CHANGE.matcher(topic).find() ? change() : Optional.empty();
  }

  /** Whether the turn has a verb that the last question has not: 「一共筹了多少」 after 「每户出多少」. */
  private boolean isItsOwn() {
    Matcher verb = Pattern.compile("(?:一共|总共|合计)?([\\p{IsHan}])了(?:多少|几)").matcher(topic);
    return verb.find()
        && "多少高低大小差降升涨增减".indexOf(verb.group(1).charAt(0)) < 0
        && !last.text().contains(verb.group(1));
  }

  /**
   * The change between the last two questions, or the one that the last figure has gone through.
   */
  private Optional<Inquiry> change() {
    if (years.size() == 2) {
      return Optional.of(ofYears(years, PastFigure.asked(last)));
    }
    if (last.kind() == Kind.SUM && last.years().size() == 2 && last.asked().size() == 1) {
      return Optional.of(ofYears(last.years(), last.asked().getFirst()));
    }
    Inquiry earlier = figures.size() < 2 ? last : figures.get(figures.size() - 2).inquiry();
    boolean apart =
        !earlier.places().equals(last.places())
            && last.places().size() == 1
            && earlier.topic().equals(last.topic());
    return Optional.of(apart ? against(earlier, last.text()) : ofOne(topic));
  }

  /** The years of the last questions that asked the same of the same place, in order. */
  private static List<Integer> yearsAsked(Inquiry last, List<Turn> history) {
    List<Integer> years = new ArrayList<>();
    for (Turn turn : history.reversed()) {
      Inquiry inquiry = turn.inquiry();
      if (!inquiry.topic().equals(last.topic())
          || !inquiry.places().equals(last.places())
          || inquiry.years().size() != 1) {
        break;
      }
      if (!years.contains(inquiry.years().getFirst())) {
        years.addFirst(inquiry.years().getFirst());
      }
    }
    return years;
  }

  /** 「平均每笔多少」: the last figure over a number asked for, or over the one that stands beside it. */
  private Optional<Inquiry> average() {
    Matcher each = EACH.matcher(topic);
    return each.find()
        ? PastEach.shared(topic, each.group(1), figures)
            .map(this::together)
            .or(
                () ->
                    PastEach.mayBeShared(topic, each.group(1), figures.getLast())
                        ? Optional.of(ofOne("平均每" + one(each.group(1)) + "多少钱"))
                        : Optional.empty())
        : Optional.empty();
  }

  private String one(String unit) {
    Matcher one = ONE_OF.matcher(topic);
    return one.find() ? one.group(1) : unit;
  }

  private Optional<Inquiry> parts() {
    Matcher number = NUMBER.matcher(topic);
    boolean said = number.find();
    boolean years = said && number.group(2).equals("年");
    int count = said ? count(number.group(1)) : 2;
    List<PastFigure> taken = new ArrayList<>();
    for (PastFigure past : said ? figures.reversed() : lastTwo()) {
      Inquiry inquiry = past.inquiry();
      Inquiry first = taken.isEmpty() ? inquiry : taken.getFirst().inquiry();
      boolean fits =
          taken.isEmpty()
              || (years
                  ? inquiry.places().equals(first.places()) && !inquiry.years().isEmpty()
                  : !inquiry.text().equals(first.text())
                      && (said || past.isLike(taken.getFirst())));
      if (!fits) {
        break;
      }
      taken.addFirst(past);
      if (taken.size() == count) {
        return Optional.of(together(taken));
      }
    }
    return years ? Optional.of(ofYears(List.of(), PastFigure.asked(last))) : Optional.empty();
  }

  /** The last figure, and before it the last one of the same thing elsewhere, if there is one. */
  private List<PastFigure> lastTwo() {
    List<PastFigure> earlier = figures.subList(0, figures.size() - 1).reversed();
    Optional<PastFigure> same =
        earlier.stream()
            .filter(p -> !p.inquiry().places().equals(last.places()))
            .filter(p -> p.sharesWords(last))
            .findFirst();
    List<PastFigure> two = new ArrayList<>(List.of(figures.getLast()));
    same.or(() -> earlier.stream().findFirst()).ifPresent(two::add);
    return two;
  }

  /** A small number as a turn writes it. */
  static int count(String number) {
    return switch (number) {
      case "两", "2" -> 2;
      case "三", "3" -> 3;
      case "四", "4" -> 4;
      default -> 5;
    };
  }

  private Inquiry together(List<PastFigure> parts) {
    List<String> asked = parts.stream().map(p -> PastFigure.said(p.inquiry())).toList();
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", asked) + "，" + turn.text(),
        parts.stream().flatMap(p -> p.inquiry().places().stream()).distinct().toList(),
        parts.stream().flatMap(p -> p.inquiry().years().stream()).distinct().toList(),
        turn.topic(),
        asked,
        parts.stream().flatMap(p -> p.cited().stream()).distinct().toList());
  }

  /** 「比原来多多少」: the change of what the last question asked for. */
  private Inquiry ofOne(String asks) {
    String thing =
        STATED.matcher(PastFigure.stripped(PastFigure.asked(last))).replaceAll("") + asks;
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", last.places()) + thing,
        last.places(),
        last.years(),
        thing,
        List.of(thing),
        figures.getLast().cited());
  }

  /**
   * 「那乙比它少多少」: what the first of the last questions asked for, at the place and at the last one's.
   */
  private Inquiry thanLast() {
    String thing = TOTAL_WORDS.matcher(PastFigure.asked(last)).replaceAll("");
    return against(last, String.join("、", turn.places()) + PastFigure.stripped(thing) + "多少");
  }

  /** 「乙类贵多少」 after what 甲类 costs: the last question asked of both. */
  private Inquiry thanLike(String asked) {
    String other = TakenOver.standalone(last.places(), last.years(), asked);
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        PastFigure.said(last) + "、" + other + "，" + topic,
        last.places(),
        last.years(),
        "相差多少",
        List.of(PastFigure.said(last), other),
        figures.getLast().cited());
  }

  /** The last question asked of other places. */
  private static String asked(Inquiry last, Set<String> places) {
    return TakenOver.standalone(List.copyOf(places), List.of(), PastFigure.asked(last));
  }

  /** Two questions of which the answers are set against each other. */
  private Inquiry against(Inquiry one, String other) {
    List<String> asked = List.of(one.text(), other);
    List<String> places = new ArrayList<>(turn.places());
    places.addAll(one.places());
    places.addAll(last.places());
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", asked) + "，" + turn.topic(),
        places.stream().distinct().toList(),
        List.of(),
        turn.topic(),
        asked,
        List.of());
  }

  private Inquiry ofPlaces(List<String> places) {
    String thing = PastFigure.asked(last) + "，" + topic;
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", places) + thing,
        places,
        last.years(),
        thing,
        last.asked(),
        List.of());
  }

  /** The same measure of several years, or, with none, of all the years stated. */
  private Inquiry ofYears(List<Integer> years, String asked) {
    String thing = asked.isEmpty() ? topic : asked + "，" + topic;
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        TakenOver.standalone(last.places(), years, thing),
        last.places(),
        years,
        thing,
        asked.isEmpty() ? List.of(topic) : List.of(asked),
        last.within());
  }
}
