package org.anwen.eval.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/** The table of results in a Markdown page, between two comments, made from experiments' files. */
public final class ResultsTable {
  private static final Pattern BLOCK =
      Pattern.compile("(<!-- results -->\\n).*?(<!-- /results -->)", Pattern.DOTALL);
  private static final List<String> COLUMNS =
      List.of(
          "right",
          "cite-recall",
          "figure-recall",
          "support",
          "unsupported-figures",
          "recall@1",
          "recall@5",
          "f1-lcs",
          "f1-chars");

  private ResultsTable() {}

  /** The table of the experiments' expected scores. */
  public static String of(List<Experiment> experiments) {
    StringBuilder table = new StringBuilder("| experiment |");
    COLUMNS.forEach(column -> table.append(' ').append(column).append(" |"));
    table.append("\n|---|").append("---:|".repeat(COLUMNS.size())).append('\n');
    for (Experiment experiment : experiments) {
      table.append("| ").append(experiment.name()).append(" |");
      for (String column : COLUMNS) {
        Optional<Double> score = Optional.ofNullable(experiment.expected().get(column));
        table
            .append(' ')
            .append(score.map(s -> String.format(Locale.ROOT, "%.3f", s)).orElse("–"))
            .append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  /** The page with its table made anew. */
  public static String renewed(String page, List<Experiment> experiments) {
    Matcher block = BLOCK.matcher(page);
    if (!block.find()) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, "the page has no <!-- results --> … <!-- /results --> block");
    }
    return block.replaceFirst(
        Matcher.quoteReplacement(block.group(1) + of(experiments) + block.group(2)));
  }
}
