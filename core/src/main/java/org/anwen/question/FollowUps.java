package org.anwen.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Ledger;

/**
 * Takes over from earlier turns what a turn leaves out: the topic of 「那广州呢」, the place of 「运营几年」,
 * the list of 「其中最大的」.
 *
 * <p>A turn that names what it is about, and that the last answer's cases say little about, is a
 * new topic and takes nothing over. Thread-safe.
 */
final class FollowUps {
  private static final Pattern NARROWS = Pattern.compile("只看|仅看|只要|只说|只算|限于|限定|只列|只保留|缩小到|单看|光看");
  private static final Pattern OF_THOSE =
      Pattern.compile("其中|这些|那些|里面|里头|上面|上述|以上|当中|它们|他们|这几|那几|刚才(的|说的)?(几个|那些)");
  private static final Pattern REFERS =
      Pattern.compile("它|该|这个|那个|此|这里|那里|那边|这边|当地|他们|它们|这项|那项|这笔|那笔|其|上述|前者|后者|同样|刚才|这(?=家|种|一)");
  private static final Pattern LEADS_ON = Pattern.compile("^(那|那么|还有|另外|再|然后|又|而|以及|并且)|呢[？?]?$");
  private static final Pattern ASKS_PLACES =
      Pattern.compile("(哪些|哪几|哪个|什么|多少|几)(个)?(地方|城市|地区|省|市|县|案例|项目|小区)|有哪些");
  private static final Pattern ASKS_CASES =
      Pattern.compile("(哪些|哪几|什么|几|多少)(个|条|项)?(案例|项目|做法|经验|例子|典型)");
  private static final Pattern THESE_PLACES =
      Pattern.compile("(?:这|那|上面|前面)?(两|三|四)(?:个|地|者|家|处|县|市|区|边)");

  /** What a turn may hold and still leave to the one before what it is about. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "呢|那么?|的|也|又|还|是|有没有|有|多少|吗|么|怎么样|如何|情况|什么|钱|分别|各|一样|同样|来着|啊|呀|元|万|亿|个|[，,？?。！!\\s]");

  private static final int SAYS = 2;
  private static final Pattern NEXT = Pattern.compile("第[二三四]|其次|次之|倒数");
  private static final Pattern OF_SUM = Pattern.compile("其中(?:有)?多少(?![钱元块户个人家处%])");
  private static final Pattern RECKONS = Pattern.compile("平均|均摊|合计|总共|一共|相差|差额");
  static final Pattern HOW_MANY = Pattern.compile("(一共|总共|共)?(有)?(几|多少)(个|条|家|处|项)?");
  private static final Pattern ASKS_HOW_MANY = Pattern.compile("多少|几");
  private static final Pattern TOGETHER = Pattern.compile("一共|总共|共计|合计|加起来|总和|总额");
  private static final int SHORT = 3;
  private static final int VAGUE = 1;
  private static final int ELSEWHERE = 30;
  private static final double KNOWN = 0.8;
  private static final double ELSEWHERE_BETTER = 0.35;

  private final Ledger ledger;
  private final TermReader terms;

  FollowUps(Ledger ledger) {
    this.ledger = ledger;
    this.terms = new TermReader(ledger);
  }

  Inquiry resolve(Understood alone, List<Turn> history) {
    Turn last = history.getLast();
    if (alone.kind() == Kind.TALK) {
      return alone.alone();
    }
    Inquiry before = topical(history);
    Understood turn = RelativeYears.resolved(alone, before.years());
    Optional<Ordinals.Meant> nth = Ordinals.of(turn.topic(), TakenOver.cited(last));
    if (nth.isPresent() && turn.places().isEmpty()) {
      return TakenOver.ofCase(turn, nth.get());
    }
    List<Term> words = terms.read(turn.topic());
    Optional<Inquiry> reckoned = Reckoning.of(turn, words, history);
    if (reckoned.isPresent()) {
      return reckoned.get();
    }
    Optional<String> full = Ellipsis.of(turn.topic(), before);
    if (full.isPresent() && turn.places().isEmpty()) {
      return TakenOver.asked(turn, before, full.get(), TakenOver.focus(last));
    }
    Matcher these = THESE_PLACES.matcher(turn.text());
    if (turn.kind() == Kind.COMPARE && turn.places().isEmpty() && these.find()) {
      List<String> places = lastPlaces(history, Reckoning.count(these.group(1)));
      if (places.size() > 1) {
        return TakenOver.compared(turn, before, places);
      }
    }
    if (OF_THOSE.matcher(turn.text()).find() && aggregates(turn.kind())) {
      return TakenOver.ofThose(turn, before, TakenOver.cited(last));
    }
    if (turn.kind() == Kind.RANK && turn.places().isEmpty() && allMeasures(words)) {
      Optional<Turn> ranked = lastOf(history, words.isEmpty() ? Kind.RANK : Kind.LIST);
      if (ranked.isPresent() && (NEXT.matcher(turn.text()).find() || !words.isEmpty())) {
        return TakenOver.ofThose(turn, ranked.get().inquiry(), within(ranked.get()));
      }
    }
    if (turn.places().isEmpty() && TakenOver.cited(last).size() > 1 && sums(turn)) {
      return TakenOver.ofThose(turn.as(Kind.SUM), before, TakenOver.cited(last));
    }
    if (NARROWS.matcher(turn.text()).find()
        && (!turn.places().isEmpty() || !turn.years().isEmpty())) {
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
    if (words.isEmpty() && !turn.places().isEmpty() && asksItself(turn.topic())) {
      return turn.alone();
    }
    if (words.isEmpty()) {
      return turn.places().isEmpty() && turn.years().isEmpty()
          ? TakenOver.sameTopic(turn, before, last)
          : changed(turn, before, kindOfOne(before.kind(), turn));
    }
    if (turn.places().isEmpty() && continues(turn, words, last)) {
      return inherited(turn, before, last);
    }
    return turn.alone();
  }

  /** 「某市一共几批」 asks for what is counted in 批, whatever was asked before. */
  private static boolean asksItself(String topic) {
    String unit = Expectations.unit(topic);
    boolean counts = !unit.isEmpty() && "批层栋户辆套条家株座间亩".contains(unit);
    boolean says = UNSAID.matcher(topic).replaceAll("").length() >= SAYS;
    return Expectations.of(topic) != Expect.TEXT && (counts || says);
  }

