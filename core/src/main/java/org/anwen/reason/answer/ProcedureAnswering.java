package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Sentence;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.FormWords;
import org.anwen.reason.reading.Missing;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Heads;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.TableWords;
import org.anwen.reason.search.TextReader;

/**
 * Tells how something is done: the sentences of the case that best fits, in their order and
 * complete.
 */
public final class ProcedureAnswering implements Answering {
  private static final int WHOLE_CASE = 420;
  private static final double SENTENCE = 0.35;

  private static final Pattern BROAD =
      Pattern.compile(
          "(怎么|如何|怎样|咋)(样)?(做|搞|弄|干|办|开展|推进|实施|操作|推动|组织)(的|到)?|做法|流程|步骤|程序|手续|机制|模式|经验|措施|具体");

  private static final Pattern BACKGROUND = Pattern.compile("\\s*【(背景|问题|现状|概况|基本情况)】");

  /** An instance tells what came of it, and not how it is done. */
  private static final Pattern EXAMPLE = Pattern.compile("\\s*(比如|例如|譬如|如，)");

  private static final double NEARLY_ALL = 0.7;
  private static final double MUCH_LESS = 0.6;
  private static final int NARROW = 140;

  /** Items that a sentence leads up to, 一是 and 二是, are told to about so many characters. */
  private static final Pattern ITEM = Pattern.compile("\\s*[一二三四五六七八九]是");

  private static final int ITEMS = 420;
  private static final int SLACK = 15;
  private static final double CLOSE = 0.7;

  /** What is done with one thing, which one sentence or two tell. */
  private static final Pattern NARROW_VERB =
      Pattern.compile(
          "(怎么|如何|怎样|咋)(去|来|被)?(处理|处置|分摊|分担|分|收|算|用(?!起|来|上)|定|付|支付|挂钩|罚|扣|补|还|花|计|交|核定|确定|计算|收取|管|防|选|退|奖|评)|能不能|能否|可不可以|可以吗");

  /** What asks for one means or the meaning of one word. */
  private static final Pattern ONE_MEANS =
      Pattern.compile(
          "(通过|用|靠|凭|按|采用|采取)(的)?(是)?(什么|啥|哪种)样?的?(办法|方法|方式|手段|法子)|(怎么|咋)(一)?回事|(什么|啥)意思|(怎么|如何|咋)(拿|谈|弄)(到|下)");

  private final Snippets snippets;

  public ProcedureAnswering(Snippets snippets) {
    this.snippets = snippets;
  }

  @Override
  public Result answer(Reading reading) {
    Result told = told(reading);
    return StepSentences.areAsked(reading.inquiry().text())
        ? inOrder(reading, told).orElse(told)
        : told;
  }

  /**
   * The steps that a case tells in their order, where what the question's words led to has none of
   * them: another case's, where that one lacks what is asked about.
   */
  private Optional<Result> inOrder(Reading reading, Result told) {
    for (Candidate candidate : reading.candidates().stream().limit(3).toList()) {
      boolean another = FormWords.isOfAnother(reading.inquiry().text(), candidate.coverage());
      boolean mayBe =
          candidate.anchored() || (!told.isEmpty() && candidate.coverage().ofCase() > 0);
      if (another || !mayBe || Missing.fromAll(reading, candidate)) {
        continue;
      }
      List<Finding> steps =
          StepSentences.of(candidate).stream().map(s -> of(candidate.record(), s)).toList();
      boolean said =
          told.findings().stream().anyMatch(f -> steps.stream().anyMatch(s -> isIn(s, f)));
      return said || steps.isEmpty() ? Optional.empty() : Optional.of(Result.of(steps, 1));
    }
    return Optional.empty();
  }

  private static boolean isIn(Finding step, Finding told) {
    return told.statement().contains(step.statement()) || step.statement().equals(told.statement());
  }

  private Result told(Reading reading) {
    for (Candidate candidate : reading.candidates().stream().limit(3).toList()) {
      if (TextReader.holds(reading, candidate)
          && !FormWords.isOfAnother(reading.inquiry().text(), candidate.coverage())) {
        boolean broad = BROAD.matcher(reading.inquiry().text()).find();
        Optional<Sentence> one = broad ? Optional.empty() : only(candidate);
        boolean narrow =
            NARROW_VERB.matcher(reading.inquiry().text()).find()
                && reading.slots().size() == 1
                && !reading.inquiry().text().contains("分别");
        List<Finding> findings =
            one.map(s -> from(candidate, s))
                .orElseGet(() -> !broad && narrow ? closest(candidate) : steps(candidate));
        boolean brief =
            ONE_MEANS.matcher(reading.inquiry().text()).find() && length(findings) > NARROW + SLACK;
        return Result.of(brief ? closest(candidate) : findings, 1);
      }
    }
    return Result.NOTHING;
  }

