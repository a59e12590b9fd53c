package org.anwen.eval.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.anwen.eval.Json;

/**
 * A row of a drafted suite; every one is marked {@code draft}.
 *
 * @param cluster what it depends on; its id when empty
 * @param holds for premises, whether what is asserted is true
 */
record DraftRow(
    String kind,
    List<String> turns,
    List<String> all,
    List<String> none,
    List<String> cite,
    boolean abstain,
    String cluster,
    Optional<Boolean> holds) {
  /** What a denial says; a right answer to a true premise says none of it. */
  static final List<String> DENIALS = List.of("有误", "不准确", "不正确", "不属实", "并非");

  /** What assent says; a right answer to a false premise says none of it. */
  static final List<String> ASSENTS = List.of("没错", "是的", "正确");

  static DraftRow answerable(String kind, List<String> turns, List<String> all, List<String> cite) {
    return new DraftRow(kind, turns, all, List.of(), cite, false, "", Optional.empty());
  }

  static DraftRow unanswerable(String question) {
    return new DraftRow(
        "unanswerable",
        List.of(question),
        List.of(),
        List.of(),
        List.of(),
        true,
        "",
        Optional.empty());
  }

  ObjectNode json(String id) {
    ObjectNode row = Json.MAPPER.createObjectNode();
    row.put("id", id).put("kind", kind);
    row.set("turns", Json.MAPPER.valueToTree(turns));
    row.set("all", Json.MAPPER.valueToTree(all));
    row.set("none", Json.MAPPER.valueToTree(none));
    row.set("cite", Json.MAPPER.valueToTree(cite));
    row.putArray("may");
    row.put("only", false).put("abstain", abstain);
    if (!cluster.isEmpty()) {
      row.put("cluster", cluster);
    }
    holds.ifPresent(h -> row.put("holds", h));
    return row.put("draft", true);
  }
}
