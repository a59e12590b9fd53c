package org.anwen.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Ledger;

/**
 * Whether a turn that names no place goes on about what the last one was about. One that says
 * nothing of its own always does; else the cases talked about must hold its words about as well as
 * any other. Thread-safe.
 */
final class Continuing {
  private static final Pattern REFERS =
      Pattern.compile("它|该|这个|那个|此|这里|那里|那边|这边|当地|他们|它们|这项|那项|这笔|那笔|其|上述|前者|后者|同样|刚才|这(?=家|种|一)");

  /** 「按80平算」 reckons with what was told. */
  private static final Pattern ASSUMES =
      Pattern.compile("(?:按照?|以)(?:一?[户套个家人])?\\d[\\d.]*[\\p{IsHan}]{1,4}?(?:来|去)?[算计]");

  private static final Pattern LEADS_ON = Pattern.compile("^(那|那么|还有|另外|再|然后|又|而|以及|并且)|呢[？?]?$");
  private static final Pattern ASKS_PLACES =
      Pattern.compile("(哪些|哪几|哪个|什么|多少|几)(个)?(地方|城市|地区|省|市|县|案例|项目|小区)|有哪些");
  private static final Pattern RECKONS = Pattern.compile("平均|均摊|合计|总共|一共|相差|差额");
  private static final Pattern MARKS = Pattern.compile("[，,。？?！!]");
  private static final double EVERYDAY = 4;
  private static final int CURT = 4;
  private static final int SHORT = 3;
  private static final int FEW = 3;
  private static final int PLAIN = 2;
  private static final int COMPOUND = 4;
  private static final int ELSEWHERE = 30;
  private static final double OTHERWISE = 0.7;
  private static final double KNOWN = 0.8;
  private static final double ELSEWHERE_BETTER = 0.35;

  private final Ledger ledger;

  Continuing(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The cases that the last turn was about: those it cited, or those of its places if but few. */
  Set<CaseRecord> cases(Turn last) {
    Set<CaseRecord> focus = ledger.byIds(TakenOver.focus(last));
    if (!focus.isEmpty() || !TakenOver.cited(last).isEmpty()) {
      return focus;
    }
    Set<CaseRecord> at = new LinkedHashSet<>(ledger.byIds(last.inquiry().within()));
    if (at.isEmpty()) {
      last.inquiry().places().forEach(p -> at.addAll(ledger.casesAt(p)));
    }
    return at.size() <= FEW ? at : Set.of();
  }

  /** The case talked about, unless only another one of the place has what the turn names. */
  List<String> focus(Inquiry before, Turn last, List<Term> words) {
    List<String> focus = TakenOver.focus(last);
    Set<CaseRecord> talked = ledger.byIds(focus);
    Set<CaseRecord> at = new LinkedHashSet<>();
    before.places().forEach(p -> at.addAll(ledger.casesAt(p)));
    boolean elsewhere =
        !talked.isEmpty()
            && words.stream()
                .filter(w -> w.noun() && w.text().length() > 1)
                .anyMatch(w -> !isHeld(w, talked) && isHeld(w, at));
    return elsewhere ? List.of() : focus;
  }

  private static boolean isHeld(Term word, Set<CaseRecord> records) {
    return records.stream()
        .flatMap(r -> r.clauses().stream())
        .anyMatch(c -> c.text().contains(word.text()));
  }

  /**
   * Whether the turn goes on.
   *
   * @param words what the turn is about
   */
  boolean of(Understood turn, List<Term> words, Turn last) {
    if (REFERS.matcher(turn.text()).find()
        || ASSUMES.matcher(turn.text()).find()
        || turn.text().matches("^那.*呢[？?]?$")) {
      return true;
    }
    if (words.size() <= 1 && MARKS.matcher(turn.text()).replaceAll("").length() <= CURT) {
      return true;
    }
    Set<CaseRecord> focus = cases(last);
    if (isBareAttribute(turn, words) && focus.size() == 1) {
      return true;
    }
    boolean known = best(words, focus) >= KNOWN;
    boolean open = LEADS_ON.matcher(turn.text()).find() || words.size() <= SHORT || known;
    boolean counts = known && !turn.text().contains("哪");
    if (!open || (ASKS_PLACES.matcher(turn.text()).find() && !counts)) {
      return false;
    }
    List<Term> own =
        words.stream()
            .filter(w -> !RECKONS.matcher(w.text()).matches() && !w.isMeasure())
            .filter(w -> w.noun() || w.text().length() > 1)
            .toList();
    List<Term> telling = own.stream().filter(w -> w.noun() || w.everyday() < EVERYDAY).toList();
    own = telling.isEmpty() ? own : telling;
    if (own.isEmpty()) {
      return true;
    }
    Set<CaseRecord> talked = new LinkedHashSet<>(ledger.byIds(TakenOver.cited(last)));
    talked.addAll(focus);
    double here = best(own, talked);
    if (own.size() < words.size() && (here > 0 || (focus.size() == 1 && isPlain(turn, own)))) {
      return true;
    }
    return best(own, elsewhere(own)) - here <= ELSEWHERE_BETTER;
  }

  /** 「上级补了多少」: a figure of one common word, which names nothing of another case. */
  private static boolean isPlain(Understood turn, List<Term> own) {
    return own.size() == 1
        && own.getFirst().text().length() <= PLAIN
        && turn.kind() == Kind.FACT
        && Expectations.of(turn.topic()).figure();
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
        found += word.weight() * held(record, word);
      }
      best = Math.max(best, all == 0 ? 0 : found / all);
    }
    return best;
  }

  /** Whether both halves of a compound stand in one clause: 财政 and 贴息. */
  private static boolean holdsHalves(String text, String word) {
    return word.length() == COMPOUND
        && text.contains(word.substring(0, 2))
        && text.contains(word.substring(2));
  }

  /** How well a case holds a word: its own writing tells more than another word for it. */
  private static double held(CaseRecord record, Term word) {
    double held = 0;
    for (Clause clause : record.clauses()) {
      if (clause.text().contains(word.text())) {
        return 1;
      }
      if (held == 0
          && (word.variants().stream().anyMatch(clause.text()::contains)
              || holdsHalves(clause.text(), word.text()))) {
        held = OTHERWISE;
      }
    }
    return held;
  }
}
