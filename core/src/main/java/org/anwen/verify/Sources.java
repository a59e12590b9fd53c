package org.anwen.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.place.PlaceMention;
import org.anwen.text.Folding;

/** What the evidence of one question offers as support for the sentences of its answer. */
final class Sources {
  /** Words that reject what stands beside them. */
  private static final Pattern REJECTS =
      Pattern.compile("不是|并非|而非|不对|不符|有误|错|不准确|不正确|不属实|应为|应当?是|实际");

  /** A figure at the end of a title that was cut short: its unit may be lost. */
  private static final Pattern CUT_FIGURE = Pattern.compile("[\\d.,万亿千百]+…$");

  private static final String NOT = "不是";

  private static final Pattern END = Pattern.compile("。$");

  private final Corpus corpus;
  private final Ledger ledger;
  private final Evidence evidence;
  private final Repairs repairs;
  private final Retold retold;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, String> uniform = new HashMap<>();

  Sources(Corpus corpus, Ledger ledger, Evidence evidence) {
    this.corpus = corpus;
    this.ledger = ledger;
    this.evidence = evidence;
    this.repairs = new Repairs(corpus, ledger, evidence);
    this.retold = new Retold(evidence.findings());
  }

  /** The texts as the checks read them; each is read once. */
  List<Reading> read(List<String> texts) {
    return texts.stream()
        .distinct()
        .map(text -> readings.computeIfAbsent(text, Reading::of))
        .toList();
  }

  /** Whether a quote stands in its document character for character, and its case is known. */
  private boolean verbatim(Quote quote) {
    return corpus.policyCase(quote.caseId()).isPresent()
        && corpus
            .document(quote.documentId())
            .filter(d -> quote.end() <= d.text().length())
            .filter(d -> d.text().startsWith(quote.text(), quote.start()))
            .isPresent();
  }

  /** Spans of the evidence that may stand in for one that a sentence lacks. */
  List<Quote> quotes() {
    return repairs.quotes();
  }

  /** The quote as it stands in its document, or the span that it was meant to be. */
  Optional<Quote> verified(Quote quote) {
    return verbatim(quote) ? Optional.of(quote) : repairs.meant(quote).filter(this::verbatim);
  }

  /** What a sentence that cites nothing may say: what the core worked out or found absent. */
  Support computed(String sentence) {
    List<String> texts = new ArrayList<>();
    for (Finding finding : evidence.findings()) {
      if (finding.support().isEmpty() || finding.role() == Role.COMPUTED) {
        texts.add(words(finding, sentence));
      }
    }
    return Support.of(texts);
  }

  /** Whether a sentence is a finding as the core made it, with all that supports it cited. */
  boolean isFinding(String sentence, List<Quote> cited) {
    String words = END.matcher(sentence.strip()).replaceAll("");
    return evidence.findings().stream()
        .filter(f -> cited.containsAll(f.support()))
        .anyMatch(f -> repeats(words, f));
  }

  private boolean repeats(String words, Finding f) {
    String folded = Folding.of(words);
    String statement = Folding.of(f.statement());
    String label = Folding.of(f.label());
    return isLike(folded, label + statement) || isLike(folded, label + ":" + statement);
  }

  /** Whether two folded texts are the same but for the writing of their figures. */
  private boolean isLike(String one, String other) {
    return one.equals(other)
        || (Math.abs(one.length() - other.length()) <= one.length() / 2
            && !other.isEmpty()
            && one.charAt(0) == other.charAt(0)
            && uniform(one).equals(uniform(other)));
  }

  private String uniform(String folded) {
    return uniform.computeIfAbsent(folded, Uniform::of);
  }

  /** Whether some finding rests on a quote. */
  boolean isOfFinding(Quote quote) {
    return evidence.findings().stream().anyMatch(f -> f.support().contains(quote));
  }

  /** The support of the finding that a sentence repeats word for word, where it has any. */
  Optional<List<Quote>> supportOf(String sentence) {
    String words = END.matcher(sentence.strip()).replaceAll("");
    return evidence.findings().stream()
        .filter(f -> !f.support().isEmpty() && repeats(words, f))
        .map(Finding::support)
        .findFirst();
  }

  /** The supports of the findings that tell every part of a sentence. */
  List<List<Quote>> told(List<Form> parts) {
    return evidence.findings().stream()
        .filter(f -> !f.support().isEmpty())
        .filter(f -> Alignment.bears(parts, read(List.of(f.label() + "，" + f.statement()))))
        .map(Finding::support)
        .toList();
  }

  /** Whether a sentence with a calculated figure cites no other cases than it was made from. */
  boolean isCalculatedFrom(String sentence, List<Quote> cited) {
    List<Reading> quoted = read(cited.stream().map(Quote::text).toList());
    List<Quantity> own =
        QuantityLexer.scan(sentence).stream().filter(q -> !isNamed(q, quoted)).toList();
    Set<String> cases = new HashSet<>();
    for (Finding finding : evidence.findings()) {
      if (finding.role() == Role.COMPUTED && !finding.support().isEmpty()) {
        List<Reading> computed = read(List.of(finding.statement()));
        if (own.stream().anyMatch(q -> isNamed(q, computed))) {
          finding.support().forEach(q -> cases.add(q.caseId()));
        }
      }
    }
    return cases.isEmpty() || cited.stream().allMatch(q -> cases.contains(q.caseId()));
  }

