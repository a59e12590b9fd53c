package org.anwen.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.api.Citation;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/**
 * The inquiries that a turn makes with what it takes over from the turns before: their topic, their
 * places, the cases that they cited. Stateless.
 */
final class TakenOver {
  private static final Pattern COMPARES =
      Pattern.compile("^(那)?(谁|哪(个|边|家)?)(更|要)?(多|少|高|低|大|小)|(多|少|高|低|差|大)(了)?多少$");

  /** 「共多少钱」 alone asks for the sum that goes with what was asked before. */
  private static final Pattern MONEY =
      Pattern.compile("(?:那|一?共|总共|又|花了?|用了?|罚了?|是)*(?:多少|几)(?:钱|万元?|块钱?|亿元?)[？?呢啊]*");

  /** What asks for cases in a list: 哪些地方搞了. */
  private static final Pattern LISTS =
      Pattern.compile(
          "^(?:有)?(?:哪些|哪几个?|哪个|什么)(?:地方|城市|地区|案例|项目|小区|社区|[省市县区])?(?:都)?[\\p{IsHan}]?[了过]?");

  private TakenOver() {}

  /** A turn about one case of the last answer. */
  static Inquiry ofCase(Understood turn, Ordinals.Meant meant) {
    return new Inquiry(
        turn.kind(),
        turn.original(),
        meant.rest(),
        List.of(),
        turn.years(),
        meant.rest(),
        Parts.of(meant.rest()),
        List.of(meant.caseId()));
  }

  /** A turn that asks what the last one asked, of another subject. */
  static Inquiry asked(Understood turn, Inquiry before, String question, List<String> within) {
    List<Integer> years = turn.years().isEmpty() ? before.years() : turn.years();
    return new Inquiry(
        Kind.FACT,
        turn.original(),
        standalone(before.places(), years, question),
        before.places(),
        years,
        question,
        List.of(question),
        within);
  }

  /** A turn that asks what the last one asked, of a subject at another place. */
  static Inquiry askedAt(Understood turn, List<String> places, String question) {
    return new Inquiry(
        Kind.FACT,
        turn.original(),
        standalone(places, turn.years(), question),
        places,
        turn.years(),
        question,
        List.of(question),
        List.of());
  }

  /** 「甲和乙差多少」: what was talked about, set against each other at the places of the turn. */
  static Inquiry related(Understood turn, String question) {
    return new Inquiry(
        turn.kind(),
        turn.original(),
        standalone(List.copyOf(turn.places()), turn.years(), question),
        List.copyOf(turn.places()),
        turn.years(),
        question,
        Parts.of(question),
        List.of());
  }

  /** 「这两个哪个是企业投资的」: which of some cases is as the turn says. */
  static Inquiry whichOf(Understood turn, String question, List<String> cases) {
    return new Inquiry(
        turn.kind(),
        turn.original(),
        question,
        List.of(),
        turn.years(),
        question,
        Parts.of(question),
        cases);
  }

  /** A turn about the row of a table that the talk is about. */
  static Inquiry ofRow(Understood turn, List<String> places, String question, List<String> within) {
    return new Inquiry(
        turn.kind() == Kind.SUM ? Kind.SUM : Kind.FACT,
        turn.original(),
        standalone(places, turn.years(), question),
        places,
        turn.years(),
        question,
        List.of(question),
        within);
  }

  /**
   * A turn about the cases of an earlier answer.
   *
   * @param says whether the turn itself says what is asked of them
   */
  static Inquiry ofThose(Understood turn, Inquiry before, List<String> cited, boolean says) {
    boolean own = says && !cited.isEmpty();
    String topic = own ? turn.topic() : before.topic() + "，" + turn.topic();
    return new Inquiry(
        turn.kind(),
        turn.original(),
        before.text() + "，" + turn.text(),
        List.copyOf(turn.places().isEmpty() ? before.places() : turn.places()),
        turn.years().isEmpty() ? before.years() : turn.years(),
        topic,
        turn.kind() == Kind.RANK && !own ? List.of(topic) : Parts.of(turn.topic()),
        cited);
  }

  /** 「只看甲的那个，新增多少」: what the turn asks of the one of a list that lies in its place. */
  static Inquiry ofOneOf(Understood turn, Turn list, Pattern narrows) {
    String question =
        narrows.matcher(turn.topic()).replaceAll("").replaceAll("^的?(那|这)?个?[，,]?", "");
    String topic = list.inquiry().topic() + "，" + question;
    List<String> places = List.copyOf(turn.places());
    return new Inquiry(
        Kind.FACT,
        turn.original(),
        standalone(places, turn.years(), topic),
        places,
        turn.years(),
        topic,
        List.of(question),
        cited(list));
  }

