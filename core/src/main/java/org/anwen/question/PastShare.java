package org.anwen.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;
import org.anwen.ledger.CaseRecord;
import org.anwen.text.Folding;

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

  /** A whole that is named only as the whole of what was talked about. */
  private static final Pattern ALL =
      Pattern.compile("(?:[其这那]中?|前面|上面|刚才)?的?(?:总数|总额|总量|总的|总共|总体|全部|整个|一共|合计|总)(?:的|数|额|金额)?");

  /** 「这两笔合起来占总投资的几成」: several of the last figures as one part. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "^(?:那么?|这|那|前面|上面|刚才)*(两|三|四)?(?:个?(?:地方?|项目|小区|社区|街道|[省市县区镇乡村])|笔|个|项|者|家|样|部分|块|方)?(?:一共|总共|合计|一起|总和|(?:加|合|凑|算)(?:起来|在?一[起块]))+的?(?:所)?占(?:比|到|了)?(.*?)的?(?:比例|比重|份额|几成|百分之几|百分之多少|多大|是?多少|几)");

  /** 「乙县出的那份占多少」: what is left of it without the place. */
  private static final Pattern OF_PLACE =
      Pattern.compile(
          "^(?:那么?|其中)?(?:的)?(?:([出拿掏给投补贴]|承担|负担|出资)[了的]?)?[那这]?(?:一)?(?:份|部分|块|边|里|个)?(?:所)?占(?:了|到|比)?(?:总数|总额|全部|其中|整个)?的?(?:比例|比重|份额)?[是有为]?(?:几成|百分之几|百分之多少|多大|多少|几)(?:的?(?:比例|比重|份额))?[呢？?]*$");

  private static final Pattern TOTAL_OF = Pattern.compile("一共|总共|合计|共计|总");

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

  /**
   * The share that a place of the case talked about has in what the last question asked for; empty
   * where a turn asks for no such.
   */
  static Optional<Inquiry> ofPlace(Understood turn, List<Turn> history, Set<CaseRecord> talked) {
    List<PastFigure> figures = PastFigure.of(history);
    Matcher asks = OF_PLACE.matcher(turn.topic());
    if (figures.isEmpty() || turn.places().size() != 1 || talked.size() != 1 || !asks.matches()) {
      return Optional.empty();
    }
    PastFigure last = figures.getLast();
    CaseRecord record = talked.iterator().next();
    String place = turn.places().iterator().next();
    boolean there =
        last.cited().equals(List.of(record.source().id()))
            && Folding.of(record.source().text()).contains(place)
            && !last.inquiry().places().contains(place);
    if (!there || Expectations.of(PastFigure.asked(last.inquiry())) == Expect.PERCENT) {
      return Optional.empty();
    }
    String whole = TOTAL_OF.matcher(PastFigure.asked(last.inquiry())).replaceAll("");
    String verb = asks.group(1) == null ? "" : asks.group(1);
    String part = place + verb + PastFigure.stripped(whole) + "多少";
    return Optional.of(new PastShare(turn, figures).together(List.of(part), last));
  }

  /** The share of or in something that the turn names. */
  Optional<Inquiry> named() {
    Matcher several = TOGETHER.matcher(topic);
    Optional<Inquiry> together =
        turn.places().isEmpty() && several.find() ? ofSeveral(several) : Optional.empty();
    if (together.isPresent()) {
      return together;
    }
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
    if (!bare && share.find() && ALL.matcher(share.group(1)).matches()) {
      Optional<PastFigure> total = total(figures.size() - 1).or(() -> ofAll(figures.size() - 1));
      if (total.isPresent() && last.asked().size() == 1) {
        return Optional.of(together(List.of(PastFigure.said(last)), total.get()));
      }
      if (total.isPresent() && Operation.of(last.topic()) == Operation.SUM) {
        return Optional.of(together(last.asked(), total.get()));
      }
    }
    share.reset();
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

  /** The share of the last figures together in something that the turn names, or in their total. */
  private Optional<Inquiry> ofSeveral(Matcher several) {
    int count = several.group(1) == null ? 2 : Reckoning.count(several.group(1));
    int from = figures.size() - count;
    if (from < 0) {
      return Optional.empty();
    }
    List<PastFigure> parts = figures.subList(from, figures.size());
    if (parts.stream().anyMatch(p -> !p.cited().equals(parts.getLast().cited()))) {
      return Optional.empty();
    }
    List<String> asked = parts.stream().map(p -> PastFigure.said(p.inquiry())).toList();
    String whole = several.group(2).replaceFirst("^(?:全部|所有|整个)", "").replaceFirst("的$", "");
    if (whole.isBlank() || ALL.matcher(several.group(2)).matches()) {
      return total(from).or(() -> ofAll(from)).map(t -> together(asked, t));
    }
    String question = TakenOver.standalone(last.places(), last.years(), whole + "是多少");
    return Optional.of(together(asked, question, figures.getLast().cited()));
  }

  /** The last figure before some of the talk's that is a total, of the same cases as the last. */
  private Optional<PastFigure> total(int before) {
    return figures.subList(0, before).reversed().stream()
        .filter(p -> TOTAL.matcher(PastFigure.said(p.inquiry())).find())
        .filter(p -> p.cited().equals(figures.getLast().cited()))
        .findFirst();
  }

  /** The same question asked before of the place that the last ones are parts of. */
  private Optional<PastFigure> ofAll(int before) {
    return figures.subList(0, before).reversed().stream()
        .filter(p -> p.inquiry().topic().equals(last.topic()))
        .filter(p -> !p.inquiry().places().equals(last.places()))
        .filter(p -> p.cited().equals(figures.getLast().cited()))
        .findFirst();
  }

  private Inquiry together(List<String> parts, PastFigure whole) {
    return together(parts, PastFigure.said(whole.inquiry()), whole.cited());
  }

  /** Parts and the whole that they are of, each a question of its own. */
  private Inquiry together(List<String> parts, String whole, List<String> cited) {
    List<String> asked = new ArrayList<>(parts);
    asked.add(whole);
    return new Inquiry(
        Kind.SUM,
        turn.original(),
        String.join("、", asked) + "，" + turn.text(),
        last.places(),
        last.years(),
        "占百分之几",
        asked,
        cited);
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
