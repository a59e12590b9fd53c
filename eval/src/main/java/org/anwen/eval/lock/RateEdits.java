package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.eval.lock.Mutator.Edit;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/** The single changes of what an amount is reckoned for: another, or none. Stateless. */
final class RateEdits {
  private static final Pattern RATE =
      Pattern.compile(
          "(?:每(?:平方米|公里|千瓦时|立方米|[月年天周户人个套村台栋吨亩座辆次]))|(?:[户人月年日]均)"
              + "|(?:(?<=[元户人次个吨米时瓦])/(?:平方米|公里|千瓦时|立方米|[月年天户人个套村台栋吨亩次]))");
  private static final List<List<String>> OTHERS =
      List.of(
          List.of("每月", "每年", "每天", "每周"),
          List.of("每户", "每人", "每平方米", "每个", "每村", "每公里", "每套", "每台", "每栋", "每吨", "每亩", "每座"),
          List.of("户均", "人均"),
          List.of("月均", "年均", "日均"),
          List.of("/月", "/年", "/天"),
          List.of("/户", "/平方米", "/人", "/次", "/千瓦时", "/吨", "/立方米", "/套", "/台"));

  private static final String ENDS = "，。；、\n";

  private RateEdits() {}

  /** Another rate where one is said of a figure, and the figure without it. */
  static List<Edit> of(String text) {
    List<Edit> edits = new ArrayList<>();
    List<Quantity> figures = QuantityLexer.scan(text);
    Matcher rate = RATE.matcher(text);
    while (rate.find()) {
      if (!isReckonedFor(rate.end(), text, figures)) {
        continue;
      }
      Span span = new Span(rate.start(), rate.end());
      for (List<String> alike : OTHERS) {
        if (alike.contains(rate.group())) {
          alike.stream()
              .filter(o -> !o.equals(rate.group()))
              .forEach(o -> edits.add(new Edit(span, o)));
        }
      }
      if (!text.startsWith("·", rate.end()) && !isSaidAgain(rate.group(), rate.start(), text)) {
        edits.add(new Edit(span, ""));
      }
    }
    return edits;
  }

  /** Whether a part says a rate once more, so that one of the two may be left out. */
  private static boolean isSaidAgain(String rate, int at, String text) {
    int from = at;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String part = text.substring(from, to);
    return part.indexOf(rate) < part.lastIndexOf(rate);
  }

  /**
   * Whether a figure that is reckoned for something ends with a rate, or follows it in its part.
   */
  private static boolean isReckonedFor(int end, String text, List<Quantity> figures) {
    return figures.stream()
        .filter(q -> !q.unit().per().isEmpty())
        .anyMatch(
            q ->
                q.span().end() >= end
                    && (q.span().start() <= end
                        || text.substring(end, q.span().start()).matches("[^，。；、\\n]*")));
  }
}