  /** 「那宁波也是300块？」: the last question's topic, with the figure of this turn to be checked. */
  static Inquiry claimed(Understood turn, Inquiry before) {
    StringBuilder topic = new StringBuilder(before.topic());
    List<Quantity> old = QuantityLexer.scan(before.topic());
    for (Quantity quantity : old.reversed()) {
      topic.delete(quantity.span().start(), quantity.span().end());
    }
    topic.append('，').append(turn.topic());
    List<String> places = turn.places().isEmpty() ? before.places() : List.copyOf(turn.places());
    List<Integer> years = turn.years().isEmpty() ? before.years() : turn.years();
    return new Inquiry(
        Kind.VERIFY,
        turn.original(),
        standalone(places, years, topic.toString()),
        places,
        years,
        topic.toString(),
        List.of(topic.toString()),
        List.of());
  }

  static Inquiry compared(Understood turn, Inquiry before, List<String> places) {
    return new Inquiry(
        Kind.COMPARE,
        turn.original(),
        standalone(places, List.of(), before.topic() + "，" + turn.topic()),
        places,
        List.of(),
        before.topic(),
        before.asked(),
        List.of());
  }

  static String standalone(List<String> places, List<Integer> years, String topic) {
    StringBuilder text = new StringBuilder(String.join("、", places));
    years.forEach(y -> text.append(y).append('年'));
    return text.append(topic).toString();
  }

  /**
   * The case that the last answer was about: its only one, or the first of a ranking; where it said
   * that the material is silent and no place was named, the one that was asked of.
   */
  static List<String> focus(Turn last) {
    List<String> cited = cited(last);
    if (cited.isEmpty()) {
      List<String> within = last.inquiry().within();
      return last.inquiry().places().isEmpty() && within.size() == 1 ? within : List.of();
    }
    boolean ranked = last.inquiry().kind() == Kind.RANK && !cited.isEmpty();
    return cited.size() == 1 || ranked ? cited.subList(0, 1) : List.of();
  }

  static List<String> cited(Turn turn) {
    Set<String> ids = new LinkedHashSet<>();
    turn.answer().citations().stream().map(Citation::caseId).forEach(ids::add);
    return List.copyOf(ids);
  }

  /** The last turn of some kind that was answered. */
  static Optional<Turn> lastOf(List<Turn> history, Kind... kinds) {
    return history.reversed().stream()
        .filter(t -> List.of(kinds).contains(t.inquiry().kind()) && !t.answer().abstained())
        .findFirst();
  }

  /** The parts that a turn asks, after the last one where it only asks how much that comes to. */
  static List<String> asks(String own, Inquiry before) {
    boolean direct = before.kind() == Kind.FACT || before.kind() == Kind.COUNT;
    return direct && MONEY.matcher(own).matches()
        ? List.of(before.asked().getLast(), own)
        : Parts.of(own);
  }

  /** 「有没有补贴」 after a question that the material is silent about: it is asked of the same thing. */
  static Inquiry ofSilence(Understood turn, Inquiry before) {
    String thing = LISTS.matcher(before.topic()).replaceFirst("").replaceAll("[？?。呢]+$", "");
    String topic = thing + turn.topic();
    return new Inquiry(
        turn.kind(),
        turn.original(),
        standalone(List.of(), turn.years(), topic),
        List.of(),
        turn.years(),
        topic,
        List.of(topic),
        List.of());
  }

  /** 「多少钱？」 alone: the last topic, asked for something else. */
  static Inquiry sameTopic(Understood turn, Inquiry before, Turn last) {
    boolean counts =
        before.kind() == Kind.LIST
            && FollowUps.HOW_MANY.matcher(turn.text().replaceAll("[？?。呢]", "")).matches();
    return new Inquiry(
        counts ? Kind.COUNT : turn.kind(),
        turn.original(),
        standalone(before.places(), before.years(), before.topic() + "，" + turn.text()),
        before.places(),
        before.years(),
        before.topic(),
        COMPARES.matcher(turn.topic()).find() ? before.asked() : asks(turn.topic(), before),
        focus(last));
  }
}
