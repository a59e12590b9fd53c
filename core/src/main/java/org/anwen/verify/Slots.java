package org.anwen.verify;

import java.util.List;
import org.anwen.verify.Line.Hunk;
import org.anwen.verify.Line.Token;
import org.anwen.verify.Line.Word;

/**
 * The rule that the words of closed classes keep their places: where a part of a sentence is laid
 * beside the part of the sources that it tells again, who acts, how often and for each what is the
 * same in both. Words of the sources may be left out, but not 每户 from between the words beside it.
 * Thread-safe.
 */
final class Slots {
  /** The least share of the tokens of a part that its source has. */
  private static final double ALIKE = 0.5;

  private static final double NEAR_BEST = 0.9;
  private static final double OF_SAID = 0.7;
  private static final int SHORT = 4;

  private Slots() {}

  /** A part of the sources, and how much of it a part of a sentence tells. */
  private record Rival(Line line, double likeness) {}

  /**
   * Whether some part has another word of a class than its sources, or has lost one.
   *
   * @param question which may say for each what, so that the answer need not
   */
  static boolean changed(String text, List<Reading> sources, List<String> question) {
    return Line.all(text).stream().anyMatch(line -> isChanged(line, sources, question));
  }

  private static boolean isChanged(Line said, List<Reading> sources, List<String> question) {
    if (said.stutters()
        && sources.stream().flatMap(s -> s.lines().stream()).noneMatch(Line::stutters)) {
      return true;
    }
    if (sources.stream().flatMap(s -> s.lines().stream()).anyMatch(said::repeats)) {
      return false;
    }
    List<Rival> rivals =
        sources.stream()
            .flatMap(source -> source.lines().stream())
            .filter(line -> said.mayTell(line))
            .map(line -> rival(said, line))
            .filter(rival -> rival.likeness > 0)
            .toList();
    double best = rivals.stream().mapToDouble(Rival::likeness).max().orElse(0);
    return best > 0
        && rivals.stream()
            .filter(rival -> rival.likeness >= NEAR_BEST * best)
            .allMatch(rival -> differs(said, rival.line, sources, question));
  }

  private static Rival rival(Line said, Line source) {
    int common = said.common(source);
    boolean alike = common > 0 && common >= ALIKE * said.tokens().size();
    double both = OF_SAID * said.tokens().size() + (1 - OF_SAID) * source.tokens().size();
    return new Rival(source, alike ? common / both : 0);
  }

  private static boolean differs(
      Line said, Line source, List<Reading> sources, List<String> question) {
    for (Hunk hunk : said.hunks(source)) {
      if (exchanges(hunk, said, source)
          || hunk.exchangesFigure()
          || leavesOut(hunk, said, question)
          || putsIn(hunk, sources, question)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands where the source has another of its class. */
  private static boolean exchanges(Hunk hunk, Line said, Line source) {
    boolean isShort = hunk.said().size() <= SHORT && hunk.source().size() <= SHORT;
    for (int i = 0; i < hunk.said().size(); i++) {
      for (int j = 0; j < hunk.source().size(); j++) {
        boolean edge =
            (i == 0 && j == 0) || (i == hunk.said().size() - 1 && j == hunk.source().size() - 1);
        if ((isShort || edge)
            && hunk.said().get(i) instanceof Word own
            && hunk.source().get(j) instanceof Word theirs
            && own.closed().excludes(theirs.closed())
            && !Exchanges.areListed(
                theirs.closed().word(),
                own.closed().word(),
                source.form().words(),
                said.form().words())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a part has what stands on both sides of 每户 without it. */
  private static boolean leavesOut(Hunk hunk, Line said, List<String> question) {
    return hunk.said().isEmpty()
        && hunk.source().size() == 1
        && hunk.source().getFirst() instanceof Word word
        && word.closed().isOfEach()
        && !isAsked(word.closed(), question)
        && !said.saysAt(word.closed(), hunk.at());
  }

  /** Whether a part says 每户 where no source says anything of each household. */
  private static boolean putsIn(Hunk hunk, List<Reading> sources, List<String> question) {
    for (Token token : hunk.said()) {
      if (token instanceof Word word
          && word.closed().isOfEach()
          && !isAsked(word.closed(), question)
          && sources.stream()
              .flatMap(s -> s.lines().stream())
              .noneMatch(line -> line.says(word.closed()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(Closed each, List<String> question) {
    return question.stream()
        .flatMap(q -> Closed.of(q).stream())
        .anyMatch(found -> each.kind() == found.word().kind() && !each.excludes(found.word()));
  }
}
