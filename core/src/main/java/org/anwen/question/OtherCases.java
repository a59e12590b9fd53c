package org.anwen.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.Level;
import org.anwen.place.PlaceMention;

/**
 * Turns about what the talk has not been about yet: 「还有别的案例吗」 of the place talked about, and
 * 「另一个小区呢」 of the only other one that the case names. Thread-safe.
 */
final class OtherCases {
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:还有|有没有|有无|还|再有)[^，。？?]{0,4}(?:别的|其他|其它|另外的?|另一个)(?:的)?(?:案例|做法|经验|例子|典型|材料)");
  private static final Pattern AROUND = Pattern.compile("[那这该同一]+(?:个)?([省市县区州])");
  private static final Pattern OTHER =
      Pattern.compile("^(?:那么?)?另(?:外)?(?:那)?一?(?:个|家|处|座)([\\p{IsHan}]{1,4}?)的?呢?[？?]?$");

  private final Ledger ledger;

  OtherCases(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The list of the place's cases that no turn was answered from; empty where none is asked. */
  Optional<Inquiry> of(Understood turn, List<Turn> history) {
    List<String> places =
        turn.places().isEmpty() ? history.getLast().inquiry().places() : List.copyOf(turn.places());
    if (places.isEmpty() || !ASKS.matcher(turn.text()).find()) {
      return Optional.empty();
    }
    List<String> named =
        turn.places().isEmpty()
            ? places.stream().flatMap(p -> around(p, turn.text()).stream()).distinct().toList()
            : places;
    Set<String> told =
        history.stream().flatMap(t -> TakenOver.cited(t).stream()).collect(Collectors.toSet());
    List<String> others =
        named.stream()
            .flatMap(p -> ledger.casesAt(p).stream())
            .map(r -> r.source().id())
            .filter(id -> !told.contains(id))
            .distinct()
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Inquiry(
                Kind.LIST,
                turn.original(),
                TakenOver.standalone(named, List.of(), "有哪些案例"),
                named,
                List.of(),
                "有哪些案例",
                List.of("有哪些案例"),
                others));
  }

  /** The province, city or county that a place lies in, as a turn says: 「那个省」. */
  private List<String> around(String place, String text) {
    Matcher said = AROUND.matcher(text);
    if (!said.find()) {
      return List.of(place);
    }
    Level level =
        switch (said.group(1)) {
          case "省" -> Level.PROVINCE;
          case "市", "州" -> Level.CITY;
          default -> Level.COUNTY;
        };
    return ledger.placeKeys(place).stream()
        .flatMap(key -> Gazetteer.get().byCode(key).stream())
        .flatMap(d -> d.at(level).stream())
        .map(Division::name)
        .distinct()
        .toList();
  }

  /** The only other place of its kind in the case talked about: 「另一个小区呢」. */
  static Optional<String> other(Understood turn, Inquiry before, Set<CaseRecord> talked) {
    Matcher other = OTHER.matcher(turn.topic());
    if (!other.matches() || talked.size() != 1 || before.places().size() != 1) {
      return Optional.empty();
    }
    String kind = other.group(1);
    String known = before.places().getFirst();
    List<String> names =
        talked.iterator().next().places().stream()
            .map(PlaceMention::name)
            .filter(n -> n.endsWith(kind) && n.length() > kind.length())
            .filter(n -> !n.contains(known) && !known.contains(n))
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }
}
