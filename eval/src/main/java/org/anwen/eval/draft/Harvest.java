package org.anwen.eval.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Kind;
import org.anwen.eval.Json;
import org.anwen.eval.measure.FigureReader;
import org.anwen.ingest.PolicyCase;

/**
 * Makes draft rows of a suite from what readers thought of answers. An answer that was right gives
 * what a right answer must hold; one that was not gives the question, and what was wrong with it
 * for a person to read. Every row is marked {@code draft}. Stateless.
 */
public final class Harvest {
  private Harvest() {}

  /**
   * A judged answer.
   *
   * @param turns the questions up to the judged one, oldest first
   * @param verdict {@code right}, {@code wrong} or {@code incomplete}
   */
  public record Judged(
      List<String> turns, Answer answer, String verdict, String comment, String version) {
    public Judged {
      turns = List.copyOf(turns);
    }
  }

  /**
   * The rows of what was judged, in its order; of several words on the same questions the last.
   *
   * @param cases the corpus that was asked; what is cited of others is left out
   */
  public static Drafter.Suite suite(List<Judged> judged, Collection<PolicyCase> cases) {
    Map<List<String>, Judged> latest = new LinkedHashMap<>();
    judged.forEach(j -> latest.put(j.turns(), j));
    Set<String> known = new LinkedHashSet<>();
    cases.forEach(c -> known.add(c.id()));
    Set<String> cited = new LinkedHashSet<>();
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    int id = 0;
    for (Judged j : latest.values()) {
      DraftRow row = row(j, known);
      cited.addAll(row.cite());
      verdicts.merge(j.verdict(), 1, Integer::sum);
      ObjectNode json = row.json(String.format("h%03d", ++id));
      json.set("feedback", feedback(j));
      lines.append(Json.line(json)).append('\n');
    }
    ObjectNode anchors = Json.MAPPER.createObjectNode();
    AnchorPhrases phrases = new AnchorPhrases(List.copyOf(cases));
    cited.forEach(caseId -> anchors.put(caseId, phrases.of(caseId)));
    return new Drafter.Suite(lines.toString(), anchors, verdicts);
  }

  private static DraftRow row(Judged j, Set<String> known) {
    Answer answer = j.answer();
    boolean right = j.verdict().equals("right");
    if (right && answer.abstained()) {
      return new DraftRow(
          "unanswerable", j.turns(), List.of(), List.of(), List.of(), true, "", Optional.empty());
    }
    boolean holds = right || (j.verdict().equals("incomplete") && !answer.abstained());
    return DraftRow.answerable(
        kind(answer.kind(), j.turns().size()),
        j.turns(),
        holds ? figures(answer.text()) : List.of(),
        holds
            ? answer.citations().stream()
                .map(Citation::caseId)
                .filter(known::contains)
                .distinct()
                .toList()
            : List.of());
  }

  private static List<String> figures(String text) {
    return FigureReader.read(text).stream()
        .map(f -> text.substring(f.start(), f.end()))
        .distinct()
        .toList();
  }

  private static String kind(Kind kind, int turns) {
    return switch (kind) {
      case FACT -> turns > 1 ? "followup" : "fact";
      case TALK -> "rough";
      case LIST -> "list";
      case COUNT, SUM, RANK -> "aggregate";
      case COMPARE -> "compare";
      case PROCEDURE -> "procedure";
      case SUMMARY -> "summary";
      case VERIFY -> "premise";
    };
  }

  private static ObjectNode feedback(Judged j) {
    return Json.MAPPER
        .createObjectNode()
        .put("verdict", j.verdict())
        .put("comment", j.comment())
        .put("answer", j.answer().text())
        .put("answerer", j.answer().answerer())
        .put("version", j.version());
  }
}
