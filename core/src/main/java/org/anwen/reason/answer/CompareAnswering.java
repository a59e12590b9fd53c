package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.api.Table.Cell;
import org.anwen.ledger.Clause;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Attributes;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.search.FactSearch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.TextReader;

/**
 * Puts places, projects or cases side by side: for each, and for each thing asked of it, what the
 * material says, or that it says nothing. Thread-safe.
 */
public final class CompareAnswering {
  static final String SILENT = "材料未载";

  private static final int MOST_ATTRIBUTES = 5;
  private static final int SNIPPET = 70;
  private static final int WORDS = 110;
  private static final double COVERED = 0.25;

  private final GistReader gists;
  private final TextReader texts;
  private final Snippets snippets;
  private final Function<Inquiry, Reading> readings;

  public CompareAnswering(
      GistReader gists, TextReader texts, Snippets snippets, Function<Inquiry, Reading> readings) {
    this.gists = gists;
    this.texts = texts;
    this.snippets = snippets;
    this.readings = readings;
  }

  /**
   * One of the things compared, with the cases that may speak of it.
   *
   * @param place the place to ask about; empty for a case as such
   */
  public record Side(String name, String place, List<Candidate> candidates) {}

  public Result answer(Inquiry inquiry, List<Side> sides) {
    List<String> attributes = Attributes.of(inquiry.topic());
    boolean places = sides.stream().noneMatch(s -> s.place().isEmpty());
    boolean several = attributes.size() > 1 && attributes.size() <= MOST_ATTRIBUTES;
    if (places && several) {
      return byAttribute(inquiry, sides, attributes);
    }
    List<Finding> findings = new ArrayList<>();
    int found = 0;
    for (Side side : sides) {
      if (side.candidates().isEmpty()) {
        findings.add(new Finding(Role.ROW, side.name(), "", SILENT, List.of()));
      } else {
        found++;
        findings.add(gist(inquiry, side));
      }
    }
    return found == 0 ? Result.NOTHING : CaseRows.inTable(findings, found);
  }

  /** What a side's first case says to the question; the figure asked for is in it where found. */
  private Finding gist(Inquiry inquiry, Side side) {
    Candidate candidate = side.candidates().getFirst();
    List<Clause> must = new ArrayList<>();
    if (!side.place().isEmpty()) {
      Reading reading = readings.apply(Readings.at(inquiry, side.place()));
      FactReader reader = new FactReader(reading.inquiry());
      for (Slot slot : reading.slots()) {
        Slot asked = SlotReader.measured(slot);
        if (asked.expect() != Expect.FIGURE) {
          FactSearch.inCase(reader, candidate, asked, q -> true)
              .map(Scored::clause)
              .ifPresent(must::add);
        }
      }
    }
    return gists.beside(candidate, side.name(), inquiry.topic(), must);
  }

  private Result byAttribute(Inquiry inquiry, List<Side> sides, List<String> attributes) {
    List<Finding> findings = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    int found = 0;
    for (Side side : sides) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell(side.name(), List.of()));
      Set<String> words = new LinkedHashSet<>();
      Set<Quote> support = new LinkedHashSet<>();
      for (String attribute : attributes) {
        Optional<Finding> cell = cell(inquiry, side, attribute);
        List<Integer> markers = new ArrayList<>();
        for (Quote quote : cell.map(Finding::support).orElse(List.of())) {
          quotes.add(quote);
          markers.add(quotes.size());
          support.add(quote);
        }
        String text = cell.map(Finding::statement).orElse(SILENT);
        row.add(new Cell(text, markers));
        words.add(cell.isPresent() ? text : attribute + SILENT);
      }
      found += support.isEmpty() ? 0 : 1;
      rows.add(row);
      findings.add(
          new Finding(Role.ROW, side.name(), "", String.join("；", words), List.copyOf(support)));
    }
    List<String> columns = new ArrayList<>();
    columns.add("地区");
    columns.addAll(attributes);
    return found == 0 ? Result.NOTHING : Result.tabled(findings, columns, rows, quotes, found);
  }

  /** What the material says of one thing at one place. */
  private Optional<Finding> cell(Inquiry inquiry, Side side, String attribute) {
    if (side.candidates().isEmpty()) {
      return Optional.empty();
    }
    Reading reading = readings.apply(Readings.part(inquiry, side.place(), attribute));
    Slot slot = reading.slots().getFirst();
    Optional<Scored> fact =
        slot.expect().inWords() ? Optional.empty() : FactSearch.best(reading, slot);
    if (fact.isPresent()) {
      Scored scored = fact.get();
      Span span = Snippets.around(scored.record(), scored.clause(), scored.clause(), SNIPPET);
      return Optional.of(
          new Finding(
              Role.ROW,
              "",
              scored.fact().written(),
              Snippets.words(scored.record(), span),
              snippets.quotes(scored.record(), span)));
    }
    return reading.candidates().stream()
        .filter(c -> isOf(side, c))
        .findFirst()
        .filter(c -> !c.coverage().tells() || c.coverage().ofBestSentence() >= COVERED)
        .map(c -> texts.finding(c, Role.ROW, "", WORDS));
  }

  private static boolean isOf(Side side, Candidate candidate) {
    return side.candidates().stream().anyMatch(c -> c.record().equals(candidate.record()));
  }
}
