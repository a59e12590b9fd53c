package org.anwen.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.figure.Quantity;

/** Turns about some of the cases that a list gave: 「第二个呢」, 「第一个原来是多少」, 「期限20年的是哪个」. Thread-safe. */
final class OfList {
  private static final Pattern AGAIN = Pattern.compile("[那么的呢？?，,是有多少]*");

  /** What leads up to the figure of a condition: 「比例超过90%的」. */
  private static final Pattern LIMIT =
      Pattern.compile("(?:超过|过了?|达到?了?|高于|低于|不到|大于|小于|多于|少于|是|为|在|有)+$");

  private static final Pattern WHICH =
      Pattern.compile(
          "^(?!.*最).{2,}的(?:又)?(?:是|有)?(?:哪(?:一)?(?:[个家处]|[几两三四]个)|谁)(?:地方|案例|项目|[省市县区])?[？?。]?$");

  private final Ledger ledger;
  private final TermReader terms;

  OfList(Ledger ledger, TermReader terms) {
    this.ledger = ledger;
    this.terms = terms;
  }

  /** The question in full; empty where a turn picks nothing out of a list. */
  Optional<Inquiry> of(Understood turn, Inquiry before, List<Turn> history) {
    if (!turn.places().isEmpty()) {
      return Optional.empty();
    }
    Optional<Ordinals.Meant> nth = Ordinals.of(turn.topic(), cases(history));
    if (nth.isPresent()) {
      return Optional.of(TakenOver.ofCase(turn, asked(nth.get(), before)));
    }
    Turn last = history.getLast();
    List<String> cited = TakenOver.cited(last);
    boolean picks =
        last.inquiry().kind() == Kind.LIST
            && cited.size() > 1
            && turn.kind() == Kind.FACT
            && WHICH.matcher(turn.topic()).matches();
    return picks
        ? Optional.of(TakenOver.ofThose(turn.as(Kind.LIST), last.inquiry(), cited, true))
        : Optional.empty();
  }

  /** 「第一个原来是多少」 asks of the case what the list was about, of another state. */
  private Ordinals.Meant asked(Ordinals.Meant nth, Inquiry before) {
    boolean again = before.kind() == Kind.FACT && before.within().size() == 1;
    if (again && AGAIN.matcher(nth.rest()).matches()) {
      return new Ordinals.Meant(nth.caseId(), before.topic());
    }
    return Ellipsis.of(nth.rest(), figured(before), terms, ledger.byIds(List.of(nth.caseId())))
        .map(full -> new Ordinals.Meant(nth.caseId(), full))
        .orElse(nth);
  }

  /** The cases of the last answer, or of the last list where that answer is from one case. */
  private static List<String> cases(List<Turn> history) {
    List<String> cited = TakenOver.cited(history.getLast());
    return cited.size() > 1
        ? cited
        : TakenOver.lastOf(history, Kind.LIST, Kind.RANK, Kind.COUNT)
            .map(TakenOver::cited)
            .orElse(cited);
  }

  /** A list of what has some figure, 「比例96%的有哪些」, as the question for that figure. */
  private static Inquiry figured(Inquiry list) {
    List<Quantity> stated = Claims.of(list.topic());
    if (list.kind() != Kind.LIST || stated.isEmpty()) {
      return list;
    }
    String led = list.topic().substring(0, stated.getFirst().span().start());
    String thing = LIMIT.matcher(led).replaceFirst("") + "是多少";
    return new Inquiry(
        Kind.FACT,
        list.original(),
        thing,
        list.places(),
        list.years(),
        thing,
        List.of(thing),
        list.within());
  }
}
