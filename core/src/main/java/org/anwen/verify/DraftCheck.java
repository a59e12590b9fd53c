package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;
import org.anwen.text.Folding;

/**
 * Checks the sentences and table rows of one draft, and gives new numbers to the citations that
 * they keep. One for each draft; not thread-safe.
 */
final class DraftCheck {
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})\\]");
  private static final Pattern END = Pattern.compile("[。！？!?\\s]*$");
  private static final int SHORT = 2;
  private static final String UNCHECKED = "未能核对";

  private final Draft draft;
  private final Sources sources;
  private final PlaceLock places;
  private final Pairing pairing;
  private final Renumbering numbers;
  private List<String> evidence = List.of();

  DraftCheck(Draft draft, Sources sources, PlaceLock places, Pairing pairing, Renumbering numbers) {
    this.draft = draft;
    this.sources = sources;
    this.places = places;
    this.pairing = pairing;
    this.numbers = numbers;
  }

  /**
   * The sentence as it may be shown, with new markers; empty when it says what nothing supports.
   */
  Checked sentence(String sentence) {
    String words = MARKER.matcher(sentence).replaceAll("");
    List<Quote> cited = cited(sentence);
    if (holds(words, cited, isOfSeveralCases(cited), true)) {
      return Checked.kept(renumbered(sentence));
    }
    for (Quote quote : draft.abstained() ? List.<Quote>of() : sources.quotes()) {
      if (!cited.contains(quote) && holds(words, List.of(quote), true, true)) {
        return Checked.kept(withMarker(words, numbers.number(quote)));
      }
    }
    return Checked.WITHHELD;
  }

  Table table(Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Quote> ofRow =
          row.stream().flatMap(c -> quotes(c.citations()).stream()).distinct().toList();
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row) {
        List<Integer> markers =
            quotes(cell.citations()).stream().map(numbers::number).distinct().toList();
        cells.add(
            holds(cell.text(), ofRow, false, false)
                ? new Cell(cell.text(), markers)
                : new Cell(UNCHECKED, List.of()));
      }
      rows.add(cells);
    }
    return new Table(table.columns(), rows);
  }

  private static boolean isOfSeveralCases(List<Quote> cited) {
    return cited.stream().map(Quote::caseId).distinct().count() > 1;
  }

  private boolean holds(
      String words, List<Quote> cited, boolean several, boolean inText) {
    if (sources.isFinding(words, cited)) {
      return true;
    }
    Support computed = sources.computed(words);
    Support support = computed;
    if (draft.abstained()) {
      support = support.and(sources.question());
    }
    for (Quote quote : cited) {
      support = support.and(sources.of(quote, words));
    }
    List<Reading> read = sources.read(support.texts());
    if (NumberLock.unsupported(words, read).isPresent()
        || Copies.altered(words, read)) {
      return false;
    }
    if (inText && (StrayDigits.unsupported(words, read) || foreign(words))) {
      return false;
    }
    if (!draft.abstained() && (Bounds.moved(words, read) || turned(words, read))) {
      return false;
    }
    Support where = cited.isEmpty() ? support.and(sources.anyPlace()) : support;
    return places.unsupported(words, where).isEmpty()
        && pairing.holds(words, cited, support, computed, several);
  }

  /** Whether a sentence speaks of something else than the evidence and what the draft quotes. */
  private boolean foreign(String words) {
    if (evidence.isEmpty()) {
      evidence = sources.words(draft.quotes());
    }
    return Grounding.foreign(words, evidence);
  }

  /** Whether some part that no source holds word for word says the contrary of its sources. */
  private static boolean turned(String words, List<Reading> read) {
    for (String part : Form.parts(words)) {
      String folded = Folding.of(part);
      if (folded.length() < SHORT || read.stream().anyMatch(r -> r.states(folded))) {
        continue;
      }
      Form form = Form.of(folded);
      List<Form> aligned = Alignment.of(form, read);
      if (Polarity.turned(form, aligned) || Opposites.turned(form, aligned)) {
        return true;
      }
    }
    return false;
  }

  private List<Quote> cited(String sentence) {
    List<Integer> markers = new ArrayList<>();
    Matcher marker = MARKER.matcher(sentence);
    while (marker.find()) {
      markers.add(Integer.parseInt(marker.group(1)));
    }
    return quotes(markers);
  }

  /** The quotes that markers name, without those that are not there or not verbatim. */
  private List<Quote> quotes(List<Integer> markers) {
    return markers.stream().flatMap(m -> quote(m).stream()).distinct().toList();
  }

  private Optional<Quote> quote(int marker) {
    return marker >= 1 && marker <= draft.quotes().size()
        ? Optional.of(draft.quotes().get(marker - 1)).filter(sources::verbatim)
        : Optional.empty();
  }

  private String renumbered(String sentence) {
    return MARKER
        .matcher(sentence)
        .replaceAll(
            m ->
                quote(Integer.parseInt(m.group(1)))
                    .map(q -> "[" + numbers.number(q) + "]")
                    .orElse(""));
  }

  private static String withMarker(String sentence, int number) {
    Matcher end = END.matcher(sentence);
    int at = end.find() ? end.start() : sentence.length();
    return sentence.substring(0, at) + "[" + number + "]" + sentence.substring(at);
  }
}
