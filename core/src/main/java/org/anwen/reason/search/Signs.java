package org.anwen.reason.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CountedThing;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.ForEach;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.figure.PayerWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Missing;

/** Reads the signs of whether a place in the text answers what is asked. Stateless. */
final class Signs {
  private static final double EVERYDAY = 0.5;
  private static final double HEAVY = 3;
  private static final Pattern SHARE = Pattern.compile("率|比|占|成|%|百分|幅|点|折|份额|几分");
  private static final Pattern HOW = Pattern.compile("怎么|怎样|如何|咋|流程|步骤|程序|手续|做法|办法|措施|方式|机制");

  private Signs() {}

  /** The signs of a fact, read for the words of the slot that asks for it. */
  static Map<Sign, Double> of(Candidate candidate, Coverage coverage, Slot slot, Scored fact) {
    Map<Sign, Double> signs = ofClause(candidate, coverage, slot, fact.clause());
    CaseRecord record = candidate.record();
    List<Fact> like = record.facts().stream().filter(f -> FactReader.fits(f, slot)).toList();
    long sameUnit = like.stream().filter(f -> FactReader.unitFits(f, slot)).count();
    boolean unit = FactReader.unitFits(fact.fact(), slot);
    put(signs, Sign.SCORE, fact.score());
    put(signs, Sign.UNIT, unit);
    put(signs, Sign.ONLY_OF_UNIT, unit && sameUnit == 1);
    put(signs, Sign.PER, ForEach.fits(record, fact.fact(), slot));
    put(signs, Sign.PER_OTHER, !slot.per().isEmpty() && !ForEach.fits(record, fact.fact(), slot));
    put(signs, Sign.ONLY_OF_TYPE, like.size() == 1);
    put(signs, Sign.LIKE, Math.log(like.size()));
    put(signs, Sign.OWN_WORDS, Coverage.share(coverage.terms(), OwnWords.of(record, fact.fact())));
    boolean share =
        fact.fact().quantity().filter(q -> q.unit().dimension() == Dimension.PERCENT).isPresent();
    put(signs, Sign.UNASKED_SHARE, share && !SHARE.matcher(slot.text()).find());
    put(signs, Sign.UNCOUNTED, !CountedThing.names(record, fact.fact(), slot));
    put(signs, Sign.PAYER, PayerWords.score(record, fact.fact(), slot.text()) > 0);
    return signs;
  }

  /** The signs of a clause, for what is answered in words. */
  static Map<Sign, Double> ofClause(
      Candidate candidate, Coverage coverage, Slot slot, Clause clause) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    put(signs, Sign.BASE, 1);
    put(signs, Sign.CASE_SCORE, candidate.score());
    put(signs, Sign.PRIOR, candidate.prior());
    put(signs, Sign.ANCHORED, candidate.anchored());
    put(signs, Sign.COVERED, coverage.of(clause));
    put(signs, Sign.WITHIN, coverage.within(clause));
    put(signs, Sign.OWN, coverage.own(clause));
    put(signs, Sign.OWN_FOCUS, coverage.ownFocus(clause));
    put(signs, Sign.CASE_COVERED, coverage.ofCase());
    put(signs, Sign.SENTENCE_COVERED, coverage.ofBestSentence());
    put(signs, Sign.WORDLESS, !coverage.tells());
    missing(signs, coverage);
    double free = candidate.anchored() ? 0 : 1;
    put(signs, Sign.FREE_COVERED, free * coverage.of(clause));
    put(signs, Sign.FREE_SENTENCE, free * coverage.ofBestSentence());
    put(signs, Sign.FREE_MISSING, free * signs.getOrDefault(Sign.MISSING, 0.0));
    put(signs, Sign.HOW, HOW.matcher(slot.text()).find());
    put(signs, Sign.IDENTITY, slot.terms().stream().anyMatch(Term::isIdentity));
    boolean lacks = Missing.from(slot, coverage);
    put(signs, Sign.LACKS, lacks);
    boolean how = HOW.matcher(slot.text()).find();
    put(signs, Sign.LACKS_FOCUS, lacks && !how ? signs.getOrDefault(Sign.MISSING_FOCUS, 0.0) : 0);
    put(
        signs,
        Sign.PAIRS_NEAR,
        pairs(slot.text(), candidate.record().words(candidate.record().sentence(clause))));
    put(signs, Sign.PAIRS_CASE, pairs(slot.text(), candidate.record().source().text()));
    put(signs, type(slot.expect()), 1);
    return signs;
  }

  private static void missing(Map<Sign, Double> signs, Coverage coverage) {
    double all = 0;
    double any = 0;
    double nouns = 0;
    double telling = 0;
    double focus = 0;
    double verbs = 0;
    int number = 0;
    for (int t = 0; t < coverage.terms().size(); t++) {
      Term term = coverage.terms().get(t);
      all += term.weight();
      if (coverage.inCase(t) > 0) {
        continue;
      }
      any += term.weight();
      if (term.noun()) {
        nouns += term.weight();
        number++;
        if (term.everyday() < EVERYDAY) {
          telling = Math.max(telling, term.weight());
        }
      } else {
        verbs += term.weight();
      }
      if (term.focus()) {
        focus = Math.max(focus, term.weight());
      }
    }
    put(signs, Sign.MISSING, all == 0 ? 0 : any / all);
    put(signs, Sign.MISSING_NOUNS, all == 0 ? 0 : nouns / all);
    put(signs, Sign.MISSING_TELLING, Math.min(1, telling / HEAVY));
    put(signs, Sign.MISSING_FOCUS, Math.min(1, focus / HEAVY));
    put(signs, Sign.MISSING_NUMBER, number);
    put(signs, Sign.MISSING_VERBS, all == 0 ? 0 : verbs / all);
  }

  private static Sign type(Expect expect) {
    return switch (expect) {
      case MONEY -> Sign.MONEY;
      case AREA -> Sign.AREA;
      case PERCENT, RATIO -> Sign.SHARE;
      case COUNT -> Sign.COUNT;
      case DURATION -> Sign.DURATION;
      case DATE -> Sign.DATE;
      case FIGURE -> Sign.FIGURE;
      case TITLE -> Sign.TITLE;
      case ORGANIZATION -> Sign.ORGANIZATION;
      case PLACE -> Sign.PLACE;
      case REASON -> Sign.REASON;
      case TEXT -> Sign.TEXT;
    };
  }

  /** The share of a question's pairs of Chinese characters that a text holds. */
  private static double pairs(String question, String text) {
    int all = 0;
    int held = 0;
    for (int i = 0; i + 2 <= question.length(); i++) {
      String pair = question.substring(i, i + 2);
      if (pair.codePoints().allMatch(Character::isIdeographic)) {
        all++;
        held += text.contains(pair) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) held / all;
  }

  private static void put(Map<Sign, Double> signs, Sign sign, double value) {
    signs.put(sign, value);
  }

  private static void put(Map<Sign, Double> signs, Sign sign, boolean value) {
    signs.put(sign, value ? 1.0 : 0.0);
  }
}
