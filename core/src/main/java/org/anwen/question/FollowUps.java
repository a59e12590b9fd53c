package org.anwen.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;

/**
 * Takes over from earlier turns what a turn leaves out: the topic of 「那广州呢」, the place of 「运营几年」,
 * the list of 「其中最大的」.
 *
 * <p>A turn that names what it is about, and that the last answer's cases say little about, is a
 * new topic and takes nothing over. Thread-safe.
 */
final class FollowUps {
  /** What sets two places against each other, or adds them up. */
  private static final Pattern RELATED =
      Pattern.compile(
          "相?差(?:了|的)?(?:多少|几)|相差|差额|差距|(?:谁|哪[个边家])更?[多少高低大小]|(?:一共|总共|合计|加起来)(?:是|有)?多少");

  private static final Pattern NARROWS = Pattern.compile("只看|仅看|只要|只说|只算|限于|限定|只列|只保留|缩小到|单看|光看");
  private static final Pattern OF_THOSE =
      Pattern.compile("其中|这些|那些|里面|里头|这里边|上面|上述|以上|当中|它们|他们|这几|那几|刚才(的|说的)?(几个|那些)");
  private static final Pattern ASKS_CASES =
      Pattern.compile("(哪些|哪几|什么|几|多少)(个|条|项)?(案例|项目|做法|经验|例子|典型)");
  private static final Pattern THESE_PLACES =
      Pattern.compile("(?:这|那|上面|前面)?(两|三|四)(?:个|地|者|家|处|县|市|区|边)");

  private static final Pattern WHICH_OF =
      Pattern.compile(
          "^(?:那|上面|前面)?这?(两|三|四)(?:个|家|处|者)(?:案例|地方|项目|[省市县区])?(?:里|中|当中)?[，,]?((?:是)?(?:哪|谁).*)");

  /** What a turn may hold and still leave to the one before what it is about. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "呢|那(?:么|边|里|儿)?|这(?:边|里|儿)|了|到|一共|总共|的|也|又|还|是|有没有|有|多少|吗|么|怎么样|如何|情况|什么|钱|分别|各|一样|同样|来着|啊|呀|元|万|亿|个|[，,？?。！!\\s]");

  /** 还 that only adds another question, and asks for no rest: 「它还有多少充电桩」. */
  private static final Pattern ALSO =
      Pattern.compile("^(?:那么?)?(?:它们?|他们)?还(?=[有装建办设配开](?![^，。]*(?:没|未|剩|差)))");

  private static final Pattern SUPERLATIVE = Pattern.compile("最.|.*[多大高少小低]");
  private static final int SAYS = 2;

  /** What sets a figure in relation to another and names nothing. */
  private static final String RELATES = "占差比超降涨升增减剩";

  private static final Pattern OF_SUM = Pattern.compile("其中(?:有)?多少(?![钱元块户个人家处%])");
  static final Pattern HOW_MANY = Pattern.compile("(一共|总共|共)?(有)?(几|多少)(个|条|家|处|项)?");
  private static final Pattern ASKS_HOW_MANY = Pattern.compile("多少|几");
  private static final Pattern TOGETHER = Pattern.compile("一共|总共|共计|合计|加起来|总和|总额");
  private static final int VAGUE = 1;

  /** The next of a ranking: 「第二名呢」. */
  private static final Pattern NEXT_PLACE =
      Pattern.compile("(那么?|排)?(第[二三四五](名|位|大|多|高)?|其次|次之)的?(又|呢|是(谁|哪(里|儿|个|家|个?地方)))*[?？。]?");

  private final Ledger ledger;
  private final TermReader terms;
  private final Continuing continuing;
  private final OtherCases other;
  private final OfList listed;

  FollowUps(Ledger ledger) {
    this.ledger = ledger;
    this.terms = new TermReader(ledger);
    this.continuing = new Continuing(ledger);
    this.other = new OtherCases(ledger);
    this.listed = new OfList(ledger, terms);
  }