  /** What the core says of wrong premises: 不是2亿元，应为3亿元. */
  List<Reading> corrections() {
    return read(
        evidence.findings().stream()
            .filter(f -> f.role() == Role.CORRECTION)
            .map(Finding::label)
            .toList());
  }

  /** Whether a sentence alters a finding that it tells again, or a calculation. */
  boolean alters(String sentence, List<Reading> read) {
    return retold.altered(sentence, read);
  }

  /**
   * Whether a sentence gives the statement of a finding to another place than the finding does.
   *
   * @param named the places that a text names
   */
  boolean isMislabelled(String sentence, Function<String, List<PlaceMention>> named) {
    String words = Folding.of(END.matcher(sentence.strip()).replaceAll(""));
    List<Finding> told = new ArrayList<>();
    String label = "";
    for (Finding finding : evidence.findings()) {
      String statement = Folding.of(finding.statement());
      if (!statement.isEmpty()
          && !named.apply(finding.label() + finding.statement()).isEmpty()
          && words.length() > statement.length()
          && words.endsWith(statement)) {
        label = words.substring(0, words.length() - statement.length());
        told.add(finding);
      }
    }
    List<PlaceMention> said = told.isEmpty() ? List.of() : named.apply(label);
    for (PlaceMention place : said) {
      boolean labelled =
          told.stream()
              .anyMatch(
                  f ->
                      said.size() == 1
                          ? isNamedIn(Folding.of(f.label() + f.statement()), place)
                          : named.apply(f.label()).stream()
                              .anyMatch(p -> p.name().equals(place.name())));
      if (!labelled) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedIn(String words, PlaceMention place) {
    return words.contains(place.name())
        || place.divisions().stream().anyMatch(d -> words.contains(d.shortName()));
  }

  /** Whether a sentence rejects a figure that nobody named: 不是X where the question says Y. */
  boolean rejectsAnother(String sentence) {
    List<Reading> named = new ArrayList<>(read(question().texts()));
    evidence.findings().stream()
        .filter(f -> f.role() == Role.CORRECTION)
        .forEach(f -> named.addAll(read(List.of(f.label()))));
    for (String part : Form.parts(sentence)) {
      String folded = Folding.of(part);
      Form form = Form.of(folded);
      boolean known =
          named.size() == question().texts().size()
              || !folded.startsWith(NOT)
              || named.stream().anyMatch(r -> r.holdsWhole(folded.substring(NOT.length())))
              || (!form.quantities().isEmpty()
                  && form.quantities().stream().allMatch(q -> isNamed(q, named)));
      if (!known && folded.chars().anyMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Quantity quantity, List<Reading> named) {
    return named.stream()
        .flatMap(r -> r.quantities().stream())
        .anyMatch(
            q ->
                quantity.matches(q)
                    && (quantity.unit().per().isEmpty()
                        || quantity.unit().per().equals(q.unit().per())));
  }

  /** What an abstention may repeat: the question. */
  Support question() {
    return Support.of(
        Stream.concat(
                Stream.of(evidence.inquiry().original(), evidence.inquiry().text()),
                evidence.inquiry().places().stream())
            .toList());
  }

  /** Any place that the evidence or the question names, for sentences that cite nothing. */
  Support anyPlace() {
    List<String> texts = new ArrayList<>(question().texts());
    for (Finding finding : evidence.findings()) {
      texts.add(finding.label() + finding.statement());
      finding.support().forEach(q -> texts.add(q.text()));
    }
    return Support.of(texts);
  }

  /** All that the evidence, the question and some quotes say, folded. */
  List<String> words(List<Quote> quotes) {
    List<String> texts = new ArrayList<>(anyPlace().texts());
    evidence.findings().forEach(finding -> texts.add(finding.value()));
    evidence.hits().forEach(hit -> texts.add(hit.passage().caseTitle() + hit.passage().text()));
    quotes.stream().filter(this::verbatim).forEach(q -> texts.addAll(of(q, "").texts()));
    return texts.stream().distinct().map(Folding::of).toList();
  }

  /** What a sentence that cites a quote may say. */
  Support of(Quote quote, String sentence) {
    PolicyCase source = corpus.policyCase(quote.caseId()).orElseThrow();
    List<String> texts = new ArrayList<>();
    texts.add(quote.text());
    texts.add(
        CUT_FIGURE.matcher(source.title()).replaceAll("")
            + " "
            + String.join(" ", source.section()));
    for (Finding finding : evidence.findings()) {
      if (finding.support().contains(quote)) {
        texts.add(words(finding, sentence));
      }
    }
    Set<String> places = new HashSet<>();
    for (CaseRecord record : ledger.byIds(List.of(quote.caseId()))) {
      Span cited = new Span(quote.start(), quote.end());
      for (Clause clause : record.clauses()) {
        if (source.toDocument(clause.span()).overlaps(cited)) {
          places.addAll(clause.scope().keys());
        }
      }
    }
    return new Support(texts, places);
  }

  /** A correction's label names the wrong figure too, which only a sentence that rejects it may. */
  private static String words(Finding finding, String sentence) {
    boolean label = finding.role() != Role.CORRECTION || REJECTS.matcher(sentence).find();
    return (label ? finding.label() + "，" : "") + finding.statement() + "，" + finding.value();
  }
}
