package org.anwen.reason.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.figure.Doer;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.ItemHeads;
import org.anwen.reason.reading.Missing;
import org.anwen.reason.reading.Reading;

/** Answers in the words of the sentence that best covers a question. Thread-safe. */
public final class TextReader {
  /** A title says what a case is about, and seldom what is asked. */
  private static final double TITLE = 0.3;

  /** What leads up to a case says what was done, and the sentences after it how and by whom. */
  private static final double LEAD = 0.75;

  private static final Pattern ASKS_OFTEN =
      Pattern.compile("(?:多久|多长时间|几(?:天|个?月|年|周|个?季度))[^，。？?]{0,12}一[次趟回遍]|频率|频次|每?隔多久");
  private static final Pattern OFTEN =
      Pattern.compile("每个?[一二两三四五六半\\d]{0,2}(?:天|日|周|星期|个?月|季|年|学期|旬)|按[日周月季年]|逐[日周月季年]|[日周月季年]均");

  private static final int SHORT = 50;
  private static final int SEVERAL = 3;
  private static final double MUCH_MORE = 0.25;

  /** What a clause gains that tells who does it, where that is asked. */
  private static final double TOLD = 1.4;

  private static final int WHOLE = 140;
  private static final int SNIPPET = 120;
  private static final int ITEMS = 260;
  private static final double NEARLY_ALL = 0.6;
  private static final double MUCH_LESS = 0.6;
  private static final int NAME = 4;
  private static final Pattern ITEM =
      Pattern.compile("^([二三四五六七八九]是|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.、．)）]|[-•·①②③④⑤⑥]|第[二三四五六])");

  private final Snippets snippets;

  public TextReader(Snippets snippets) {
    this.snippets = snippets;
  }

  public Result answer(Reading reading) {
    for (Candidate candidate : reading.candidates().stream().limit(3).toList()) {
      Optional<Clause> clause =
          holds(reading, candidate) ? telling(reading, candidate) : Optional.empty();
      if (clause.isPresent()) {
        return Result.of(List.of(finding(candidate, clause, Role.ANSWER, "", WHOLE)), 1);
      }
    }
    return Result.NOTHING;
  }

  /** The clause to answer from; empty where what is asked for has to be named, and is not. */
  private static Optional<Clause> telling(Reading reading, Candidate candidate) {
    Optional<Clause> first = Optional.empty();
    for (Slot slot : reading.slots()) {
      Optional<Clause> clause = telling(slot, candidate, reading.inquiry().years());
      first = first.or(() -> clause);
    }
    return first;
  }

  private static Optional<Clause> telling(Slot slot, Candidate candidate, List<Integer> years) {
    CaseRecord record = candidate.record();
    if (Doer.isOfPartUnknown(slot.text(), record.source().text())) {
      return Optional.empty();
    }
    if (GivenName.asks(slot.text())) {
      return bestClause(candidate, c -> true, c -> 1)
          .filter(c -> GivenName.isStated(record, record.sentence(c), slot.text()));
    }
    if (Doer.asksOffice(slot.text())) {
      return bestClause(candidate, c -> Doer.isHeld(c, slot.text()), c -> 1);
    }
    boolean often = ASKS_OFTEN.matcher(slot.text()).find();
    boolean who = Doer.asks(slot.text());
    boolean keywords = SlotReader.isKeywords(slot);
    return bestClause(
        candidate,
        c -> !isOfOtherYear(c, years),
        c ->
            (isLead(record, c) ? LEAD : 1)
                * (who && Doer.isTold(c) ? TOLD : 1)
                * (keywords && holdsFocus(slot, c) ? TOLD : 1)
                * (often && OFTEN.matcher(c.text()).find() ? TOLD : 1));
  }

  private static boolean holdsFocus(Slot slot, Clause clause) {
    return slot.terms().stream().anyMatch(t -> t.focus() && clause.text().contains(t.text()));
  }