  Inquiry resolve(Understood alone, List<Turn> talk) {
    List<Turn> history = talk.stream().filter(t -> t.inquiry().kind() != Kind.TALK).toList();
    if (alone.kind() == Kind.TALK || history.isEmpty()) {
      return alone.alone();
    }
    Turn last = history.getLast();
    Inquiry before = topical(history);
    Understood said = BackReference.resolved(alone, history, ledger);
    Understood turn = ranked(RelativeYears.resolved(said, lastYears(history)), before);
    Optional<Inquiry> picked = listed.of(turn, before, history).or(() -> other.of(turn, history));
    if (picked.isPresent()) {
      return picked.get();
    }
    List<Term> words = terms.read(turn.topic());
    Set<CaseRecord> talked = continuing.cases(last);
    if (turn.places().isEmpty()) {
      int places = AllTalked.places(turn.topic());
      Optional<Inquiry> all = AllTalked.of(turn, says(words), history, lastPlaces(history, places));
      if (all.isPresent()) {
        return all.get();
      }
    }
    Optional<Inquiry> reckoned =
        PastShare.ofPlace(turn, history, talked).or(() -> Reckoning.of(turn, words, history));
    if (reckoned.isPresent()) {
      return reckoned.get();
    }
    Optional<String> site = OtherCases.other(turn, before, talked);
    if (site.isPresent() && !before.asked().isEmpty()) {
      return TakenOver.askedAt(turn, List.of(site.get()), before.asked().getLast());
    }
    RowTalk rows = RowTalk.of(talked, before, last);
    Optional<String> row =
        turn.places().isEmpty() ? rows.completed(turn.topic()) : Optional.empty();
    if (row.isPresent()) {
      return TakenOver.ofRow(turn, rows.places(), row.get(), ids(talked));
    }
    Set<CaseRecord> asked = turn.places().isEmpty() ? talked : at(turn.places());
    Optional<String> full = Ellipsis.of(turn.topic(), before, terms, asked);
    if (full.isPresent() && turn.places().isEmpty()) {
      return TakenOver.asked(turn, before, full.get(), TakenOver.focus(last));
    }
    if (full.isPresent() && turn.places().size() == 1 && speaksOf(turn, full.get())) {
      return TakenOver.askedAt(turn, List.copyOf(turn.places()), full.get());
    }
    Matcher these = THESE_PLACES.matcher(turn.text());
    if (turn.kind() == Kind.COMPARE && turn.places().isEmpty() && these.find()) {
      List<String> places = lastPlaces(history, Reckoning.count(these.group(1)));
      if (places.size() > 1) {
        return TakenOver.compared(turn, before, places);
      }
    }
    Matcher which = WHICH_OF.matcher(turn.topic());
    if (which.find() && turn.places().isEmpty()) {
      List<String> cases = lastCases(history, Reckoning.count(which.group(1)));
      if (cases.size() > 1 && turn.kind() == Kind.FACT) {
        return TakenOver.whichOf(turn, turn.topic().substring(which.start(2)), cases);
      }
    }
    if (OF_THOSE.matcher(turn.text()).find() && aggregates(turn.kind())) {
      return TakenOver.ofThose(turn, before, TakenOver.cited(last), says(words));
    }
    if (turn.kind() == Kind.RANK && turn.places().isEmpty()) {
      Optional<Turn> ranked = TakenOver.lastOf(history, Kind.RANK, Kind.LIST);
      if (ranked.isPresent() && within(ranked.get()).size() != 1 && !says(words)) {
        return TakenOver.ofThose(turn, ranked.get().inquiry(), within(ranked.get()), false);
      }
    }
    if (turn.places().isEmpty() && TakenOver.cited(last).size() > 1 && sums(turn)) {
      return TakenOver.ofThose(turn.as(Kind.SUM), before, TakenOver.cited(last), false);
    }
    if (NARROWS.matcher(turn.text()).find()
        && (!turn.places().isEmpty() || !turn.years().isEmpty())) {
      Optional<Turn> list = TakenOver.lastOf(history, Kind.LIST);
      if (list.isPresent() && Expectations.of(turn.topic()).figure()) {
        return TakenOver.ofOneOf(turn, list.get(), NARROWS);
      }
      return changed(turn, before, before.kind() == Kind.COUNT ? Kind.LIST : before.kind());
    }
    if (!turn.places().isEmpty() && ASKS_CASES.matcher(turn.text()).find()) {
      return turn.alone();
    }
    if (words.isEmpty()
        && !Claims.of(turn.topic()).isEmpty()
        && !ASKS_HOW_MANY.matcher(turn.text()).find()) {
      return TakenOver.claimed(turn, before);
    }
    Matcher related = RELATED.matcher(turn.topic());
    if (words.isEmpty() && turn.places().size() > 1 && related.find()) {
      String things =
          terms.read(before.topic()).stream()
              .filter(Term::noun)
              .map(Term::text)
              .collect(Collectors.joining());
      if (!things.isEmpty()) {
        return TakenOver.related(turn, things + related.group());
      }
    }
    if (words.isEmpty() && !turn.places().isEmpty() && asksItself(turn.topic(), before.topic())) {
      return turn.alone();
    }
    if (words.isEmpty()) {
      return turn.places().isEmpty() && turn.years().isEmpty()
          ? TakenOver.sameTopic(turn, before, last)
          : changed(turn, before, kindOfOne(before.kind(), turn));
    }
    if (turn.places().isEmpty() && talked.isEmpty() && isOfSilence(turn, words, last)) {
      return TakenOver.ofSilence(turn, before);
    }
    if (turn.places().isEmpty() && continuing.of(turn, words, last)) {
      return inherited(turn, before, last, words);
    }
    return turn.alone();
  }

