package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.Direct;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Measured;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.text.ChineseNumerals;
import org.anwen.text.Folding;

/**
 * Adds like amounts that one sentence tells in a row, where the question names each of them or says
 * how many they are: 「省里、市里和农户的钱加起来」, 「三处场地面积合计」. Stateless.
 */
public final class RowSumDeriver implements Deriver {
  private static final Pattern ITEMS =
      Pattern.compile(
          "([\\p{IsHan}]{2,10}?)((?:[、和与跟][\\p{IsHan}]{2,8}?)+)(?=[两三四五]?[的钱头方块家出掏投一共合加总，,]|$)");
  private static final Pattern JOINS = Pattern.compile("[、和与跟]");
  private static final Pattern NUMBER =
      Pattern.compile("([两三四五六七八九2-9])(?:个|处|块|头|笔|年|项|家|方|样|种|座|批|级)");
  private static final Pattern LEVEL = Pattern.compile("([省市县区镇乡村])(?:里|级|上|财政)?$");
  private static final Pattern PUBLIC = Pattern.compile("公家|政府|官方|财政");
  private static final Pattern PUBLIC_PAYS = Pattern.compile("财政|政府|公家|[省市县区镇](?:里|级)");
  private static final Pattern ALL = Pattern.compile("总面积|总投入|总额|总数|总量");

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String text = reading.inquiry().topic();
    boolean total = Operation.isTotal(text) || ALL.matcher(text).find();
    if (!total || !candidate.anchored() || !Direct.isAmount(slot)) {
      return Optional.empty();
    }
    List<String> items = items(text);
    Matcher number = NUMBER.matcher(text);
    int years = reading.inquiry().years().size();
    int many =
        items.size() > 1
            ? items.size()
            : years > 1
                ? years
                : number.find() ? ChineseNumerals.anyDigit(number.group(1).charAt(0)) : 0;
    if (many < 2) {
      return Optional.empty();
    }
    List<Scored> best = List.of();
    double most = 0;
    for (List<Scored> row : rows(candidate, slot)) {
      List<Scored> named = items.size() > 1 ? named(items, row) : row;
      double fits = fits(reading, candidate, row);
      if (named.size() == many && fits > most && areLike(named)) {
        best = named;
        most = fits;
      }
    }
    List<Scored> row = best;
    return row.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Calculation(row, Working.sum(row.stream().map(Comparables::quantity).toList())));
  }

  private static List<String> items(String text) {
    Matcher matcher = ITEMS.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    List<String> items = new ArrayList<>(List.of(matcher.group(1)));
    for (String item : JOINS.split(matcher.group(2))) {
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  /** The amounts of each sentence that may be asked for, outside of brackets. */
  static List<List<Scored>> rows(Candidate candidate, Slot slot) {
    Map<Integer, List<Scored>> rows = new LinkedHashMap<>();
    for (Scored figure : CaseFigures.of(candidate.record(), q -> !q.isRange())) {
      boolean asked =
          Direct.mayBeBase(figure, slot)
              && Measured.fits(figure.record(), figure.fact(), slot)
              && candidate.speaksOf(figure.clause())
              && figure.clause().cell().isEmpty();
      if (asked && !isInBrackets(figure)) {
        rows.computeIfAbsent(figure.clause().sentence(), s -> new ArrayList<>()).add(figure);
      }
    }
    return rows.values().stream()
        .filter(row -> row.stream().anyMatch(f -> candidate.isAt(f.clause())))
        .toList();
  }

  private static boolean isInBrackets(Scored figure) {
    int start = figure.record().sentence(figure.clause()).span().start();
    String before = figure.record().source().text().substring(start, figure.fact().span().start());
    return Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
        > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
  }

  /** For each item the one amount of a row that is said of it. */
  private static List<Scored> named(List<String> items, List<Scored> row) {
    return named(items, row, f -> OwnWords.of(f.record(), f.fact()));
  }

  /** The same by all that is told since the amount before. */
  static List<Scored> told(List<String> items, List<Scored> row) {
    return named(items, row, f -> toldBefore(row, f) + "|");
  }

  private static String toldBefore(List<Scored> row, Scored figure) {
    int at = row.indexOf(figure);
    int start =
        at > 0
            ? row.get(at - 1).fact().span().end()
            : figure.record().sentence(figure.clause()).span().start();
    int end = figure.fact().span().start();
    return Folding.of(figure.record().source().text().substring(Math.min(start, end), end));
  }

  private static List<Scored> named(
      List<String> items, List<Scored> row, Function<Scored, String> words) {
    List<Scored> named = new ArrayList<>();
    for (String item : items) {
      List<Scored> of =
          row.stream()
              .filter(f -> !named.contains(f))
              .filter(f -> isOf(item, words.apply(f)))
              .toList();
      if (of.size() != 1) {
        return List.of();
      }
      named.addAll(of);
    }
    return named;
  }

  private static boolean isOf(String item, String own) {
    String before = OwnWords.before(own);
    Matcher level = LEVEL.matcher(item);
    if (level.find() && item.length() <= 4) {
      return Pattern.compile(level.group(1) + "(级|财政|本级|政府|里|补|配套|出资|承担|自筹)")
          .matcher(before)
          .find();
    }
    if (PUBLIC.matcher(item).find()) {
      return PUBLIC_PAYS.matcher(before).find();
    }
    return own.contains(item.substring(item.length() - 2));
  }

  private static boolean areLike(List<Scored> row) {
    Quantity first = Comparables.quantity(row.getFirst());
    return row.stream()
        .map(Comparables::quantity)
        .allMatch(q -> q.comparable(first) && q.unit().name().equals(first.unit().name()));
  }

  /** How well the sentence of a row fits the question's words; above 0 where it holds one. */
  private static double fits(Reading reading, Candidate candidate, List<Scored> row) {
    List<Term> terms = reading.terms();
    Coverage coverage = new Coverage(candidate.record(), terms);
    return terms.isEmpty()
        ? 0
        : coverage.own(candidate.record().sentence(row.getFirst().clause()))
            + 0.1 * coverage.of(row.getFirst().clause());
  }
}