  private static boolean isOfOtherYear(Clause clause, List<Integer> years) {
    return !years.isEmpty()
        && clause
            .cell()
            .filter(c -> !c.years().isEmpty() && Collections.disjoint(c.years(), years))
            .isPresent();
  }

  /**
   * Whether, where it is asked who does something, another sentence than that of an organisation
   * found says by whom, and holds much more of the question's words.
   */
  public static boolean isDoneByAnother(Slot slot, Scored found) {
    if (slot.expect() != Expect.ORGANIZATION || !slot.text().contains("谁")) {
      return false;
    }
    CaseRecord record = found.record();
    Coverage coverage = new Coverage(record, slot.terms());
    double own = coverage.own(record.sentence(found.clause()));
    return record.clauses().stream()
        .filter(Doer::isTold)
        .anyMatch(c -> coverage.own(record.sentence(c)) >= own + MUCH_MORE);
  }

  /**
   * Whether a clause stands in a sentence that leads up to a case: its first, which states no
   * figure and is short or speaks of several places at once.
   */
  private static boolean isLead(CaseRecord record, Clause clause) {
    Sentence sentence = record.sentence(clause);
    boolean first =
        record.sentences().stream()
            .filter(s -> s.index() < sentence.index() && s.firstClause() < s.endClause())
            .allMatch(s -> Heads.isLabel(record, s));
    List<Fact> facts =
        record.facts().stream()
            .filter(f -> record.clause(f).sentence() == sentence.index())
            .toList();
    long places = facts.stream().filter(f -> f.type() == Fact.Type.PLACE).count();
    return first
        && sentence.index() + 1 < record.sentences().size()
        && facts.stream().allMatch(f -> f.quantity().isEmpty())
        && (sentence.span().length() <= SHORT || places >= SEVERAL);
  }

  /** Whether the best clause of a case answers one of the things asked for. */
  public static boolean holds(Reading reading, Candidate candidate) {
    if (isNamed(reading.inquiry().topic(), candidate)) {
      return true;
    }
    if (!candidate.anchored() && !candidate.coverage().tells()) {
      return false;
    }
    return bestClause(candidate)
        .filter(
            clause ->
                reading.slots().stream()
                    .filter(slot -> !lacksName(slot, candidate))
                    .map(slot -> signs(candidate, slot, clause))
                    .anyMatch(Answerability.OF_WORDS::holds))
        .isPresent();
  }

  private static boolean lacksName(Slot slot, Candidate candidate) {
    return Missing.isNameMissing(slot, new Coverage(candidate.record(), slot.terms()));
  }

  /** Whether a question is no more than some words that the case holds. */
  private static boolean isNamed(String topic, Candidate candidate) {
    return topic.length() >= NAME
        && candidate.record().clauses().stream().anyMatch(c -> c.text().contains(topic));
  }

  public static Map<Sign, Double> signs(Candidate candidate, Slot slot, Clause clause) {
    return Signs.ofClause(candidate, new Coverage(candidate.record(), slot.terms()), slot, clause);
  }

  /** The place of the case that best carries the question, with the stretch that shows it. */
  public Result place(Reading reading) {
    for (Candidate candidate : reading.candidates().stream().limit(2).toList()) {
      if (holds(reading, candidate)) {
        String place =
            bestClause(candidate)
                .map(c -> c.scope().label())
                .filter(label -> !label.isEmpty())
                .or(() -> anyPlace(candidate.record()))
                .orElse("");
        String label = place.isEmpty() ? "" : place + "：";
        return Result.of(List.of(finding(candidate, Role.ANSWER, label, SNIPPET)), 1);
      }
    }
    return Result.NOTHING;
  }

  /** The first place that a case speaks of. */
  private static Optional<String> anyPlace(CaseRecord record) {
    return record.clauses().stream()
        .map(c -> c.scope().label())
        .filter(label -> !label.isEmpty())
        .findFirst();
  }

  /** The best stretch of a case for the question, of at most about {@code most} characters. */
  public Finding finding(Candidate candidate, Role role, String label, int most) {
    return finding(candidate, bestClause(candidate, c -> true), role, label, most);
  }