  private static boolean allMeasures(List<Term> words) {
    return words.stream().allMatch(w -> Lexicon.isMeasure(w.text()));
  }

  private static Optional<Turn> lastOf(List<Turn> history, Kind kind) {
    return history.reversed().stream()
        .filter(t -> t.inquiry().kind() == kind && !t.answer().abstained())
        .findFirst();
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

  /** The last question that said what it is about, and did not only reckon with those before. */
  private Inquiry topical(List<Turn> history) {
    for (Turn turn : history.reversed()) {
      if (!terms.read(turn.inquiry().topic()).isEmpty()) {
        return turn.inquiry();
      }
    }
    return history.getLast().inquiry();
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

  private Inquiry inherited(Understood turn, Inquiry before, Turn last) {
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
    String topic = vague ? String.join("，", before.asked()) + "，" + turn.topic() : turn.topic();
    return new Inquiry(
        turn.kind(),
        turn.original(),
        TakenOver.standalone(before.places(), years, turn.topic()),
        before.places(),
        years,
        topic,
        Parts.of(turn.topic()),
        TakenOver.focus(last));
  }

  private boolean continues(Understood turn, List<Term> words, Turn last) {
    if (last.inquiry().kind() == Kind.TALK) {
      return false;
    }
    if (REFERS.matcher(turn.text()).find() || turn.text().matches("^那.*呢[？?]?$")) {
      return true;
    }
    if (isBareAttribute(turn, words) && TakenOver.focus(last).size() == 1) {
      return true;
    }
    boolean known = best(words, ledger.byIds(TakenOver.focus(last))) >= KNOWN;
    boolean open = LEADS_ON.matcher(turn.text()).find() || words.size() <= SHORT || known;
    boolean counts = known && !turn.text().contains("哪");
    if (!open || (ASKS_PLACES.matcher(turn.text()).find() && !counts)) {
      return false;
    }
    List<Term> own = words.stream().filter(w -> !RECKONS.matcher(w.text()).matches()).toList();
    double here = best(own, ledger.byIds(TakenOver.cited(last)));
    double anywhere = best(own, elsewhere(own));
    if (own.size() < words.size() && here > 0) {
      return true;
    }
    return anywhere - here <= ELSEWHERE_BETTER;
  }

  /** 「新增了多少个停车位」, 「钱谁出的」: a figure or a payer of something that many cases speak of. */
  private boolean isBareAttribute(Understood turn, List<Term> words) {
    int common = Math.max(3, ledger.cases() / 12);
    Expect expect = Expectations.of(turn.topic());
    return turn.kind() == Kind.FACT
        && words.size() <= SHORT
        && (expect.figure() || turn.text().contains("谁"))
        && words.stream().allMatch(w -> ledger.casesWith(w.text()) >= common);
  }

  private Set<CaseRecord> elsewhere(List<Term> words) {
    List<String> ways = new ArrayList<>();
    for (Term word : words) {
      ways.add(word.text());
      ways.addAll(word.variants());
    }
    return new LinkedHashSet<>(ledger.holding(ways, Set.of(), ELSEWHERE));
  }

  private static double best(List<Term> words, Set<CaseRecord> records) {
    double best = 0;
    for (CaseRecord record : records) {
      double found = 0;
      double all = 0;
      for (Term word : words) {
        all += word.weight();
        found += holds(record, word) ? word.weight() : 0;
      }
      best = Math.max(best, all == 0 ? 0 : found / all);
    }
    return best;
  }

  private static boolean holds(CaseRecord record, Term word) {
    List<String> ways = new ArrayList<>(word.variants());
    ways.add(word.text());
    for (Clause clause : record.clauses()) {
      if (ways.stream().anyMatch(clause.text()::contains)) {
        return true;
      }
    }
    return false;
  }
}
