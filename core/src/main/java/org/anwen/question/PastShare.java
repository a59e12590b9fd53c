package org.anwen.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;

/**
 * The share that a turn asks for of the figures before it: 「其中甲占几成」, 「占总投资多少」, 「占比呢」. Immutable.
 */
final class PastShare {
  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:那|它|这|那么|这个|这些|其)*(?:所)?占(?![道地用线压位有据领])(?:比|到|了)?(.*?)的?(?:比例|比重|份额|几成|百分之几|百分之多少|多大|是?多少|几)");
  private static final Pattern PART =
      Pattern.compile(
          "^(?:那么?|其中)?(?:的)?([\\p{IsHan}]{2,10}?)(?:所)?占(?:比|到|了)?(?:的?(?:比例|比重|份额))?(?:是|为|有)?(?:几成|百分之几|百分之多少|多大|多少|几)[呢？?]*$");
  private static final Pattern BARE_SHARE =
      Pattern.compile("^(?:那|它|这)*(?:的)?(?:占比|比例|比重|份额)(?:是|为|有)?(?:多少|多大|几)?");
  private static final Pattern TWO =
      Pattern.compile(
          "^(?:那么?)?[这那]?[两2](?:笔|个|项|者|家|份|种|样|块|头)[\\p{IsHan}]{0,3}?(?:合起来|加起来|合计|一共|总共|共|加一[块起]|[合加]在一[块起])(?:所)?占(.*)$");
  private static final Pattern TOTAL = Pattern.compile("总|合计|一共|全部");

  private final Understood turn;
  private final String topic;
  private final List<PastFigure> figures;
  private final Inquiry last;

  PastShare(Understood turn, List<PastFigure> figures) {
    this.turn = turn;
    this.topic = turn.topic();
    this.figures = figures;
    this.last = figures.getLast().inquiry();
  }

  /** The share of or in something that the turn names. */
  Optional<Inquiry> named() {
    Matcher two = TWO.matcher(topic);
    if (turn.places().isEmpty() && two.matches()) {
      return figures.size() < 2 ? Optional.empty() : Optional.of(shareOfTwo(two.group(1)));
    }
    Matcher part = PART.matcher(topic);
    if (turn.places().isEmpty() && !isPointing(topic) && part.matches()) {
      return Optional.of(ofPart(part.group(1)));
    }
    Matcher share = SHARE.matcher(topic);
    boolean bare = BARE_SHARE.matcher(topic).find();
    return !bare && share.find() && !share.group(1).isBlank()
        ? Optional.of(shareOf(last, topic))
        : Optional.empty();
  }

  /** Whether the turn asks for a share of what was said before. */
  boolean asks() {
    return BARE_SHARE.matcher(topic).find() || SHARE.matcher(topic).find();
  }

  /** The share of the last two figures. */
  Optional<Inquiry> ofLast() {
    return figures.size() < 2 ? Optional.empty() : Optional.of(shareOfLast());
  }

  /** 「这两笔合起来占多少」: what the last two figures make of something. */
  private Inquiry shareOfTwo(String whole) {
    Inquiry earlier = figures.get(figures.size() - 2).inquiry();
    String text =
        PastFigure.stripped(PastFigure.said(earlier))
            + "、"
            + PastFigure.stripped(PastFigure.asked(last))
            + "，合起来占"
            + whole;
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        text,
        earlier.places(),
        earlier.years(),
        text,
        List.of(text),
        figures.getLast().cited());
  }

  private static boolean isPointing(String topic) {
    return topic.matches("^(那么?)?(它|这|那|其|所)?(个|些|笔)?(所)?占.*");
  }

  /** 「其中甲占几成」: the part of what the last question asked for. */
  private Inquiry ofPart(String part) {
    String place = String.join("、", last.places());
    String text = place + part + "占" + PastFigure.stripped(PastFigure.asked(last)) + "的几成";
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        text,
        last.places(),
        last.years(),
        text.substring(place.length()),
        List.of(text.substring(place.length())),
        figures.getLast().cited());
  }

  /** The share that the last figure is of the one before, or the other way where it is a total. */
  private Inquiry shareOfLast() {
    Inquiry earlier = whole();
    boolean total =
        TOTAL.matcher(PastFigure.said(last)).find()
            && !TOTAL.matcher(PastFigure.said(earlier)).find();
    return total
        ? shareOf(earlier, "占" + PastFigure.stripped(PastFigure.said(last)) + "的比例是多少")
        : shareOf(last, "占" + PastFigure.stripped(PastFigure.said(earlier)) + "的比例是多少");
  }

  /** The last total before of the same place, or else the figure right before. */
  private Inquiry whole() {
    return figures.subList(0, figures.size() - 1).reversed().stream()
        .map(PastFigure::inquiry)
        .filter(i -> i.places().equals(last.places()) && TOTAL.matcher(i.topic()).find())
        .findFirst()
        .orElse(figures.get(figures.size() - 2).inquiry());
  }

  private Inquiry shareOf(Inquiry part, String whole) {
    String text =
        PastFigure.stripped(PastFigure.said(part))
            + whole.substring(Math.max(0, whole.indexOf('占')));
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        text,
        part.places(),
        part.years(),
        text,
        List.of(text),
        part.within());
  }
}
