package org.anwen.reason.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Sentence;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Missing;
import org.anwen.reason.reading.Reading;

/** Answers in the words of the sentence that best covers a question. Thread-safe. */
public final class TextReader {
  /** A title says what a case is about, and seldom what is asked. */
  private static final double TITLE = 0.3;

  private static final int WHOLE = 140;
  private static final int SNIPPET = 120;
  private static final int ITEMS = 260;
  private static final int NAME = 4;
  private static final Pattern CALLED = Pattern.compile("叫(?:什么|啥)|名字|名称|全称");
  private static final Pattern QUOTED = Pattern.compile("[“《「]");
  private static final Pattern ITEM =
      Pattern.compile("^([二三四五六七八九]是|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.、．)）]|[-•·①②③④⑤⑥]|第[二三四五六])");

  private final Snippets snippets;

  public TextReader(Snippets snippets) {
    this.snippets = snippets;
  }

  public Result answer(Reading reading) {
    for (Candidate candidate : reading.candidates().stream().limit(3).toList()) {
      if (holds(reading, candidate)) {
        return Result.of(List.of(finding(candidate, Role.ANSWER, "", WHOLE)), 1);
      }
    }
    return Result.NOTHING;
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
                    .filter(
                        slot -> !lacksName(slot, candidate) && !isUnnamed(slot, candidate, clause))
                    .map(slot -> signs(candidate, slot, clause))
                    .anyMatch(Answerability.OF_WORDS::holds))
        .isPresent();
  }

  private static boolean lacksName(Slot slot, Candidate candidate) {
    return Missing.isNameMissing(slot, new Coverage(candidate.record(), slot.terms()));
  }

  /**
   * Whether the name of a body is asked for, and a sentence that states none has none in quotes.
   */
  private static boolean isUnnamed(Slot slot, Candidate candidate, Clause clause) {
    CaseRecord record = candidate.record();
    Span sentence = record.sentence(clause).span();
    return slot.expect() == Expect.ORGANIZATION
        && CALLED.matcher(slot.text()).find()
        && !QUOTED
            .matcher(record.source().text().substring(sentence.start(), sentence.end()))
            .find();
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
        String place = bestClause(candidate).map(c -> c.scope().label()).orElse("");
        String label = place.isEmpty() ? "" : place + "：";
        return Result.of(List.of(finding(candidate, Role.ANSWER, label, SNIPPET)), 1);
      }
    }
    return Result.NOTHING;
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
    if (items.length() > sentence.span().length()) {
      return trimmed(record, items);
    }
    if (sentence.span().length() <= most) {
      return trimmed(record, sentence.span());
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

  public static Optional<Clause> bestClause(Candidate candidate) {
    return bestClause(candidate, c -> true);
  }

  private static Optional<Clause> bestClause(Candidate candidate, Predicate<Clause> within) {
    Clause best = null;
    double most = -1;
    CaseRecord record = candidate.record();
    for (Clause clause : record.clauses()) {
      if (!within.test(clause) || clause.cell().filter(c -> c.row() < 0).isPresent()) {
        continue;
      }
      double title = Snippets.isTitle(record, record.sentence(clause)) ? TITLE : 1;
      double score = title * candidate.fit().of(clause) * (0.01 + candidate.coverage().of(clause));
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
