package org.anwen.eval.report;

import java.util.List;
import java.util.Locale;
import org.anwen.eval.compare.Comparison;

/** A comparison for the terminal. */
public final class CompareText {
  private static final int SHOWN = 20;

  private CompareText() {}

  public static String of(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "A = %s, B = %s: %d questions in common%s%n%n",
            comparison.a().name(),
            comparison.b().name(),
            comparison.common(),
            comparison.onlyA() + comparison.onlyB() == 0
                ? ""
                : ", " + comparison.onlyA() + " only in A, " + comparison.onlyB() + " only in B"));
    table("measure", comparison.rows(), text);
    text.append('\n');
    table("right, by kind", comparison.kinds(), text);
    List<Comparison.Flip> flips = comparison.flipped();
    text.append(
        String.format(
            Locale.ROOT,
            "%nflipped: %d right in B only, %d right in A only%n",
            flips.stream().filter(Comparison.Flip::won).count(),
            flips.stream().filter(flip -> !flip.won()).count()));
    for (Comparison.Flip flip : flips.subList(0, Math.min(SHOWN, flips.size()))) {
      text.append(flip.won() ? "  + " : "  - ")
          .append(flip.a().id())
          .append(" [")
          .append(flip.a().kind())
          .append("] ")
          .append(flip.a().text())
          .append('\n');
    }
    if (flips.size() > SHOWN) {
      text.append("  … and ").append(flips.size() - SHOWN).append(" more\n");
    }
    return text.append('\n').append(verdict(comparison)).append('\n').toString();
  }

  /** One line that says what the comparison comes to. */
  static String verdict(Comparison comparison) {
    List<String> worse = comparison.regressions().stream().map(Comparison.Row::name).toList();
    List<String> better =
        comparison.rows().stream()
            .filter(row -> row.significant() && !row.regression())
            .map(Comparison.Row::name)
            .toList();
    if (worse.isEmpty() && better.isEmpty()) {
      boolean same = comparison.rows().stream().allMatch(row -> row.win() + row.loss() == 0);
      return same ? "no difference" : "no difference beyond chance (Holm-corrected p >= 0.05)";
    }
    return (better.isEmpty() ? "" : "B is better in " + String.join(", ", better) + ". ")
        + (worse.isEmpty() ? "" : "B is worse in " + String.join(", ", worse) + ".");
  }

  private static void table(String head, List<Comparison.Row> rows, StringBuilder text) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-22s %5s %8s %8s %8s  %-18s %7s %7s  %s%n",
            head,
            "n",
            "A",
            "B",
            "B-A",
            "95 %",
            "p",
            "Holm",
            "win/tie/loss"));
    for (Comparison.Row row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-22s %5d %8.4f %8.4f %+8.4f  %-18s %7.4f %7.4f  %d/%d/%d%s%n",
              row.name(),
              row.n(),
              row.meanA(),
              row.meanB(),
              row.difference(),
              String.format(Locale.ROOT, "%+.4f..%+.4f", row.low(), row.high()),
              row.p(),
              row.holm(),
              row.win(),
              row.tie(),
              row.loss(),
              row.regression() ? "  worse" : row.significant() ? "  better" : ""));
    }
  }
}
