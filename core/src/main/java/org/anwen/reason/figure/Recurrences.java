package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.figure.Quantity;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.TableLine.Entry;

/**
 * Reads as a table's column what a case states of one thing for several years, or of several sites,
 * each in a clause of its own: 「2020年收集6.8吨……2023年收集52.4吨」. That they are of one thing is told by
 * the unit and by the words that stand beside every figure alike. Stateless.
 */
public final class Recurrences {
  private static final int SHORTEST = 2;
  private static final Pattern PART = Pattern.compile("其中|累计|同比|比上年|较上年|[比较]20\\d\\d年");

  private static final Pattern TIMES = Pattern.compile("\\d[\\d年月日底初末]*");

  /** Characters at the ends of a stretch that name no thing. */
  private static final Pattern EDGES =
      Pattern.compile("^[年月日底末初起至到共约达为的了已有在由从及和与、，：。是]+|[年月日底末初起至到共约达为的了已有在由从及和与、，：。是]+$");

  private Recurrences() {}

  public static List<TableLine> of(CaseRecord record) {
    List<Scored> figures =
        CaseFigures.of(record, ProseLines::adds).stream()
            .filter(f -> f.clause().cell().isEmpty())
            .filter(f -> !PART.matcher(OwnWords.of(record, f.fact())).find())
            .toList();
    List<TableLine> lines = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      List<Scored> rest = figures.subList(i, figures.size());
      line(rest, "年", Recurrences::year).ifPresent(lines::add);
      line(rest, "处", Recurrences::site).ifPresent(lines::add);
    }
    return lines;
  }

  /** The figures that are of the same as the first, each under a key of its own. */
  private static Optional<TableLine> line(
      List<Scored> figures, String kind, Function<Scored, String> key) {
    Scored first = figures.getFirst();
    Map<String, Scored> found = new LinkedHashMap<>();
    String measure = words(first);
    for (Scored figure : figures) {
      String own = words(figure);
      String common = figure.equals(first) ? measure : common(measure, own);
      boolean same = isLike(figure, first) && common.length() >= SHORTEST;
      if (!key.apply(figure).isEmpty()
          && same
          && (!kind.equals("年") || isOfOnePlace(figure, first))) {
        if (found.containsKey(key.apply(figure))) {
          continue;
        }
        found.put(key.apply(figure), figure);
        measure = common;
      }
    }
    if (found.size() < 2 || !first.equals(found.get(key.apply(first)))) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    found.forEach((item, figure) -> entries.add(new Entry(item, figure)));
    return Optional.of(new TableLine(measure, kind, List.copyOf(entries), List.of()));
  }

  /** A figure's own words without the times that they name. */
  private static String words(Scored figure) {
    return TIMES.matcher(OwnWords.of(figure.record(), figure.fact())).replaceAll("|");
  }

  private static String year(Scored figure) {
    List<Integer> years = figure.fact().years();
    return years.size() == 1 ? years.getFirst() + "年" : "";
  }

  /** The site that a figure's clause begins to speak of, below the places of the whole case. */
  private static String site(Scored figure) {
    String label = figure.clause().scope().label();
    String whole = figure.record().clauses().getFirst().scope().label();
    boolean below = label.length() > whole.length() && label.startsWith(whole);
    return below ? label.substring(whole.length()) : "";
  }

  /** Whether both speak of one place, or the one of a place within the other's. */
  private static boolean isOfOnePlace(Scored figure, Scored first) {
    String one = figure.clause().scope().label();
    String other = first.clause().scope().label();
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean isLike(Scored figure, Scored first) {
    Quantity one = Comparables.quantity(figure);
    Quantity other = Comparables.quantity(first);
    return one.comparable(other) && one.unit().name().equals(other.unit().name());
  }

  /** The longest stretch that both texts hold, on one side of the figure. */
  private static String common(String one, String other) {
    String best = "";
    for (int from = 0; from < one.length(); from++) {
      int to = from + best.length() + 1;
      while (to <= one.length()
          && one.substring(from, to).indexOf('|') < 0
          && other.contains(one.substring(from, to))) {
        best = one.substring(from, to);
        to++;
      }
    }
    return EDGES.matcher(best).replaceAll("");
  }
}
