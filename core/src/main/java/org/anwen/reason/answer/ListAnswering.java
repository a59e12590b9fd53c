package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Theme;
import org.anwen.reason.search.FactSearch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.TextReader;
import org.anwen.reason.search.ThemeReader;

/** Lists every case that a description fits, one row each, and says how many were looked at. */
public final class ListAnswering implements Answering {
  private static final int ROW = 70;

  private static final int ASKED = 40;
  private static final Pattern EACH = Pattern.compile("各|分别");

  private final TextReader texts;
  private final Snippets snippets;
  private final int cases;

  public ListAnswering(TextReader texts, Snippets snippets, int cases) {
    this.texts = texts;
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    Theme theme = Theme.of(reading, reading.terms());
    List<Finding> rows = new ArrayList<>();
    for (Candidate candidate : fitting.stream().limit(CaseRows.MOST).toList()) {
      rows.add(withAsked(row(candidate, theme, texts), candidate, reading));
    }
    return CaseRows.counted(cases, "符合", fitting.size(), rows);
  }

  /** A row with the figure or name that the question asks of each: 「各是几年」, 「分别是哪家公司」. */
  private Finding withAsked(Finding row, Candidate candidate, Reading reading) {
    FactReader reader = new FactReader(reading.inquiry());
    String words = row.statement();
    List<Quote> quotes = new ArrayList<>(row.support());
    for (Slot slot : reading.slots()) {
      boolean asked =
          EACH.matcher(slot.text()).find()
              && (slot.expect().figure() || slot.expect() == Expect.ORGANIZATION);
      Optional<Scored> found =
          asked ? FactSearch.inCase(reader, candidate, slot, q -> true) : Optional.empty();
      if (found.isPresent() && !isSaid(words, candidate.record(), slot)) {
        Clause clause = found.get().clause();
        Span span = Snippets.around(candidate.record(), clause, clause, ASKED);
        words += "；" + Snippets.words(candidate.record(), span);
        quotes.addAll(snippets.quotes(candidate.record(), span));
      }
    }
    return new Finding(row.role(), row.label(), row.value(), words, quotes);
  }

  private static boolean isSaid(String words, CaseRecord record, Slot slot) {
    return record.facts().stream()
        .anyMatch(f -> FactReader.fits(f, slot) && words.contains(f.written()));
  }

  /** A row for each of some cases, the first {@value CaseRows#MOST} of them. */
  static List<Finding> rows(List<Candidate> fitting, Reading reading, TextReader texts) {
    Theme theme = Theme.of(reading, reading.terms());
    return fitting.stream().limit(CaseRows.MOST).map(c -> row(c, theme, texts)).toList();
  }

  /** A case with the sentence for which it fits. */
  private static Finding row(Candidate candidate, Theme theme, TextReader texts) {
    String label = CaseLabel.of(candidate.record());
    return ThemeReader.sentence(candidate, theme)
        .map(s -> texts.finding(candidate, s, Role.ROW, label, ROW))
        .orElseGet(() -> texts.finding(candidate, Role.ROW, label, ROW));
  }
}
