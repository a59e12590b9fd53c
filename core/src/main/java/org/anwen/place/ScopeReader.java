package org.anwen.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.jspecify.annotations.Nullable;

/**
 * Follows through a case which place each clause speaks of.
 *
 * <p>A place at the beginning of a clause, or after 比如 and its like, is spoken of from there on;
 * places joined by 、 are spoken of together; a place in mid-clause is spoken of in that clause
 * only; 全市 goes back to the city that the case began with. A place that a figure follows at once
 * (其中甲镇9间、乙镇14间) is spoken of no longer than its list, or than its sentence. One for each case, in
 * the order of its clauses; not thread-safe.
 */
public final class ScopeReader {
  private static final Pattern LEAD =
      Pattern.compile(
          "^[\\s　]*(?:(?:比如|例如|譬如|如|其中|同时|此外|另外|目前|截至目前|近年来|在|以|而|又如|再如|像|对|对于)[，,：:]?)?");
  private static final Pattern WHOLE = Pattern.compile("^(全省|全区|全市|全州|全县|全旗|省内|市内|县内|区内)");
  private static final Pattern COUNTED =
      Pattern.compile("^(?:[约近共有为各占达]|分别)?[0-9０-９]+(?![0-9０-９]*年)");
  private static final Pattern LISTED =
      Pattern.compile("[^，。；0-9０-９]{0,8}[0-9０-９][0-9０-９.]*[万亿千百]?[\\p{IsHan}%％]{0,4}");
  private static final Pattern REST = Pattern.compile("^(?:其余|其他|剩余|余下|另|合计|共计|总|共)");
  private static final int NEAR_START = 1;

  private final String text;
  private final List<PlaceMention> mentions;
  private Scope head;
  private Scope current;
  private Optional<Division> headDivision;

  /** What was spoken of before a list of places with a figure each; null outside such a list. */
  private @Nullable Scope beforeList;

  private boolean enumerated;
  private boolean firstClause = true;

  /**
   * @param above the place that the headings name, if any
   */
  public ScopeReader(String text, List<PlaceMention> mentions, Optional<PlaceMention> above) {
    this.text = text;
    this.mentions = mentions;
    Optional<PlaceMention> first = above.or(() -> mentions.stream().findFirst());
    this.head = first.map(m -> new Scope(PlaceKeys.of(m), PlaceKeys.label(m))).orElse(Scope.NONE);
    this.headDivision = first.flatMap(m -> m.division().or(m::within));
    this.current = head;
  }

  Scope head() {
    return head;
  }

  /** The scope that the last clause left, to go back to with {@link #back}. */
  public Scope current() {
    return current;
  }

  /** Goes back to an earlier scope, as after the rows of a table. */
  public void back(Scope earlier) {
    current = earlier;
    beforeList = null;
  }

  /** Ends a sentence: a list of places inside it is over. */
  public void endSentence() {
    endList();
    firstClause = true;
  }

  private void endList() {
    if (beforeList != null) {
      current = beforeList;
      beforeList = null;
    }
    enumerated = false;
  }

  /** The scope of the next clause. */
  public Scope next(Span clause) {
    List<PlaceMention> here = mentions.stream().filter(m -> clause.contains(m.span())).toList();
    String words = text.substring(clause.start(), clause.end());
    boolean first = firstClause;
    firstClause = false;
    boolean listed = isListed(clause);
    if (REST.matcher(words).find() || (enumerated && !listed)) {
      endList();
    }
    enumerated |= listed && beforeList != null;
    if (!here.isEmpty() && begins(here.getFirst(), clause, words) && !onlyHelps(here.getFirst())) {
      if (!first && beforeList == null && isCounted(here.getFirst(), clause)) {
        beforeList = current;
      }
      current = together(leading(here));
    } else if (WHOLE.matcher(words).find()) {
      current = whole(words);
    }
    Set<String> keys = new HashSet<>(current.keys());
    here.forEach(m -> keys.addAll(PlaceKeys.of(m)));
    return new Scope(keys, current.label());
  }

  /** Whether a figure follows a place at once: 甲镇9间. */
  private boolean isCounted(PlaceMention place, Span clause) {
    String rest = text.substring(place.span().end(), clause.end());
    return COUNTED.matcher(rest).find() || (isListed(clause) && LISTED.matcher(rest).matches());
  }

  /** Whether an enumeration comma stands before a clause. */
  private boolean isListed(Span clause) {
    return clause.start() > 0 && text.charAt(clause.start() - 1) == '、';
  }

  /** Whether a place far from the case's own only gives money or people to it: 上海援藏资金, 福建企业派驻. */
  private boolean onlyHelps(PlaceMention place) {
    boolean elsewhere =
        place.isDivision()
            && place.level() != Level.COUNTY
            && headDivision.isPresent()
            && place
                .division()
                .filter(d -> !d.contains(headDivision.get()) && !headDivision.get().contains(d))
                .isPresent();
    return elsewhere && place.isHelper(text);
  }

  private static boolean begins(PlaceMention first, Span clause, String words) {
    Matcher lead = LEAD.matcher(words);
    int from = lead.find() ? lead.end() : 0;
    int at = first.span().start() - clause.start();
    return at <= from + NEAR_START;
  }

  /** The first place and those joined to it by an enumeration comma or 和. */
  private List<PlaceMention> leading(List<PlaceMention> here) {
    List<PlaceMention> leading = new ArrayList<>();
    leading.add(here.getFirst());
    for (PlaceMention mention : here.subList(1, here.size())) {
      String between =
          text.substring(
              leading.getLast().span().end(),
              Math.max(leading.getLast().span().end(), mention.span().start()));
      if (!between.matches("[、和与及]|以及|[^，。]{0,8}[、和与及]|")) {
        break;
      }
      leading.add(mention);
    }
    return leading;
  }

  private static Scope together(List<PlaceMention> mentions) {
    Set<String> keys = new HashSet<>();
    List<String> labels = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      keys.addAll(PlaceKeys.of(mention));
      String label = PlaceKeys.label(mention);
      if (!labels.isEmpty() && label.startsWith(labels.getLast())) {
        labels.removeLast();
      }
      labels.add(label);
    }
    return new Scope(keys, String.join("、", labels));
  }

  private Scope whole(String words) {
    char kind = words.charAt(0) == '全' ? words.charAt(1) : words.charAt(0);
    Optional<Division> own = headDivision.filter(d -> d.name().endsWith(String.valueOf(kind)));
    if (own.isPresent()) {
      return of(own.get());
    }
    Level wanted =
        switch (kind) {
          case '省' -> Level.PROVINCE;
          case '县', '旗' -> Level.COUNTY;
          case '区' ->
              headDivision.flatMap(d -> d.at(Level.COUNTY)).isPresent()
                  ? Level.COUNTY
                  : Level.PROVINCE;
          default -> Level.CITY;
        };
    return headDivision.flatMap(d -> d.at(wanted)).map(ScopeReader::of).orElse(head);
  }

  private static Scope of(Division division) {
    Set<String> keys = new HashSet<>();
    division.path().forEach(d -> keys.add(d.code()));
    return new Scope(keys, division.fullPath());
  }
}
