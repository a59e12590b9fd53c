package org.anwen.eval.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows about figures: facts, sums, comparisons, premises true and false, and follow-ups. */
final class FigureRows {
  private FigureRows() {}

  static DraftRow fact(Subject s, int turn) {
    return DraftRow.answerable(
        "fact",
        List.of(question(s, turn)),
        List.of(s.figure().alternatives()),
        List.of(s.caseId()));
  }

  /** The premise as it is and with its value changed; both share a cluster. */
  static List<DraftRow> premises(Subject s, int number) {
    String cluster = "premise-" + number;
    String cite = s.caseId();
    List<String> all = List.of(s.figure().alternatives());
    return List.of(
        new DraftRow(
            "premise",
            List.of(assertion(s, s.figure()) + "，对吗？"),
            all,
            DraftRow.DENIALS,
            List.of(cite),
            false,
            cluster,
            Optional.of(true)),
        new DraftRow(
            "premise",
            List.of(assertion(s, s.figure().changed()) + "，是这样吗？"),
            all,
            DraftRow.ASSENTS,
            List.of(cite),
            false,
            cluster,
            Optional.of(false)));
  }

  /** A comparison, a sum and a follow-up of two cases that give the same thing. */
  static List<DraftRow> pair(Subject a, Subject b) {
    List<DraftRow> rows = new ArrayList<>();
    List<String> cite = List.of(a.caseId(), b.caseId());
    rows.add(
        DraftRow.answerable(
            "compare",
            List.of(
                "把"
                    + a.place()
                    + "和"
                    + b.place()
                    + "放在一起比，"
                    + a.attribute()
                    + "各"
                    + a.asking()
                    + "？"),
            List.of(a.figure().alternatives(), b.figure().alternatives()),
            cite));
    boolean exact = a.figure().vague().isEmpty() && b.figure().vague().isEmpty();
    if (exact && Measured.adds(a.dimension()) && a.year() == b.year()) {
      rows.add(
          DraftRow.answerable(
              "aggregate",
              List.of(a.place() + "跟" + b.place() + "的" + a.attribute() + "加起来一共多少？"),
              List.of(a.figure().plus(b.figure()).alternatives()),
              cite));
    }
    rows.add(
        DraftRow.answerable(
            "followup",
            List.of(question(a, 0), "那" + b.place() + "呢？"),
            List.of(b.figure().alternatives()),
            List.of(b.caseId())));
    return rows;
  }

  /** A second thing asked of the same case. */
  static DraftRow further(Subject first, Subject second) {
    return DraftRow.answerable(
        "followup",
        List.of(question(first, 1), second.attribute() + "呢？"),
        List.of(second.figure().alternatives()),
        List.of(second.caseId()));
  }

  private static String question(Subject s, int turn) {
    return switch (turn % 3) {
      case 0 -> s.about() + "的" + s.attribute() + s.asking() + "？";
      case 1 -> "请问" + s.about() + "那边，" + s.attribute() + s.asking() + "？";
      default -> "想了解一下" + s.about() + "的情况：" + s.attribute() + s.asking() + "？";
    };
  }

  private static String assertion(Subject s, Amount amount) {
    return "听说" + s.about() + "的" + s.attribute() + s.verb() + amount.written();
  }
}
