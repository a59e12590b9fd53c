package org.anwen.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;
import org.anwen.text.Folding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the sentences and table rows of one draft, and gives new numbers to the citations that
 * they keep. One for each draft; not thread-safe.
 */
final class DraftCheck {
  private static final Logger LOG = LoggerFactory.getLogger(DraftCheck.class);
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})\\]");
  private static final Pattern END = Pattern.compile("[。！？!?\\s]*$");
  private static final int SHORT = 2;

  /** How many pairs of characters a span shares with a sentence that it bears on. */
  private static final int SHARED = 4;

  /** The most spans that are cited together where the answerer cited none. */
  private static final int TOGETHER = 5;

  private static final String UNCHECKED = "未能核对";

  private final Draft draft;
  private final Sources sources;
  private final PlaceLock places;
  private final Pairing pairing;
  private final PlaceContrast contrast;
  private final PlaceCopies copies;
  private final Renumbering numbers;
  private final Set<String> quoted = new HashSet<>();
  private List<String> evidence = List.of();

  DraftCheck(Draft draft, Sources sources, PlaceLock places, Pairing pairing, Renumbering numbers) {
    this.draft = draft;
    this.sources = sources;
    this.places = places;
    this.pairing = pairing;
    this.contrast = new PlaceContrast(places);
    this.copies = new PlaceCopies(places);
    this.numbers = numbers;
  }

  /**
   * The sentence as it may be shown, with new markers; empty when it says what nothing supports.
   */
  Checked sentence(String sentence) {
    String words = MARKER.matcher(sentence).replaceAll("");
    List<Quote> cited = cited(sentence);
    if (!sources.isFinding(words, cited) && foreign(words)) {
      return Checked.WITHHELD;
    }
    Optional<List<Quote>> whole = sources.supportOf(words);
    if (whole.isPresent() && !isOfTheCasesOf(cited, whole.get())) {
      return Checked.kept(withMarkers(words, whole.get()));
    }
    boolean said = said(words, cited, isOfSeveralCases(cited));
    if (said) {
      List<Quote> bearing = bearing(words, cited);
      if (!bearing.isEmpty() || cited.isEmpty() || draft.abstained()) {
        return Checked.kept(renumbered(sentence, bearing));
      }
    }
    if (draft.abstained()) {
      return Checked.WITHHELD;
    }
    List<Form> parts = contrast.bare(words);
    for (List<Quote> found : said ? sources.told(parts) : List.<List<Quote>>of()) {
      if (said(words, found, true) && said(words, beside(found, cited), true)) {
        return Checked.kept(withMarkers(words, found));
      }
    }
    for (Quote quote : sources.quotes()) {
      if (!cited.contains(quote)
          && Alignment.bears(parts, sources.read(sources.of(quote, words).texts()))
          && said(words, List.of(quote), true)
          && said(words, beside(List.of(quote), cited), true)) {
        return Checked.kept(withMarkers(words, List.of(quote)));
      }
    }
    Optional<List<Quote>> together = together(words, parts);
    if (together.isPresent()) {
      return Checked.kept(withMarkers(words, together.get()));
    }
    if (said) {
      return Checked.kept(said(words, List.of(), true) ? words : renumbered(sentence, cited));
    }
    return Quotation.of(words, cited.isEmpty() ? sources.quotes() : cited)
        .filter(quotation -> quoted.add(quotation.words()))
        .map(q -> Checked.quoted(q.sentence(numbers.number(q.quote())) + end(sentence)))
        .orElse(Checked.WITHHELD);
  }

  /** Whether there are quotes, and none of another case than others are. */
  private static boolean isOfTheCasesOf(List<Quote> cited, List<Quote> others) {
    return !cited.isEmpty()
        && cited.stream()
            .allMatch(q -> others.stream().anyMatch(o -> o.caseId().equals(q.caseId())));
  }

  /** Those of the quotes that tell something of a sentence, with those that it needs. */
  private List<Quote> bearing(String words, List<Quote> cited) {
    if (sources.isFinding(words, cited)) {
      return cited;
    }
    Form form = Form.of(Folding.of(words));
    List<Quote> bearing = new ArrayList<>(cited);
    for (Quote quote : cited) {
      List<Reading> read = sources.read(sources.of(quote, words).texts());
      boolean touches = Alignment.touches(form, read);
      boolean own = sources.isOfFinding(quote) || Alignment.touchesInWords(form, read);
      if (!touches || !own) {
        bearing.remove(quote);
        boolean without = bearing.isEmpty() ? touches : true;
        if (without && !said(words, bearing, true)) {
          bearing.add(quote);
        }
      }
    }
    return bearing;
  }

  /** The spans of one case that together support all of a sentence, where no single one does. */
  private Optional<List<Quote>> together(String words, List<Form> parts) {
    Form form = Form.of(Folding.of(words));
    Map<String, List<Quote>> cases = new LinkedHashMap<>();
    for (Quote quote : sources.quotes()) {
      boolean bears =
          sources.read(List.of(quote.text())).getFirst().forms().stream()
              .anyMatch(f -> form.sharesFigure(f) || form.shared(f) >= SHARED);
      if (bears) {
        cases.computeIfAbsent(quote.caseId(), id -> new ArrayList<>()).add(quote);
      }
    }
    return cases.values().stream()
        .filter(quotes -> quotes.size() > 1 && quotes.size() <= TOGETHER)
        .filter(
            quotes ->
                Alignment.bears(parts, sources.read(quotes.stream().map(Quote::text).toList())))
        .filter(quotes -> said(words, quotes, true))
        .findFirst();
  }

  /** Quotes with those that a sentence cites of the same cases, which may tell against it. */
  private static List<Quote> beside(List<Quote> found, List<Quote> cited) {
    return Stream.concat(
            found.stream(),
            cited.stream().filter(c -> found.stream().anyMatch(f -> f.caseId().equals(c.caseId()))))
        .distinct()
        .toList();
  }

  private static String end(String sentence) {
    return sentence.endsWith("\n") ? "\n" : "";
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
            holds(cell.text(), ofRow, false)
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

  /** Whether a sentence of the text holds, which a cell of a table need not all do. */
  private boolean said(String words, List<Quote> cited, boolean several) {
    return holds(words, cited, several)
        && (sources.isFinding(words, cited) || !strays(words, cited));
  }

  private boolean strays(String words, List<Quote> cited) {
    Support support = sources.computed(words);
    if (draft.abstained()) {
      support = support.and(sources.question());
    }
    for (Quote quote : cited) {
      support = support.and(sources.of(quote, words));
    }
    return StrayDigits.unsupported(words, sources.read(support.texts()));
  }

  /** Whether a sentence speaks of something else than the evidence and what the draft quotes. */
  private boolean foreign(String words) {
    if (evidence.isEmpty()) {
      evidence = sources.words(draft.quotes());
    }
    return Grounding.foreign(words, evidence);
  }

  private boolean holds(String words, List<Quote> cited, boolean several) {
    Optional<String> fault = fault(words, cited, several);
    fault.ifPresent(f -> LOG.debug("{} does not hold: {}", f, words));
    return fault.isEmpty();
  }

  /** The rule that a text breaks, if any. */
  private Optional<String> fault(String words, List<Quote> cited, boolean several) {
    if (sources.isFinding(words, cited)) {
      return Optional.empty();
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
    Optional<String> unsupported = NumberLock.unsupported(words, read);
    if (unsupported.isPresent()) {
      return unsupported;
    }
    if (Copies.altered(words, read) || sources.alters(words, read)) {
      return Optional.of("a copy");
    }
    if (!draft.abstained()) {
      if (!cited.isEmpty() && !Alignment.touches(Form.of(Folding.of(words)), read)) {
        return Optional.of("a citation of something else");
      }
      if ((!cited.isEmpty() || tellsSome(words, read)) && Grounding.hasForeignPart(words, read)) {
        return Optional.of("a part of something else");
      }
      if (Polarity.disowns(words)) {
        return Optional.of("a denial of all");
      }
      if (Bounds.moved(words, read)) {
        return Optional.of("a bound");
      }
      if (turned(words, read)) {
        return Optional.of("a negation or an opposite");
      }
      if (Limits.changed(words, read) || Rates.lost(words, read, sources.question().texts())) {
        return Optional.of("a limit");
      }
      if (Slots.changed(words, read, sources.question().texts())) {
        return Optional.of("a word of a closed class");
      }
      if (!sources.isCalculatedFrom(words, cited)) {
        return Optional.of("a case beside a calculation");
      }
      if (Ordinals.moved(words, read)) {
        return Optional.of("a place in an order");
      }
      Optional<String> swapped = Attribution.swapped(words, read);
      if (swapped.isPresent()) {
        return swapped;
      }
    }
    if (sources.rejectsAnother(words)) {
      return Optional.of("a rejected figure");
    }
    if (sources.isMislabelled(words, places::named)) {
      return Optional.of("the place of a finding");
    }
    List<Reading> around = sources.read(where(cited, support).texts());
    if (!draft.abstained() && Exchanges.made(words, around)) {
      return Optional.of("another noun of the sources");
    }
    if (!draft.abstained() && (contrast.moved(words, around) || copies.moved(words, around))) {
      return Optional.of("the place of a deed");
    }
    Optional<String> place = places.unsupported(words, where(cited, support));
    if (place.isPresent()) {
      return place;
    }
    Optional<String> agent = Agents.unsupported(words, around);
    if (agent.isPresent()) {
      return agent;
    }
    return pairing.broken(words, cited, read, computed, several);
  }

  /** Whether sources tell some part of a text that has a figure. */
  private static boolean tellsSome(String words, List<Reading> read) {
    return Form.all(words).stream().anyMatch(form -> read.stream().anyMatch(r -> r.tells(form)));
  }

  /** What names the places: for a sentence that cites nothing, all of the evidence. */
  private Support where(List<Quote> cited, Support support) {
    return cited.isEmpty() ? support.and(sources.anyPlace()) : support;
  }

  /** Whether some part that no source holds word for word says the contrary of its sources. */
  private boolean turned(String words, List<Reading> read) {
    List<Reading> corrected = new ArrayList<>(read);
    corrected.addAll(sources.corrections());
    if (Denials.changed(words, corrected)
        || Opposites.turnedWithin(Uniform.of(Denials.unquoted(Folding.of(words))), read)) {
      return true;
    }
    for (String part : Form.parts(words)) {
      String folded = Folding.of(part);
      if (folded.length() < SHORT || read.stream().anyMatch(r -> r.states(folded))) {
        continue;
      }
      Form form = Form.of(folded);
      if (read.stream().anyMatch(r -> r.tells(form))) {
        continue;
      }
      if (Opposites.turnedBetween(form, read) || Opposites.turnedAtFigure(form, read)) {
        return true;
      }
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

  /** The quotes that markers name, put right where they are not verbatim, without the others. */
  private List<Quote> quotes(List<Integer> markers) {
    return markers.stream().flatMap(m -> quote(m).stream()).distinct().toList();
  }

  private Optional<Quote> quote(int marker) {
    return marker >= 1 && marker <= draft.quotes().size()
        ? sources.verified(draft.quotes().get(marker - 1))
        : Optional.empty();
  }

  /** The sentence with new markers for some of what it cites, and without the others. */
  private String renumbered(String sentence, List<Quote> kept) {
    return MARKER
        .matcher(sentence)
        .replaceAll(
            m ->
                quote(Integer.parseInt(m.group(1)))
                    .filter(kept::contains)
                    .map(q -> "[" + numbers.number(q) + "]")
                    .orElse(""));
  }

  private String withMarkers(String sentence, List<Quote> quotes) {
    Matcher end = END.matcher(sentence);
    int at = end.find() ? end.start() : sentence.length();
    StringBuilder markers = new StringBuilder();
    quotes.forEach(quote -> markers.append('[').append(numbers.number(quote)).append(']'));
    return sentence.substring(0, at) + markers + sentence.substring(at);
  }
}
