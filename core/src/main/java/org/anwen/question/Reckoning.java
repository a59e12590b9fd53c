package org.anwen.question;

import java.util.ArrayList;
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
  private static final Pattern SUM = Pattern.compile("合计|一共|总共|共计|加起来|加在一起|相加|总和|总计|之和|加总");
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "相差|差额|差距|差(了)?(多少|几)|谁(更)?(多|高|大|少|低)|哪(个|边|家)(更)?(多|高|大|少|低)|多(了)?多少|几倍|多少倍");
  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:那|它|这|那么|这个|这些|其)*(?:所)?占(?:比|到|了)?(.*?)的?(?:比例|比重|份额|几成|百分之几|百分之多少|多大|是?多少|几)");
  private static final Pattern BARE_SHARE =
      Pattern.compile("^(?:那|它|这)*(?:的)?(?:占比|比例|比重|份额)(?:是|为|有)?(?:多少|多大|几)?");
  private static final Pattern NUMBER =
      Pattern.compile("(两|三|四|五|[2-5])(年|个|地|处|家|项|者|笔|边|方|所|种|样)");
  private static final Pattern HOW_MUCH =
      Pattern.compile("(?:大概|大约|一共|总共)?(?:是|有)?(?:多少|几)(?:个|钱|元|块钱?|万元|亿元|万|亿)?");

  private static final Pattern EARLIER =
      Pattern.compile("比(原来|原先|之前|以前|此前|上一?年|去年|改造前|治理前|改革前)[^，。]{0,8}(多少|几)");
  private static final Pattern THAN_IT =
      Pattern.compile("比(它|那|这|前者|上面|前面)(个|边|里|儿)?[^，。]{0,6}(多|少|高|低|大|小)[^，。]{0,4}(多少|几)");
  private static final Pattern FIRST = Pattern.compile("(前|后)(两|三|四)(个|者|家|处|地|项)");
  private static final Pattern TOTAL_WORDS =
      Pattern.compile("[，,]?[一两三四五]?年?(合计|一共|总共|共计|加起来|加一块|相加|总和)(是|有)?(多少|几)?|哪个?(省|市|县|区|地方)");

  /** Words of a turn that only say how many of what kind are reckoned with. */
  private static final Set<String> FRAME =
      Set.of(
          "相差", "差额", "差距", "合计", "总计", "总和", "占比", "比例", "比重", "份额", "街道", "县", "区", "市", "省", "镇",
          "乡", "村", "社区", "小区", "地方", "城市", "金额", "数额", "全部", "总数", "人数", "数量", "之间", "项目", "案例",
          "全年", "原来", "上年", "去年", "增长", "增加", "下降", "减少", "三年", "两年", "平均", "两地", "两者", "大多", "多大",
          "成");

  private Reckoning() {}

  /**
   * The question in full; empty where a turn asks for something of its own, or too few turns before
   * it gave a figure.
   *
   * @param words what the turn is about
   */
  static Optional<Inquiry> of(Understood turn, List<Term> words, List<Turn> history) {
    boolean open =
        turn.places().isEmpty()
            && turn.years().isEmpty()
            && words.stream()
                .allMatch(w -> FRAME.contains(w.text()) || Lexicon.isMeasure(w.text()));
    List<Inquiry> figures = figures(history);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    String topic = turn.topic();
    if (open && EARLIER.matcher(topic).find()) {
      return Optional.of(ofOne(turn, figures.getLast()));
    }
    if (THAN_IT.matcher(topic).find() && !turn.places().isEmpty()) {
      return Optional.of(thanLast(turn, figures));
    }
    Matcher first = FIRST.matcher(topic);
    List<String> asked = figures.getLast().places();
    if (open && first.find() && asked.size() >= count(first.group(2))) {
      int n = count(first.group(2));
      boolean front = first.group(1).equals("前");
      return Optional.of(
          ofPlaces(
              turn,
              figures.getLast(),
              front ? asked.subList(0, n) : asked.subList(asked.size() - n, asked.size())));
    }
    Matcher share = SHARE.matcher(topic);
    boolean bare = BARE_SHARE.matcher(topic).find();
    if (!bare && share.find() && !share.group(1).isBlank()) {
      return Optional.of(shareOf(turn, figures.getLast(), topic));
    }
    if (!open) {
      return Optional.empty();
    }
    if (bare || SHARE.matcher(topic).find()) {
      return figures.size() < 2
          ? Optional.empty()
          : Optional.of(
              shareOf(
                  turn,
                  figures.getLast(),
                  "占" + stripped(figures.get(figures.size() - 2)) + "的比例是多少"));
    }
    boolean sum = SUM.matcher(topic).find();
    if (!sum && !DIFFERENCE.matcher(topic).find()) {
      return Optional.empty();
    }
    return parts(turn, topic, figures);
  }

  private static Optional<Inquiry> parts(Understood turn, String topic, List<Inquiry> figures) {
    Matcher number = NUMBER.matcher(topic);
    boolean said = number.find();
    boolean years = said && number.group(2).equals("年");
    int count = said ? count(number.group(1)) : 2;
    List<Inquiry> taken = new ArrayList<>();
    for (Inquiry inquiry : figures.reversed()) {
      boolean fits =
          taken.isEmpty()
              || (years
                  ? inquiry.places().equals(taken.getFirst().places()) && !inquiry.years().isEmpty()
                  : !inquiry.text().equals(taken.getFirst().text()));
      if (!fits) {
        break;
      }
      taken.addFirst(inquiry);
      if (taken.size() == count) {
        return Optional.of(together(turn, taken));
      }
    }
    return years ? Optional.of(ofAnyYear(turn, figures.getLast())) : Optional.empty();
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

  private static Inquiry together(Understood turn, List<Inquiry> parts) {
    List<String> asked = parts.stream().map(Inquiry::text).toList();
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", asked) + "，" + turn.text(),
        parts.stream().flatMap(p -> p.places().stream()).distinct().toList(),
        parts.stream().flatMap(p -> p.years().stream()).distinct().toList(),
        turn.topic(),
        asked,
        List.of());
  }

  /** 「比原来多多少」: the change of what the last question asked for. */
  private static Inquiry ofOne(Understood turn, Inquiry last) {
    String topic = stripped(last.topic()) + turn.topic();
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", last.places()) + topic,
        last.places(),
        last.years(),
        topic,
        List.of(topic),
        last.within());
  }

  /**
   * 「那乙比它少多少」: what the first of the last questions asked for, at the place and at the last one's.
   */
  private static Inquiry thanLast(Understood turn, List<Inquiry> figures) {
    Inquiry last = figures.getLast();
    String thing = TOTAL_WORDS.matcher(last.topic()).replaceAll("");
    String here = String.join("、", turn.places()) + stripped(thing) + "多少";
    List<String> asked = List.of(here, last.text());
    List<String> places = new ArrayList<>(turn.places());
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

  private static Inquiry ofPlaces(Understood turn, Inquiry last, List<String> places) {
    String topic = last.topic() + "，" + turn.topic();
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", places) + topic,
        places,
        last.years(),
        topic,
        last.asked(),
        List.of());
  }

  /** 「两年合计」 after a question of one year: the same measure, of all the years stated. */
  private static Inquiry ofAnyYear(Understood turn, Inquiry before) {
    String topic = before.topic() + "，" + turn.topic();
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", before.places()) + topic,
        before.places(),
        List.of(),
        topic,
        before.asked(),
        before.within());
  }

  private static Inquiry shareOf(Understood turn, Inquiry part, String whole) {
    String text = stripped(part) + whole.substring(Math.max(0, whole.indexOf('占')));
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        text,
        part.places(),
        part.years(),
        text,
        List.of(text),
        part.within());
  }

  /** A question without its question words. */
  private static String stripped(Inquiry inquiry) {
    return stripped(inquiry.text());
  }

  private static String stripped(String question) {
    return HOW_MUCH.matcher(question).replaceAll("").replaceAll("[？?。，,呢]+$", "");
  }

  /** The questions before that asked for a figure, oldest first. */
  private static List<Inquiry> figures(List<Turn> history) {
    return history.stream()
        .filter(t -> t.inquiry().kind() == Kind.FACT || t.inquiry().kind() == Kind.SUM)
        .filter(t -> !t.answer().abstained())
        .map(Turn::inquiry)
        .filter(i -> i.asked().stream().anyMatch(a -> Expectations.of(a).figure()))
        .toList();
  }
}