  private List<Finding> steps(Candidate candidate) {
    CaseRecord record = candidate.record();
    boolean whole = record.source().text().length() <= WHOLE_CASE;
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : record.sentences()) {
      if (sentence.firstClause() == sentence.endClause()
          || Heads.isLabel(record, sentence)
          || TableWords.names(record, sentence)
          || isBackground(record, sentence)) {
        continue;
      }
      boolean item = !findings.isEmpty() && ITEM.matcher(text(record, sentence)).lookingAt();
      if (whole || item || bears(candidate, sentence)) {
        Span span = TextReader.trimmed(record, sentence.span());
        findings.add(
            new Finding(
                Role.ANSWER,
                "",
                "",
                Snippets.words(record, span),
                List.of(snippets.quote(record, span))));
      }
    }
    return findings;
  }

  /**
   * The one sentence that a narrow question is about: it holds nearly all its words, no other does.
   */
  private static Optional<Sentence> only(Candidate candidate) {
    Coverage coverage = candidate.coverage();
    List<Sentence> sentences =
        candidate.record().sentences().stream()
            .filter(s -> !Heads.isLabel(candidate.record(), s))
            .sorted(Comparator.comparingDouble((Sentence s) -> -coverage.own(s)))
            .toList();
    if (sentences.size() < 2 || coverage.terms().size() < 2) {
      return Optional.empty();
    }
    boolean alone =
        !EXAMPLE.matcher(text(candidate.record(), sentences.getFirst())).lookingAt()
            && coverage.own(sentences.get(0)) >= NEARLY_ALL
            && coverage.own(sentences.get(1)) <= MUCH_LESS * coverage.own(sentences.get(0));
    return alone ? Optional.of(sentences.getFirst()) : Optional.empty();
  }

  private static String text(CaseRecord record, Sentence sentence) {
    return record.source().text().substring(sentence.span().start(), sentence.span().end());
  }

  /** The sentences that carry the question about as well as the best does. */
  private List<Finding> closest(Candidate candidate) {
    CaseRecord record = candidate.record();
    List<Sentence> sentences =
        record.sentences().stream()
            .filter(s -> s.firstClause() < s.endClause() && !Heads.isLabel(record, s))
            .filter(s -> !isBackground(record, s))
            .toList();
    double best = sentences.stream().mapToDouble(candidate.coverage()::own).max().orElse(0);
    List<Finding> findings =
        sentences.stream()
            .filter(s -> candidate.coverage().own(s) >= CLOSE * best)
            .map(s -> finding(candidate, s))
            .toList();
    return length(findings) <= NARROW + SLACK
        ? findings
        : findings.subList(0, Math.min(1, findings.size()));
  }

  private static int length(List<Finding> findings) {
    return findings.stream().mapToInt(f -> f.statement().length()).sum();
  }

  /** A sentence, and those after it while they are short. */
  private List<Finding> from(Candidate candidate, Sentence first) {
    List<Finding> findings = new ArrayList<>();
    int length = 0;
    boolean full = false;
    for (Sentence sentence : candidate.record().sentences()) {
      boolean empty = sentence.firstClause() == sentence.endClause();
      if (sentence.index() < first.index() || empty) {
        continue;
      }
      if (Heads.isLabel(candidate.record(), sentence)) {
        break;
      }
      boolean item = ITEM.matcher(text(candidate.record(), sentence)).lookingAt();
      boolean fits = length + sentence.span().length() <= (item ? ITEMS : NARROW);
      if (sentence.index() == first.index() || (fits && (item || !full))) {
        length += sentence.span().length();
        findings.add(item ? whole(candidate.record(), sentence) : finding(candidate, sentence));
      } else {
        full = true;
      }
    }
    return findings;
  }

  private Finding whole(CaseRecord record, Sentence sentence) {
    return of(record, TextReader.trimmed(record, sentence.span()));
  }

  private Finding of(CaseRecord record, Span span) {
    return new Finding(
        Role.ANSWER, "", "", Snippets.words(record, span), List.of(snippets.quote(record, span)));
  }

  private Finding finding(Candidate candidate, Sentence sentence) {
    CaseRecord record = candidate.record();
    Span span = TextReader.trimmed(record, Heads.withBody(record, sentence));
    if (span.length() > NARROW) {
      Clause best = record.clauses().get(sentence.firstClause());
      for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
        Clause clause = record.clauses().get(c);
        best = candidate.coverage().own(clause) > candidate.coverage().own(best) ? clause : best;
      }
      span = Snippets.around(record, best, best, NARROW);
    }
    return new Finding(
        Role.ANSWER, "", "", Snippets.words(record, span), List.of(snippets.quote(record, span)));
  }

  /** Whether a sentence begins with a label such as 【背景】. */
  static boolean isBackground(CaseRecord record, Sentence sentence) {
    return BACKGROUND
        .matcher(record.source().text())
        .region(sentence.span().start(), sentence.span().end())
        .lookingAt();
  }

  private static boolean bears(Candidate candidate, Sentence sentence) {
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = candidate.record().clauses().get(c);
      if (candidate.fit().of(clause) == 1 && candidate.coverage().of(clause) >= SENTENCE) {
        return true;
      }
    }
    return false;
  }
}
