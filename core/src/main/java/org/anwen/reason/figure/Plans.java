package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.figure.Quantity;
import org.anwen.reason.figure.FactReader.Scored;

/**
 * What a case says was planned, with what it says right after was done of it: 「计划改造2万户，实际完成2.1万户」.
 * Stateless.
 */
public final class Plans {
  private static final Pattern PLANNED = Pattern.compile("计划|目标|原定|原想|原打算|预计|预期|任务");
  private static final Pattern DONE = Pattern.compile("实际|实有|实建|完成|建成|达到|最终|最后|年底|年末|盘点|只|仅");

  /** A plan to bring something down is kept by less. */
  private static final Pattern DOWN = Pattern.compile("[降减压缩]");

  private Plans() {}

  /** A figure planned and the one reached. */
  public record Kept(Scored plan, Scored done) {
    /** Below 0 where less was done than planned, above 0 where more was. */
    public int order() {
      return Comparables.value(done).compareTo(Comparables.value(plan));
    }
  }

  /** Every plan of a case that it tells the outcome of, in the text's order. */
  public static List<Kept> of(CaseRecord record) {
    List<Kept> found = new ArrayList<>();
    for (Scored plan : CaseFigures.of(record, q -> !q.isRange())) {
      if (isPlan(plan)) {
        done(plan).map(done -> new Kept(plan, done)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isPlan(Scored figure) {
    String before = before(figure);
    return figure.clause().cell().isEmpty()
        && PLANNED.matcher(before).find()
        && !DOWN.matcher(before).find()
        && Comparables.quantity(figure).qualifiers().isEmpty();
  }

  /** The first like figure after a plan that is said to be what was done. */
  private static Optional<Scored> done(Scored plan) {
    Quantity planned = Comparables.quantity(plan);
    int sentence = plan.clause().sentence();
    return CaseFigures.of(plan.record(), q -> true).stream()
        .filter(f -> f.fact().span().start() >= plan.fact().span().end())
        .filter(f -> f.clause().sentence() == sentence || isNext(f, sentence))
        .filter(f -> Comparables.quantity(f).comparable(planned))
        .filter(f -> DONE.matcher(before(f)).find() || PLANNED.matcher(before(f)).find())
        .findFirst()
        .filter(f -> !PLANNED.matcher(before(f)).find())
        .filter(f -> f.fact().years().isEmpty() || f.fact().years().equals(plan.fact().years()));
  }

  /**
   * Whether a figure is said to be what came of it in the sentence after, as behind a semicolon.
   */
  private static boolean isNext(Scored figure, int sentence) {
    return figure.clause().sentence() == sentence + 1 && before(figure).contains("实际");
  }

  /** The words of a figure's clause before it. */
  private static String before(Scored figure) {
    return figure
        .record()
        .source()
        .text()
        .substring(figure.clause().span().start(), figure.fact().span().start());
  }
}
