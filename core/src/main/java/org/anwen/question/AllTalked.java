package org.anwen.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;

/**
 * A turn about all that the last turns were about, each of them in a turn of its own or in one
 * list: 「两地的参与率差多少」, 「这三个哪个最多」, 「四个项目一共多少」. Stateless.
 */
final class AllTalked {
  private static final Pattern THESE =
      Pattern.compile("^(?:那么?|这|前面|上面|刚才)*(?:这|那)?(两|三|四)(?:个)?(?:地方?|[县市区省镇]|边|家|处|城市)(?:之间)?的?");
  private static final Pattern RECKONS =
      Pattern.compile(
          "[，,]?(?:相差|差距|差额|差(?:了)?(?=多少|几)|合计|一共|总共|加起来|谁|哪(?:个|边|家|里)?更?(?=[多高大少低小])|(?:多|少|高|低|大|小)(?:了|出)?(?=多少|几)).*$");
  private static final Pattern SO_MANY =
      Pattern.compile("(?:这|那|上面|前面)?([两三四五六七八九十]|\\d{1,2})个(?:项目|案例|地方|地区|小区|城市|[省市县区镇村])");
  private static final Pattern TOTAL = Pattern.compile("一共|总共|共计|合计|加起来|总和|总计|共有?(?=多少|几)");
  private static final String DIGITS = "一两三四五六七八九十";
  private static final int SHORTEST = 2;

  private AllTalked() {}

  /**
   * The question in full; empty where a turn is about no several of them.
   *
   * @param says whether the turn itself says what is asked
   * @param places the last places, as many as the turn names
   */
  static Optional<Inquiry> of(
      Understood turn, boolean says, List<Turn> history, List<String> places) {
    Optional<Turn> list = listOfSoMany(turn.topic(), history);
    if (list.isPresent()) {
      List<String> cited = TakenOver.cited(list.get());
      Understood total = without(SO_MANY, turn.as(Kind.SUM));
      return Optional.of(TakenOver.ofThose(total, list.get().inquiry(), cited, says));
    }
    Optional<Inquiry> reckoned = places.size() > 1 ? reckoned(turn, places) : Optional.empty();
    return reckoned.isPresent() || turn.kind() != Kind.RANK || says
        ? reckoned
        : ranked(turn, history);
  }

  /** A turn that names no place or year without some of its words. */
  private static Understood without(Pattern words, Understood turn) {
    return turn.cuts().isEmpty()
        ? new Understood(
            turn.original(),
            words.matcher(turn.text()).replaceFirst(""),
            turn.kind(),
            turn.places(),
            turn.years(),
            List.of())
        : turn;
  }

  /** What the turn names, asked of each of the last places and reckoned with: 「两地的参与率差多少」. */
  private static Optional<Inquiry> reckoned(Understood turn, List<String> places) {
    Matcher these = THESE.matcher(turn.topic());
    if (!these.find() || places.size() != Reckoning.count(these.group(1))) {
      return Optional.empty();
    }
    String rest = turn.topic().substring(these.end());
    String thing = RECKONS.matcher(rest).replaceFirst("").replaceAll("[，,的是]+$", "");
    if (thing.length() < SHORTEST || thing.equals(rest)) {
      return Optional.empty();
    }
    List<String> asked =
        places.stream()
            .map(p -> TakenOver.standalone(List.of(p), turn.years(), thing + "是多少"))
            .toList();
    return Optional.of(
        new Inquiry(
            Kind.SUM,
            turn.original(),
            String.join("、", asked) + "，" + turn.topic(),
            places,
            turn.years(),
            turn.topic(),
            asked,
            List.of()));
  }

  /** How many of the last places a turn means; none where it names no number of them. */
  static int places(String topic) {
    Matcher these = THESE.matcher(topic);
    return these.find() ? Reckoning.count(these.group(1)) : 0;
  }

  /** 「哪个最多」 after the same was asked of several places one by one. */
  private static Optional<Inquiry> ranked(Understood turn, List<Turn> history) {
    Inquiry last = history.getLast().inquiry();
    Set<String> places = new LinkedHashSet<>();
    Set<String> cases = new LinkedHashSet<>();
    for (Turn past : history.reversed()) {
      Inquiry inquiry = past.inquiry();
      boolean same =
          (inquiry.kind() == Kind.FACT || inquiry.kind() == Kind.SUM)
              && !past.answer().abstained()
              && (inquiry.topic().equals(last.topic()) || inquiry.asked().equals(last.asked()));
      if (!same) {
        break;
      }
      places.addAll(inquiry.places());
      cases.addAll(TakenOver.cited(past));
    }
    return places.size() < 2 || cases.size() < 2
        ? Optional.empty()
        : Optional.of(
            TakenOver.ofThose(turn.as(Kind.RANK), placeless(last), new ArrayList<>(cases), false));
  }

  private static Inquiry placeless(Inquiry inquiry) {
    return new Inquiry(
        inquiry.kind(),
        inquiry.original(),
        inquiry.topic(),
        List.of(),
        inquiry.years(),
        inquiry.topic(),
        inquiry.asked(),
        List.of());
  }

  /** The earlier list of as many cases as a turn names with its total: 「四个项目一共多少」. */
  private static Optional<Turn> listOfSoMany(String topic, List<Turn> history) {
    Matcher number = SO_MANY.matcher(topic);
    if (!number.find() || !TOTAL.matcher(topic).find()) {
      return Optional.empty();
    }
    String written = number.group(1);
    int digit = DIGITS.indexOf(written);
    int count = digit < 0 ? Integer.parseInt(written) : digit + 1;
    return history.reversed().stream()
        .filter(t -> t.inquiry().kind() == Kind.LIST || t.inquiry().kind() == Kind.RANK)
        .filter(t -> TakenOver.cited(t).size() == count)
        .findFirst();
  }
}
