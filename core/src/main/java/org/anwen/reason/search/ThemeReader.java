package org.anwen.reason.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Kind;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Dimension;
import org.anwen.place.Regions;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Description;
import org.anwen.reason.reading.Description.Thing;
import org.anwen.reason.reading.Directions;
import org.anwen.reason.reading.GeneralWords;
import org.anwen.reason.reading.Negations;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.reading.Theme;
import org.anwen.text.Folding;

/**
 * Which cases a description fits: those under a heading that says it, and those that say it in a
 * sentence or two.
 *
 * <p>Themes are not a list of topics. Words that the material does not know at all are how the
 * person speaks, unless they are nouns; of the others a case must hold nearly all, the telling ones
 * close together. Stateless.
 */
public final class ThemeReader {
  private static final Pattern HOW_MANY =
      Pattern.compile("多少|(?<![那哪这好前后头])(?<!有(?=几[处家个座所](?!月|小时)))几(?!乎)|多(大|高|长|久|远)");

  /** What joins the two matters of a heading: 护林队伍建设与古树保护. */
  private static final Pattern JOINS = Pattern.compile("(?<=.{4})[与和及](?=.{4})");

  private static final double HEADING = 0.8;
  private static final double SENTENCE = 0.7;
  private static final double TELLING = 0.5;
  private static final double TELLS = 0.9;
  private static final double NEAR_MATCH = 0.4;

  /** How much of each clause of a description must be met, however little its words weigh. */
  private static final double CLAUSE = 0.35;

  /** How much the words of the sentence itself count, beside those around it. */
  private static final double OWN = 0.5;

  /** A title says what a case is about, and seldom what is asked. */
  private static final double TITLE = 0.3;

  private ThemeReader() {}

  /**
   * The candidates that fit, in the documents' order; all of them when the description has no
   * words.
   */
  public static List<Candidate> fitting(Reading reading) {
    return fitting(reading, reading.terms());
  }

  /** The candidates that fit those parts of a description that some of its words make up. */
  public static List<Candidate> fitting(Reading reading, List<Term> words) {
    Theme theme = Theme.of(reading, words);
    List<Integer> years = reading.inquiry().years();
    List<Term> terms = theme.terms();
    Description description = theme.description();
    List<Candidate> candidates =
        reading.candidates().stream()
            .filter(c -> isOfYears(c.record(), years))
            .sorted(Comparator.comparingInt(c -> c.record().ordinal()))
            .toList();
    if (terms.isEmpty()) {
      return isUnknown(reading) ? List.of() : candidates;
    }
    boolean plain = theme.denied().isEmpty();
    if ((plain && terms.size() > 1) || reading.inquiry().kind() == Kind.SUMMARY) {
      List<Candidate> under =
          candidates.stream().filter(c -> isUnderHeading(c.record(), description)).toList();
      if (!under.isEmpty()) {
        return under;
      }
    }
    List<Candidate> fits =
        candidates.stream().filter(c -> fits(c.record(), theme, years, s -> true)).toList();
    List<Slot> figures =
        reading.slots().stream()
            .filter(s -> s.expect().figure() && HOW_MANY.matcher(s.text()).find())
            .toList();
    if (reading.inquiry().kind() != Kind.LIST || figures.isEmpty()) {
      return fits;
    }
    Set<Dimension> general = GeneralWords.figures(reading.inquiry().topic());
    List<Candidate> stated =
        fits.stream()
            .filter(c -> fits(c.record(), theme, years, s -> states(c.record(), s, figures)))
            .filter(
                c ->
                    general.isEmpty()
                        || fits(
                            c.record(),
                            theme,
                            years,
                            s -> GeneralWords.states(c.record(), s, general)))
            .toList();
    return stated.isEmpty() ? fits : stated;
  }

  /** Whether all that a description says is in words that no case has. */
  private static boolean isUnknown(Reading reading) {
    return reading.inquiry().kind() != Kind.SUMMARY
        && reading.inquiry().places().isEmpty()
        && reading.inquiry().years().isEmpty()
        && Regions.in(reading.inquiry().topic()).isEmpty()
        && reading.terms().stream().anyMatch(t -> t.weight() >= TELLS);
  }

  /** Whether a sentence states a figure of each sort asked for: days for 「要先公示几天」. */
  private static boolean states(CaseRecord record, Sentence sentence, List<Slot> figures) {
    return figures.stream()
        .allMatch(
            slot ->
                record.facts().stream()
                    .anyMatch(
                        f ->
                            f.clause() >= sentence.firstClause()
                                && f.clause() < sentence.endClause()
                                && FactReader.fits(f, slot)));
  }

  private static boolean isUnderHeading(CaseRecord record, Description description) {
    return description.ways().stream().anyMatch(way -> inHeading(record, way) >= HEADING);
  }

  /** Whether a case names one of the years asked for, if any is. */
  private static boolean isOfYears(CaseRecord record, List<Integer> years) {
    return years.isEmpty()
        || years.stream()
            .anyMatch(
                year ->
                    record.heading().contains(year + "年")
                        || record.facts().stream().anyMatch(f -> f.years().contains(year)));
  }

