package org.anwen.eval.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.ledger.CaseRecord;

/** Rows about all cases under a heading: lists and counts. */
final class SectionRows {
  private static final int FEWEST = 2;
  private static final int MOST = 12;
  private static final String NUMERALS = "零一二三四五六七八九十";

  private SectionRows() {}

  /** The cases under each innermost heading, in the documents' order. */
  static Map<String, List<CaseRecord>> sections(List<CaseRecord> records) {
    Map<String, List<CaseRecord>> sections = new LinkedHashMap<>();
    for (CaseRecord record : records) {
      List<String> headings = record.source().section();
      if (!headings.isEmpty()) {
        sections.computeIfAbsent(headings.getLast(), h -> new ArrayList<>()).add(record);
      }
    }
    return sections;
  }

  static List<DraftRow> rows(Map<String, List<CaseRecord>> sections, CaseSubjects subjects) {
    List<DraftRow> rows = new ArrayList<>();
    sections.forEach(
        (heading, records) -> {
          if (records.size() >= FEWEST && records.size() <= MOST && heading.length() <= 30) {
            count(heading, records).ifPresent(rows::add);
            list(heading, records, subjects).ifPresent(rows::add);
          }
        });
    return rows;
  }

  private static Optional<DraftRow> list(
      String heading, List<CaseRecord> records, CaseSubjects subjects) {
    List<String> places = new ArrayList<>();
    for (CaseRecord record : records) {
      Optional<String> place = subjects.place(record);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      places.add(place.get());
    }
    return Optional.of(
        DraftRow.answerable(
            "list",
            List.of("在" + heading + "上，都有哪几个地方拿出了经验？"),
            places,
            records.stream().map(r -> r.source().id()).toList()));
  }

  private static Optional<DraftRow> count(String heading, List<CaseRecord> records) {
    int n = records.size();
    String word = n == 2 ? "两" : n <= 10 ? String.valueOf(NUMERALS.charAt(n)) : String.valueOf(n);
    List<String> alternatives = new ArrayList<>();
    for (String measure : List.of("个", "条", "项", "例", "则")) {
      alternatives.add(n + measure);
      alternatives.add(word + measure);
    }
    return Optional.of(
        DraftRow.answerable(
            "aggregate",
            List.of("讲" + heading + "的案例，材料里总共收了几个？"),
            List.of(String.join("|", alternatives.stream().distinct().toList())),
            List.of()));
  }
}
