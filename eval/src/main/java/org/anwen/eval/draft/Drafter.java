package org.anwen.eval.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anwen.eval.Json;
import org.anwen.eval.measure.MatchText;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;

/**
 * Drafts a suite for a corpus from what its ledger knows: facts, lists, counts, sums, comparisons,
 * premises true and false, follow-ups, and questions without an answer. A person confirms each row,
 * and takes {@code draft} away.
 *
 * <p>A question never holds more than {@link #COPIED} characters in a row of the case it asks for,
 * names of places and headings apart.
 */
public final class Drafter {
  /** The longest run of characters that a question may share with the case it asks for. */
  public static final int COPIED = 8;

  private final List<CaseRecord> records;
  private final CaseSubjects subjects;
  private final int most;

  /**
   * @param most rows of a kind
   */
  public Drafter(Ledger ledger, int most) {
    this.records = ledger.records();
    this.subjects = new CaseSubjects(records);
    this.most = most;
  }

  /**
   * A drafted suite.
   *
   * @param rows JSON lines
   * @param anchors for each case that a row cites, a phrase that only it holds
   */
  public record Suite(String rows, ObjectNode anchors, Map<String, Integer> kinds) {}

  public Suite draft() {
    Map<String, List<CaseRecord>> sections = SectionRows.sections(records);
    List<DraftRow> rows = new ArrayList<>(SectionRows.rows(sections, subjects));
    rows.addAll(figures());
    rows.addAll(AbsentRows.places(records, SectionRows.topics(sections)));
    rows.addAll(AbsentRows.attributes(records, subjects));
    return suite(rows);
  }

  private List<DraftRow> figures() {
    List<DraftRow> rows = new ArrayList<>();
    Map<String, Subject> byAttribute = new LinkedHashMap<>();
    int number = 0;
    for (CaseRecord record : records) {
      List<Subject> found = subjects.of(record).stream().filter(s -> !copies(s, record)).toList();
      for (int i = 0; i < found.size(); i++) {
        Subject subject = found.get(i);
        rows.add(FigureRows.fact(subject, number));
        if (i == 0) {
          rows.addAll(FigureRows.premises(subject, ++number));
        } else if (i == 1 && subject.isApartFrom(found.getFirst())) {
          rows.add(FigureRows.further(found.getFirst(), subject));
        }
        Subject other = byAttribute.put(subject.attribute() + subject.unit(), subject);
        if (other != null && other.like(subject) && !other.caseId().equals(subject.caseId())) {
          rows.addAll(FigureRows.pair(other, subject));
        }
      }
    }
    return rows;
  }

  private static boolean copies(Subject subject, CaseRecord record) {
    String asked = subject.attribute() + subject.figure().written();
    return subject.attribute().length() > COPIED
        || (asked.length() > 2 * COPIED && record.source().text().contains(asked));
  }

  private Suite suite(List<DraftRow> rows) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    Set<String> cited = new LinkedHashSet<>();
    StringBuilder lines = new StringBuilder();
    Map<String, List<DraftRow>> byKind = new LinkedHashMap<>();
    rows.forEach(row -> byKind.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(row));
    int id = 0;
    for (Map.Entry<String, List<DraftRow>> kind : byKind.entrySet()) {
      List<DraftRow> taken = spread(kind.getValue());
      kinds.put(kind.getKey(), taken.size());
      for (DraftRow row : taken) {
        cited.addAll(row.cite());
        lines.append(Json.line(row.json(String.format("d%03d", ++id)))).append('\n');
      }
    }
    ObjectNode anchors = Json.MAPPER.createObjectNode();
    AnchorPhrases phrases = new AnchorPhrases(records.stream().map(CaseRecord::source).toList());
    cited.forEach(caseId -> anchors.put(caseId, phrases.of(caseId)));
    return new Suite(lines.toString(), anchors, kinds);
  }

  /** At most as many as wanted, evenly over the documents; premises stay with their twins. */
  private List<DraftRow> spread(List<DraftRow> rows) {
    if (rows.size() <= most) {
      return rows;
    }
    List<DraftRow> taken = new ArrayList<>();
    int pair = rows.getFirst().holds().isPresent() ? 2 : 1;
    int groups = rows.size() / pair;
    int wanted = Math.max(1, most / pair);
    for (int i = 0; i < wanted; i++) {
      int at = (int) ((long) i * groups / wanted) * pair;
      taken.addAll(rows.subList(at, at + pair));
    }
    return taken;
  }

  /** The longest run of characters that two texts share, white space apart. */
  static int sharedRun(String question, String text) {
    String a = MatchText.of(question);
    String b = MatchText.of(text);
    int longest = 0;
    for (int i = 0; i < a.length(); i++) {
      while (i + longest < a.length() && b.contains(a.substring(i, i + longest + 1))) {
        longest++;
      }
    }
    return longest;
  }
}
