package org.anwen.eval.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The measures that each question gets a score of, with the name in files and the label on the
 * page. A question that a measure does not apply to has no score of it.
 */
public enum Measure {
  RIGHT("right", "答对", Direction.HIGHER),
  LENIENT("right-lenient", "答对（引用从宽）", Direction.HIGHER),
  KEY_POINTS("key-points", "要点召回", Direction.HIGHER),
  FORBIDDEN("forbidden", "出现禁止内容", Direction.LOWER),
  FIGURE_PRECISION("figure-precision", "数字精确率", Direction.HIGHER),
  FIGURE_RECALL("figure-recall", "数字召回率", Direction.HIGHER),
  CITE_PRECISION("cite-precision", "引用精确率", Direction.HIGHER),
  CITE_RECALL("cite-recall", "引用召回率", Direction.HIGHER),
  VERBATIM("verbatim", "引文逐字一致", Direction.HIGHER),
  SUPPORT("support", "句子有据", Direction.HIGHER),
  UNSUPPORTED_FIGURES("unsupported-figures", "无据数字", Direction.LOWER),
  ABSTAIN_RIGHT("abstain-right", "拒答得当", Direction.HIGHER),
  PREMISE_DETECTED("premise-detected", "错误前提被察觉", Direction.HIGHER),
  PREMISE_CORRECTED("premise-corrected", "错误前提被纠正", Direction.HIGHER),
  PREMISE_ACCEPTED("premise-accepted", "错误前提被接受", Direction.LOWER),
  PREMISE_OVERCORRECTED("premise-overcorrected", "正确前提被误纠", Direction.LOWER),
  TURNS_RIGHT("turns-right", "各轮答对", Direction.HIGHER),
  ALL_TURNS_RIGHT("all-turns-right", "整段对话全对", Direction.HIGHER),
  CARRY_OVER("carry-over", "串轮错误", Direction.LOWER),
  EM("em", "完全匹配 EM（CMRC 2018）", Direction.HIGHER),
  F1_LCS("f1-lcs", "最长公共子串 F1（CMRC 2018）", Direction.HIGHER),
  F1_CHARS("f1-chars", "字袋 F1（CJRC）", Direction.HIGHER),
  SQUAD_EM("squad-em", "EM（SQuAD 2.0）", Direction.HIGHER),
  SQUAD_F1("squad-f1", "F1（SQuAD 2.0）", Direction.HIGHER),
  RECALL_1("recall@1", "召回率@1", Direction.HIGHER),
  RECALL_3("recall@3", "召回率@3", Direction.HIGHER),
  RECALL_5("recall@5", "召回率@5", Direction.HIGHER),
  RECALL_10("recall@10", "召回率@10", Direction.HIGHER),
  MRR_10("mrr@10", "MRR@10", Direction.HIGHER),
  NDCG_10("ndcg@10", "nDCG@10", Direction.HIGHER),
  JUDGED_10("judged@10", "已判比例@10", Direction.NEITHER);

  /** Which way a measure is better. */
  public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
  }

  private final String key;
  private final String label;
  private final Direction direction;

  Measure(String key, String label, Direction direction) {
    this.key = key;
    this.label = label;
    this.direction = direction;
  }

  /** The name in files. */
  public String key() {
    return key;
  }

  /** The name on the page, in Chinese. */
  public String label() {
    return label;
  }

  public Direction direction() {
    return direction;
  }

  /** The measure of a name in files. */
  public static Optional<Measure> of(String key) {
    return Arrays.stream(values())
        .filter(m -> m.key.equals(key.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
