package org.anwen.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Citation;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;

/**
 * Lets out of a draft only what is supported: quotes that stand in their document character for
 * character, markers that name such a quote, and sentences whose every figure stands in what they
 * cite or was computed by the core.
 *
 * <p>Runs after every answerer. A sentence that does not hold is withheld, and the reader is told.
 * Thread-safe.
 */
public final class Verifier {
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})\\]");
  private static final String NOTHING_LEFT = "回答中的内容未能与材料逐一核对，已全部略去。";

  private final Corpus corpus;

  public Verifier(Corpus corpus) {
    this.corpus = corpus;
  }

  public Verified verify(Draft draft, Evidence evidence) {
    Renumbering renumbering = new Renumbering(draft.quotes());
    List<String> computed =
        evidence.findings().stream()
            .filter(
                f ->
                    f.support().isEmpty()
                        || f.role() == Finding.Role.COMPUTED
                        || f.role() == Finding.Role.CORRECTION)
            .map(f -> f.label() + f.statement())
            .toList();
    List<String> pieces = new ArrayList<>();
    int withheld = 0;
    for (String sentence : DraftSentences.split(draft.text())) {
      Optional<String> verified = renumbering.sentence(sentence, computed, draft.abstained());
      if (verified.isPresent()) {
        pieces.add(verified.get());
      } else {
        withheld++;
      }
    }
    Optional<Table> table = draft.table().map(t -> renumbering.table(t, computed));
    List<String> notes = new ArrayList<>();
    if (withheld > 0) {
      notes.add("有 " + withheld + " 句话未能与材料核对一致，已略去。");
    }
    boolean nothingLeft = pieces.stream().allMatch(String::isBlank);
    if (nothingLeft) {
      pieces = List.of(NOTHING_LEFT);
    }
    return new Verified(
        pieces,
        nothingLeft ? List.of() : renumbering.citations(),
        nothingLeft ? Optional.empty() : table,
        draft.abstained() || nothingLeft,
        notes);
  }

  /**
   * Checks quotes once, and gives new numbers to those that are used, in the order of their use.
   */
  private final class Renumbering {
    private final List<Quote> quotes;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();

    Renumbering(List<Quote> quotes) {
      this.quotes = quotes;
    }

    Optional<String> sentence(String sentence, List<String> computed, boolean abstained) {
      List<String> sources = new ArrayList<>(computed);
      Matcher marker = MARKER.matcher(sentence);
      while (marker.find()) {
        int number = Integer.parseInt(marker.group(1));
        if (verbatim(number)) {
          sources.add(quotes.get(number - 1).text());
          sources.add(headOf(quotes.get(number - 1)));
        }
      }
      String words = MARKER.matcher(sentence).replaceAll("");
      if (!abstained && NumberLock.unsupported(words, sources).isPresent()) {
        return Optional.empty();
      }
      return Optional.of(
          MARKER
              .matcher(sentence)
              .replaceAll(
                  m -> {
                    int number = Integer.parseInt(m.group(1));
                    return verbatim(number) ? "[" + renumber(number) + "]" : "";
                  }));
    }

    Table table(Table table, List<String> computed) {
      List<List<Cell>> rows = new ArrayList<>();
      for (List<Cell> row : table.rows()) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row) {
          List<Integer> good = cell.citations().stream().filter(this::verbatim).toList();
          List<String> sources = new ArrayList<>(computed);
          good.forEach(
              n -> {
                sources.add(quotes.get(n - 1).text());
                sources.add(headOf(quotes.get(n - 1)));
              });
          boolean holds = NumberLock.unsupported(cell.text(), sources).isEmpty();
          cells.add(
              holds
                  ? new Cell(cell.text(), good.stream().map(this::renumber).toList())
                  : new Cell("未能核对", List.of()));
        }
        rows.add(cells);
      }
      return new Table(table.columns(), rows);
    }

    List<Citation> citations() {
      return citations;
    }

    private boolean verbatim(int number) {
      if (number < 1 || number > quotes.size()) {
        return false;
      }
      Quote quote = quotes.get(number - 1);
      return corpus.policyCase(quote.caseId()).isPresent()
          && corpus
              .document(quote.documentId())
              .filter(d -> quote.end() <= d.text().length())
              .filter(d -> d.text().startsWith(quote.text(), quote.start()))
              .isPresent();
    }

    private int renumber(int number) {
      return numbers.computeIfAbsent(
          number,
          n -> {
            citations.add(citation(citations.size() + 1, quotes.get(n - 1)));
            return citations.size();
          });
    }

    private Citation citation(int marker, Quote quote) {
      PolicyCase from = corpus.policyCase(quote.caseId()).orElseThrow();
      return new Citation(
          marker,
          from.id(),
          from.title(),
          from.documentId(),
          from.documentTitle(),
          from.section(),
          quote.text(),
          quote.start(),
          quote.end());
    }

    /** Title and headings of the case that a quote stands in. */
    private String headOf(Quote quote) {
      PolicyCase from = corpus.policyCase(quote.caseId()).orElseThrow();
      return from.title() + " " + String.join(" ", from.section());
    }
  }
}
