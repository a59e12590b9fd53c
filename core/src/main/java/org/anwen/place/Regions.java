package org.anwen.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.text.Resources;

/**
 * The parts of the country that a question may name instead of places: 西部地区, 长三角, 民族自治地方.
 *
 * <p>From {@code regions.txt}, whose head names the source; autonomous areas are the divisions
 * whose title says so. Immutable and thread-safe.
 */
public final class Regions {
  private static final Map<String, Set<String>> CODES = new HashMap<>();
  private static final Pattern NAMED;

  private static final Pattern AUTONOMOUS =
      Pattern.compile(
          "(?:少数)?民族(?:自治)?(?:地区|地方|区域|[州县旗](?!域))(?:[(（][^)）]*自治[^)）]*[)）])?|自治(?:地方|[县州旗])(?=里|中|的|有|开展|内|，|,)");

  static {
    for (String line : Resources.lines(Regions.class, "regions.txt")) {
      List<String> words = List.of(line.split(" "));
      CODES.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
    }
    NAMED =
        Pattern.compile(
            "(?:^|(?<=[在的是属于位处国有指看出，,、“\"]))("
                + String.join("|", CODES.keySet())
                + ")(?:地区(?!的?(?:间|经济))|各?省份?|省区|各地|省市)?"
                + "(?=的|[都有哪几里内，,、。？?用建搞发做办开引]|案例|城市|县|地方|做法|例子|项目|经验|发|建|搞|用|$)");
  }

  private Regions() {}

  /**
   * A region found in a text.
   *
   * @param keys the keys of all places that make it up
   */
  public record Region(Span span, Set<String> keys) {}

  /** The first region that a folded text names. */
  public static Optional<Region> in(String text) {
    Matcher autonomous = AUTONOMOUS.matcher(text);
    if (autonomous.find()) {
      return Optional.of(new Region(span(autonomous), autonomousAreas(autonomous.group())));
    }
    Matcher named = NAMED.matcher(text);
    if (!named.find()) {
      return Optional.empty();
    }
    return Optional.of(new Region(span(named), CODES.getOrDefault(named.group(1), Set.of())));
  }

  private static Span span(Matcher matcher) {
    return new Span(matcher.start(), matcher.end());
  }

  /** All autonomous areas, or only the counties or prefectures where the words say so. */
  private static Set<String> autonomousAreas(String words) {
    boolean all = words.contains("地区") || words.contains("地方") || words.contains("区域");
    List<String> kinds = List.of("自治州", "自治县", "自治旗").stream().filter(words::contains).toList();
    return new HashSet<>(
        Gazetteer.get()
            .codes(
                d ->
                    (all || kinds.isEmpty())
                        ? d.name().contains("自治")
                        : kinds.stream().anyMatch(d.name()::endsWith)));
  }
}
