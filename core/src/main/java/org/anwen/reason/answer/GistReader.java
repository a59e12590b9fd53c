package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Dimension;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.GeneralWords;
import org.anwen.reason.reading.ItemHeads;
import org.anwen.reason.search.Heads;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.TableWords;
import org.anwen.reason.search.TextReader;

/**
 * Takes from a case the sentences that matter to a question, its first one always, in their order.
 * Thread-safe.
 */
public final class GistReader {
  private static final int WHOLE = 220;
  private static final int SENTENCES = 3;
  private static final int LONGEST = 150;
  private static final double TOLD = 0.3;
  private static final int FULL = 440;
  private static final double FIGURE = 0.15;
  private static final int MOST_FIGURES = 4;
  private static final double MEANT = 0.25;

  /** Side by side, sentences are given while they come to no more characters. */
  private static final int BESIDE = 260;

  private static final double MUST = 2;
  private static final double BACKGROUND = 0.5;

  private final Snippets snippets;

  public GistReader(Snippets snippets) {
    this.snippets = snippets;
  }

  /**
   * A few sentences.
   *
   * @param question says of which kind of figure they should be, as 钱 does
   */
  Finding finding(Candidate candidate, String label, String question) {
    return finding(
        candidate,
        label,
        chosen(candidate, GeneralWords.figures(question), List.of(), 0),
        List.of());
  }

  /**
   * The same for one of several cases side by side.
   *
   * @param must clauses whose sentences are among them
   */
  Finding beside(Candidate candidate, String label, String question, List<Clause> must) {
    List<Sentence> chosen = chosen(candidate, GeneralWords.figures(question), must, BESIDE);
    return finding(candidate, label, chosen, must);
  }

  private Finding finding(
      Candidate candidate, String label, List<Sentence> chosen, List<Clause> must) {
    CaseRecord record = candidate.record();
    List<String> words = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (Sentence sentence : chosen) {
      Span span =
          must.stream()
              .filter(c -> c.sentence() == sentence.index())
              .findFirst()
              .filter(c -> sentence.span().length() > LONGEST)
              .map(c -> Snippets.around(record, c, c, LONGEST))
              .orElseGet(() -> shortened(candidate, sentence));
      words.add(Snippets.words(record, span));
      quotes.add(snippets.quote(record, span));
    }
    return new Finding(Role.ROW, label, "", String.join("；", words), quotes);
  }

  /** A case by itself: all of it while it is short, else what bears figures or the question. */
  Finding whole(Candidate candidate, String label) {
    CaseRecord record = candidate.record();
    List<Sentence> sentences = sentences(record, true);
    List<Sentence> chosen = new ArrayList<>();
    int length = 0;
    for (Sentence sentence :
        sentences.stream()
            .sorted(Comparator.comparingDouble((Sentence s) -> -worth(candidate, s)))
            .toList()) {
      if (chosen.isEmpty() || length + sentence.span().length() <= FULL) {
        chosen.add(sentence);
        length += sentence.span().length();
      }
    }
    chosen.sort(Comparator.comparingInt(Sentence::index));
    List<String> words = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (Sentence sentence : chosen) {
      Span span = TextReader.trimmed(record, sentence.span());
      words.add(Snippets.words(record, span));
      quotes.add(snippets.quote(record, span));
    }
    return new Finding(Role.ROW, label, "", String.join("；", words), quotes);
  }

  private static double worth(Candidate candidate, Sentence sentence) {
    CaseRecord record = candidate.record();
    long figures =
        record.facts().stream()
            .filter(f -> f.quantity().isPresent() && isIn(f, sentence))
            .limit(MOST_FIGURES)
            .count();
    double told = candidate.coverage().tells() ? candidate.coverage().own(sentence) : 0;
    boolean background = ProcedureAnswering.isBackground(record, sentence);
    return (background ? BACKGROUND : 1) * (told + FIGURE * figures);
  }

  private static boolean isIn(Fact fact, Sentence sentence) {
    return fact.clause() >= sentence.firstClause() && fact.clause() < sentence.endClause();
  }

  private static List<Sentence> sentences(CaseRecord record, boolean background) {
    List<Sentence> sentences =
        record.sentences().stream()
            .filter(s -> s.firstClause() < s.endClause() && !Heads.isLabel(record, s))
            .filter(s -> background || !ProcedureAnswering.isBackground(record, s))
            .filter(s -> !TableWords.names(record, s))
            .toList();
    return sentences.isEmpty() ? record.sentences().stream().limit(1).toList() : sentences;
  }

  private static List<Sentence> chosen(
      Candidate candidate, Set<Dimension> figures, List<Clause> must, int most) {
    CaseRecord record = candidate.record();
    List<Sentence> all = sentences(record, most > 0 && told(candidate));
    if (record.source().text().length() <= WHOLE || all.size() <= SENTENCES) {
      return all;
    }
    List<Sentence> sentences =
        all.stream().filter(s -> most == 0 || !ItemHeads.isHead(record, s)).toList();
    List<Sentence> chosen = new ArrayList<>();
    boolean told =
        !must.isEmpty()
            || sentences.stream()
                .skip(1)
                .anyMatch(
                    s ->
                        (candidate.coverage().tells() && candidate.coverage().own(s) >= TOLD)
                            || GeneralWords.states(record, s, figures));
    if (!told) {
      chosen.add(sentences.getFirst());
    }
    sentences.stream()
        .skip(told ? 0 : 1)
        .sorted(
            Comparator.comparingDouble(
                (Sentence s) ->
                    -score(candidate, s)
                        - (GeneralWords.states(record, s, figures) ? MEANT : 0)
                        - (must.stream().anyMatch(c -> c.sentence() == s.index()) ? MUST : 0)))
        .forEach(s -> add(s, chosen, most));
    for (Sentence sentence : List.copyOf(chosen)) {
      Sentence before = record.sentences().get(Math.max(0, sentence.index() - 1));
      if (!chosen.contains(before) && ItemHeads.isHead(record, before)) {
        chosen.add(before);
      }
    }
    chosen.sort(Comparator.comparingInt(Sentence::index));
    return chosen;
  }

  /** Whether a sentence of the background bears the question: what was before, of what changed. */
  private static boolean told(Candidate candidate) {
    return candidate.coverage().tells()
        && candidate.record().sentences().stream()
            .filter(s -> ProcedureAnswering.isBackground(candidate.record(), s))
            .anyMatch(s -> candidate.coverage().own(s) >= TOLD);
  }

  private static void add(Sentence sentence, List<Sentence> chosen, int most) {
    int length = sentence.span().length();
    for (Sentence other : chosen) {
      length += Math.min(LONGEST, other.span().length());
    }
    if (chosen.size() < SENTENCES || length <= most) {
      chosen.add(sentence);
    }
  }

  private static double score(Candidate candidate, Sentence sentence) {
    double best = 0;
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = candidate.record().clauses().get(c);
      best = Math.max(best, candidate.fit().of(clause) * candidate.coverage().of(clause));
    }
    return best;
  }

  private static Span shortened(Candidate candidate, Sentence sentence) {
    CaseRecord record = candidate.record();
    if (sentence.span().length() <= LONGEST) {
      return TextReader.trimmed(record, sentence.span());
    }
    Clause best = record.clauses().get(sentence.firstClause());
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = record.clauses().get(c);
      if (candidate.coverage().of(clause) > candidate.coverage().of(best) + 1e-9) {
        best = clause;
      }
    }
    return Snippets.around(record, best, best, LONGEST);
  }
}