  /** The sentence of a case that best says what a theme describes; empty where none says it. */
  public static Optional<Sentence> sentence(Candidate candidate, Theme theme) {
    Coverage coverage = new Coverage(candidate.record(), theme.terms());
    Sentence best = null;
    double most = 0;
    for (Sentence sentence : candidate.record().sentences()) {
      for (List<Thing> way : theme.description().ways()) {
        double score = score(coverage, theme, way, List.of(), s -> s.equals(sentence));
        double own = score == 0 ? 0 : OWN * coverage.own(sentence);
        double title = Heads.isLabel(candidate.record(), sentence) ? TITLE : 1;
        if (title * (score + own) > most + 1e-9) {
          best = sentence;
          most = title * (score + own);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(
      CaseRecord record, Theme theme, List<Integer> years, Predicate<Sentence> admits) {
    Coverage coverage = new Coverage(record, theme.terms());
    return theme.description().ways().stream()
        .anyMatch(way -> score(coverage, theme, way, years, admits) >= SENTENCE);
  }

  private static double score(
      Coverage coverage,
      Theme theme,
      List<Thing> things,
      List<Integer> years,
      Predicate<Sentence> admits) {
    CaseRecord record = coverage.record();
    double heaviest = things.stream().mapToDouble(Thing::weight).max().orElse(0);
    double all = things.stream().mapToDouble(Thing::weight).sum();
    double best = 0;
    for (Sentence sentence : record.sentences()) {
      if (!isOfYears(record, sentence, years) || !admits.test(sentence)) {
        continue;
      }
      double found = 0;
      double[] missed = new double[things.size()];
      boolean telling = true;
      for (Thing thing : things) {
        double match = match(thing, coverage, theme, sentence);
        if (thing.clause() >= 0) {
          missed[thing.clause()] += thing.share() * (CLAUSE - match);
        }
        found += thing.weight() * match;
        telling &= match >= NEAR_MATCH || thing.weight() < TELLING * heaviest;
        telling &= match >= thing.least();
        telling &= match >= NEAR_MATCH || !isMeasured(thing, theme);
      }
      if (telling && Arrays.stream(missed).allMatch(m -> m <= 0)) {
        best = Math.max(best, found / all);
      }
    }
    return best;
  }

  /** Whether a thing is the measure of another one, as 年限 of 合同年限. */
  private static boolean isMeasured(Thing thing, Theme theme) {
    List<Term> first = thing.choices().getFirst();
    return thing.choices().size() == 1
        && first.size() == 1
        && theme.of().containsKey(first.getFirst())
        && GeneralWords.isMeasure(first.getFirst());
  }

  /** Whether a sentence speaks of one of the years asked for, or of no year. */
  private static boolean isOfYears(CaseRecord record, Sentence sentence, List<Integer> years) {
    if (years.isEmpty()) {
      return true;
    }
    boolean any = false;
    for (Fact fact : record.facts()) {
      int clause = fact.clause();
      if (clause >= sentence.firstClause()
          && clause < sentence.endClause()
          && !fact.years().isEmpty()) {
        any = true;
        if (fact.years().stream().anyMatch(years::contains)) {
          return true;
        }
      }
    }
    return !any;
  }

  private static double match(Thing thing, Coverage coverage, Theme theme, Sentence sentence) {
    double best = 0;
    for (List<Term> choice : thing.choices()) {
      double heaviest = choice.stream().mapToDouble(Description::weight).max().orElse(0);
      double found = 0;
      boolean telling = true;
      for (Term term : choice) {
        double match = match(term, coverage, theme, sentence);
        found += Description.weight(term) * match;
        telling &= match >= NEAR_MATCH || Description.weight(term) < TELLING * heaviest;
      }
      if (telling) {
        best = Math.max(best, found / Description.sum(choice));
      }
    }
    return best;
  }

  private static double match(Term term, Coverage coverage, Theme theme, Sentence sentence) {
    int index = theme.terms().indexOf(term);
    if (Directions.isOne(term)) {
      return Directions.met(term, coverage, sentence);
    }
    if (theme.denied().contains(term)) {
      return Negations.met(index, coverage, sentence);
    }
    boolean alone = theme.terms().size() == 1;
    double figures = alone ? 0 : GeneralWords.met(term, coverage.record(), sentence);
    if (figures > 0 && theme.of().containsKey(term)) {
      int of = theme.terms().indexOf(theme.of().get(term));
      figures = GeneralWords.measures(term, of, coverage, sentence) ? figures : 0;
    }
    return Math.max(coverage.around(index, sentence), figures);
  }

  /** The share of the description that the headings above a case hold. */
  private static double inHeading(CaseRecord record, List<Thing> things) {
    List<Term> words =
        things.stream().flatMap(t -> t.choices().stream()).flatMap(List::stream).toList();
    String headings = headings(record, words);
    double found = 0;
    double all = 0;
    for (Thing thing : things) {
      double match = 0;
      for (List<Term> choice : thing.choices()) {
        double sum = 0;
        for (Term term : choice) {
          sum += Description.weight(term) * TermMatch.of(term, headings);
        }
        match = Math.max(match, sum / Description.sum(choice));
      }
      found += thing.weight() * match;
      all += thing.weight();
    }
    return all == 0 ? 0 : found / all;
  }

  /**
   * The headings, those that join two matters only where the case itself speaks of the one named.
   */
  private static String headings(CaseRecord record, List<Term> words) {
    List<String> headings = new ArrayList<>(record.source().section());
    headings.add(record.source().documentTitle());
    return headings.stream()
        .map(Folding::of)
        .filter(h -> namesAll(h, words) || speaks(record, words, h))
        .collect(Collectors.joining("\n"));
  }

  private static boolean namesAll(String heading, List<Term> words) {
    return Arrays.stream(JOINS.split(heading))
        .allMatch(side -> words.stream().anyMatch(w -> TermMatch.of(w, side) > 0));
  }

  /** Whether a case speaks of what one side of a heading names. */
  private static boolean speaks(CaseRecord record, List<Term> words, String heading) {
    return words.stream()
        .filter(w -> !w.light() && TermMatch.of(w, heading) > 0)
        .anyMatch(w -> record.clauses().stream().anyMatch(c -> TermMatch.of(w, c.text()) > 0));
  }
}