  /** The same, where it is to stand in some sentence of the case. */
  public Finding finding(Candidate candidate, Sentence in, Role role, String label, int most) {
    Predicate<Clause> within = c -> c.sentence() == in.index();
    return finding(candidate, bestClause(candidate, within), role, label, most);
  }

  private Finding finding(
      Candidate candidate, Optional<Clause> clause, Role role, String label, int most) {
    Span span = best(candidate, clause, most);
    return new Finding(
        role,
        label,
        "",
        Snippets.words(candidate.record(), span),
        snippets.quotes(candidate.record(), span));
  }

  private static Span best(Candidate candidate, Optional<Clause> clause, int most) {
    CaseRecord record = candidate.record();
    Clause best = clause.orElse(record.clauses().getFirst());
    Sentence sentence = record.sentence(best);
    Span items = withItems(record, sentence);
    if (items.length() > sentence.span().length() && !isAlone(candidate, sentence, items)) {
      return trimmed(record, items);
    }
    if (sentence.span().length() <= most) {
      Span body = Heads.withBody(record, sentence);
      return trimmed(record, body.length() <= Math.max(most, WHOLE) ? body : sentence.span());
    }
    return Snippets.around(record, best, best, Math.min(most, SNIPPET));
  }

  /** A sentence that leads up to a row of items, 以下方式： or 一是, with the items after it. */
  private static Span withItems(CaseRecord record, Sentence lead) {
    String text = record.source().text();
    String words = text.substring(lead.span().start(), lead.span().end()).strip();
    boolean leads = words.endsWith("：") || words.endsWith(":") || words.contains("一是");
    int end = lead.span().end();
    for (int i = lead.index() + 1; leads && i < record.sentences().size(); i++) {
      Span next = record.sentences().get(i).span();
      String item = text.substring(next.start(), next.end()).strip();
      boolean blank = item.isEmpty();
      if ((!blank && !ITEM.matcher(item).find()) || next.end() - lead.span().start() > ITEMS) {
        break;
      }
      end = blank ? end : next.end();
    }
    return new Span(lead.span().start(), end);
  }

  /** Whether one item holds what is asked for, and none of those after it nearly as much. */
  private static boolean isAlone(Candidate candidate, Sentence item, Span items) {
    double own = candidate.coverage().own(item);
    return items.length() > WHOLE
        && own >= NEARLY_ALL
        && candidate.record().sentences().stream()
            .filter(s -> s.index() > item.index() && s.span().end() <= items.end())
            .allMatch(s -> candidate.coverage().own(s) <= MUCH_LESS * own);
  }

  public static Optional<Clause> bestClause(Candidate candidate) {
    return bestClause(candidate, c -> true);
  }

  private static Optional<Clause> bestClause(Candidate candidate, Predicate<Clause> within) {
    return bestClause(candidate, within, c -> 1);
  }

  private static Optional<Clause> bestClause(
      Candidate candidate, Predicate<Clause> within, ToDoubleFunction<Clause> times) {
    Clause best = null;
    double most = -1;
    CaseRecord record = candidate.record();
    for (Clause clause : record.clauses()) {
      if (!within.test(clause) || clause.cell().filter(c -> c.row() < 0).isPresent()) {
        continue;
      }
      Sentence sentence = record.sentence(clause);
      boolean head = Heads.isLabel(record, sentence) || ItemHeads.isHead(record, sentence);
      double title = head ? TITLE : 1;
      double score =
          title
              * times.applyAsDouble(clause)
              * candidate.fit().of(clause)
              * (0.01 + candidate.coverage().of(clause));
      if (score > most + 1e-9) {
        best = clause;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A sentence without the white space and the mark that end it. */
  public static Span trimmed(CaseRecord record, Span span) {
    String text = record.source().text();
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1))
            || "。！；;!".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return Snippets.unlabelled(record, new Span(start, end));
  }
}
