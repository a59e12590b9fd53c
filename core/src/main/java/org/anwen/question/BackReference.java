package org.anwen.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.api.Turn;
import org.anwen.ledger.Ledger;

/**
 * Turns that go back to a place of the talk by what it is: 「前面那个片区，首批多少套」, 「刚才说的街道」. The place
 * talked about last that is of the kind is put in. Stateless.
 */
final class BackReference {
  private static final Pattern BACK =
      Pattern.compile(
          "(?:那么?)?(?:前面|刚才|上面|之前|先前|开头|最开始|一开始|最早)(?:说|提|讲|问|谈|聊)?(?:到|起|过)?的?(?:那|这)?(?:一)?个?(片区|小区|社区|街道|园区|镇|乡|村|县|区|市|州|旗|省)(?:里|那边)?(?:的)?[，,]?(?=.{2})");

  private BackReference() {}

  /** The turn with the place that it goes back to; the same where it goes back to none. */
  static Understood resolved(Understood turn, List<Turn> history, Ledger ledger) {
    Matcher back = BACK.matcher(turn.text());
    if (!turn.places().isEmpty() || !back.find()) {
      return turn;
    }
    Optional<String> place = last(back.group(1), history, ledger);
    if (place.isEmpty()) {
      return turn;
    }
    List<Span> cuts = new ArrayList<>(turn.cuts());
    cuts.add(new Span(back.start(), back.end()));
    return new Understood(
        turn.original(),
        turn.text(),
        turn.kind(),
        new LinkedHashSet<>(Set.of(place.get())),
        turn.years(),
        cuts);
  }

  private static Optional<String> last(String kind, List<Turn> history, Ledger ledger) {
    for (Turn past : history.reversed()) {
      for (String place : past.inquiry().places().reversed()) {
        if (place.endsWith(kind)) {
          return Optional.of(place);
        }
        if (ledger.knows(place + kind) && ledger.casesWith(place + kind) > 0) {
          return Optional.of(place + kind);
        }
      }
    }
    return Optional.empty();
  }
}