  /** Whether a turn only asks on about what the material was silent about. */
  private static boolean isOfSilence(Understood turn, List<Term> words, Turn last) {
    return last.answer().abstained()
        && last.inquiry().places().isEmpty()
        && turn.kind() == Kind.FACT
        && words.size() <= VAGUE;
  }

  private static Understood ranked(Understood turn, Inquiry before) {
    boolean next = before.kind() == Kind.RANK && NEXT_PLACE.matcher(turn.topic()).matches();
    return next ? turn.as(Kind.RANK) : turn;
  }

  /**
   * 「某市一共几批」 asks for what is counted in 批, whatever was asked before, and 「某市运了多少」 for what no
   * turn before named.
   */
  private static boolean asksItself(String topic, String before) {
    String unit = Expectations.unit(topic);
    boolean counts = !unit.isEmpty() && "批层栋户辆套条家株座间亩".contains(unit);
    String own = UNSAID.matcher(topic).replaceAll("");
    boolean says =
        own.length() >= SAYS
            || (own.length() == 1 && !before.contains(own) && !RELATES.contains(own));
    return Expectations.of(topic) != Expect.TEXT && (counts || says);
  }

  private Set<CaseRecord> at(Set<String> places) {
    return places.stream()
        .flatMap(p -> ledger.casesAt(p).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> ids(Set<CaseRecord> cases) {
    return cases.stream().map(r -> r.source().id()).toList();
  }

  /** Whether words say what is asked, and not only its measure and rank. */
  private static boolean says(List<Term> words) {
    return words.stream().anyMatch(w -> !w.isMeasure() && !SUPERLATIVE.matcher(w.text()).matches());
  }

  /** The cases that a ranking was over, or that a list gave. */
  private static List<String> within(Turn turn) {
    return turn.inquiry().kind() == Kind.RANK ? turn.inquiry().within() : TakenOver.cited(turn);
  }

  /** The places that the turns before were about, the last of them, in the order of the talk. */
  private static List<String> lastPlaces(List<Turn> history, int count) {
    List<String> places = new ArrayList<>();
    for (Turn turn : history.reversed()) {
      for (String place : turn.inquiry().places().reversed()) {
        if (!places.contains(place) && places.size() < count) {
          places.addFirst(place);
        }
      }
    }
    return places;
  }

  /** The cases that the last turns were answered from, so many of them. */
  private static List<String> lastCases(List<Turn> history, int count) {
    List<String> cases = new ArrayList<>();
    for (Turn turn : history.reversed()) {
      for (String id : TakenOver.cited(turn).reversed()) {
        if (!cases.contains(id) && cases.size() < count) {
          cases.addFirst(id);
        }
      }
    }
    return cases;
  }

  /** The last question that said what it is about, and did not only reckon with those before. */
  private Inquiry topical(List<Turn> history) {
    for (Turn turn : history.reversed()) {
      Inquiry inquiry = turn.inquiry();
      boolean others = inquiry.kind() == Kind.LIST && !inquiry.within().isEmpty();
      boolean own =
          inquiry.kind() == Kind.FACT
              && !inquiry.places().isEmpty()
              && asksItself(inquiry.topic(), "");
      if (others || own || (!isReckoned(inquiry) && !terms.read(inquiry.topic()).isEmpty())) {
        return inquiry;
      }
    }
    return history.getLast().inquiry();
  }

  /** Whether a question was put together from those before it. */
  private static boolean isReckoned(Inquiry inquiry) {
    return inquiry.kind() == Kind.SUM
        && inquiry.asked().size() > 1
        && inquiry.asked().stream().noneMatch(inquiry.topic()::contains);
  }

  /** The years that a turn before named last. */
  private static List<Integer> lastYears(List<Turn> history) {
    return history.reversed().stream()
        .map(t -> t.inquiry().years())
        .filter(y -> !y.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** 「一共发行了多少？」 after a list asks for the sum over it. */
  private static boolean sums(Understood turn) {
    boolean figure = turn.kind() == Kind.FACT || turn.kind() == Kind.SUM;
    return figure
        && !HOW_MANY.matcher(turn.text().replaceAll("[？?。]", "")).matches()
        && TOGETHER.matcher(turn.text()).find()
        && ASKS_HOW_MANY.matcher(turn.text()).find();
  }

  private static boolean aggregates(Kind kind) {
    return switch (kind) {
      case RANK, COUNT, SUM, LIST, COMPARE, SUMMARY -> true;
      case FACT, PROCEDURE, VERIFY, TALK -> false;
    };
  }

  /** A list asked again of one place is a question of fact. */
  private static Kind kindOfOne(Kind kind, Understood turn) {
    boolean one = turn.places().size() == 1;
    return one
            && (kind == Kind.LIST
                || kind == Kind.RANK
                || kind == Kind.VERIFY
                || kind == Kind.COMPARE)
        ? Kind.FACT
        : kind;
  }

  /** The years of the last question, as far as a case of the places speaks of them. */
  private List<Integer> known(List<Integer> years, List<String> places) {
    boolean any =
        places.stream()
            .flatMap(p -> ledger.casesAt(p).stream())
            .anyMatch(r -> years.stream().anyMatch(y -> speaksOf(r, y)));
    return any ? years : List.of();
  }

  /** Whether the cases of a turn's place hold all that it names. */
  private boolean speaksOf(Understood turn, String question) {
    List<Term> named =
        terms.read(turn.topic()).stream().filter(w -> question.contains(w.text())).toList();
    return !named.isEmpty()
        && turn.places().stream()
            .flatMap(p -> ledger.casesAt(p).stream())
            .anyMatch(
                r ->
                    named.stream()
                        .allMatch(
                            w -> r.clauses().stream().anyMatch(c -> c.text().contains(w.text()))));
  }

  private static boolean speaksOf(CaseRecord record, int year) {
    return record.heading().contains(year + "年")
        || record.facts().stream().anyMatch(f -> f.years().contains(year));
  }

  /** The last question with another place or year. */
  private Inquiry changed(Understood turn, Inquiry before, Kind kind) {
    List<String> places = turn.places().isEmpty() ? before.places() : List.copyOf(turn.places());
    List<Integer> years = turn.years().isEmpty() ? known(before.years(), places) : turn.years();
    return new Inquiry(
        kind,
        turn.original(),
        TakenOver.standalone(places, years, before.topic()),
        places,
        years,
        before.topic(),
        before.asked(),
        turn.places().isEmpty() ? before.within() : List.of());
  }

  private Inquiry inherited(Understood turn, Inquiry before, Turn last, List<Term> words) {
    List<Integer> years = turn.years();
    boolean vague =
        turn.kind() == Kind.FACT
            && before.kind() == Kind.FACT
            && terms.read(turn.topic()).size() <= VAGUE;
    if (OF_SUM.matcher(turn.text()).find()
        && before.asked().stream().anyMatch(a -> Expectations.of(a) == Expect.MONEY)) {
      String money = OF_SUM.matcher(turn.topic()).replaceFirst("其中多少钱");
      return TakenOver.asked(turn, before, money, TakenOver.focus(last));
    }
    String own = ALSO.matcher(turn.topic()).replaceFirst("");
    String topic = vague ? String.join("，", before.asked()) + "，" + own : own;
    return new Inquiry(
        turn.kind(),
        turn.original(),
        TakenOver.standalone(before.places(), years, own),
        before.places(),
        years,
        topic,
        TakenOver.asks(own, before),
        continuing.focus(before, last, words));
  }
}
