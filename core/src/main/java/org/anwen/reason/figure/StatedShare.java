package org.anwen.reason.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Term;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/** Whether a case states the share itself that a question asks for. Stateless. */
public final class StatedShare {
  private static final Pattern OF = Pattern.compile("占([^，。；]{1,16}?)的?[约近]?\\|");
  private static final Pattern WITHIN = Pattern.compile("^(.*?)在(.+?)(?:里面|当中|之中|里|中|内)");
  private static final int SUFFIX = 2;
  private static final double HELD = 0.8;

  private StatedShare() {}

  /** A share of the whole that the question names, in a sentence that holds a word of its part. */
  public static boolean in(Reading reading, Candidate candidate) {
    String question = Folding.of(reading.inquiry().text());
    Matcher within = WITHIN.matcher(question);
    int at = question.indexOf('占');
    boolean inWhole = within.find() && (at < 0 || within.end() <= at);
    if (at < 0 && !inWhole) {
      return false;
    }
    String left = inWhole ? within.group(1) : question.substring(0, at);
    String right = inWhole ? within.group(2) : question.substring(at);
    List<Term> part =
        reading.terms().stream()
            .filter(t -> left.contains(t.text()) && !right.contains(t.text()))
            .toList();
    for (Scored share : CaseFigures.of(candidate.record(), CaseFigures::isShare)) {
      if (candidate.speaksOf(share.clause()) && isAllOf(share, part)) {
        return true;
      }
      Matcher of = OF.matcher(OwnWords.of(share.record(), share.fact()));
      if (of.find() && candidate.speaksOf(share.clause())) {
        String whole = of.group(1);
        String end = whole.substring(Math.max(0, whole.length() - SUFFIX));
        String sentence = share.record().words(share.record().sentence(share.clause()));
        boolean named =
            part.isEmpty() || part.stream().anyMatch(t -> TermMatch.of(t, sentence) >= HELD);
        if (right.contains(end) && named) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a figure's own words are all of those that name the part. */
  private static boolean isAllOf(Scored share, List<Term> part) {
    String own = OwnWords.of(share.record(), share.fact());
    List<Term> telling = part.stream().filter(t -> !t.light() && !t.isMeasure()).toList();
    return telling.size() > 1 && telling.stream().allMatch(t -> TermMatch.of(t, own) >= HELD);
  }
}
