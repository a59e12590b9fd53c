package org.anwen.eval.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anwen.ledger.CaseRecord;

/** Rows about all cases under a heading: lists and counts. */
final class SectionRows {
  private static final int FEWEST = 2;
  private static final int MOST = 12;
  private static final int LONGEST = 30;
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

  /** The headings that cases stand under, and not articles of rules. */
  static Set<String> topics(Map<String, List<CaseRecord>> sections) {
    Set<String> topics = new LinkedHashSet<>();
    sections.forEach(
        (heading, records) -> {
          if (heading.length() <= LONGEST && records.stream().noneMatch(SectionRows::isArticle)) {
            topics.add(heading);
          }
        });
    return topics;
  }

  private static boolean isArticle(CaseRecord record) {
    return record.source().number().strip().startsWith("第");
  }

  static List<DraftRow> rows(Map<String, List<CaseRecord>> sections, CaseSubjects subjects) {
    List<DraftRow> rows = new ArrayList<>();
    sections.forEach(
        (heading, records) -> {
          if (records.size() >= FEWEST && records.size() <= MOST && heading.length() <= LONGEST) {
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
      List<String> names = subjects.names(record);
      if (names.isEmpty()) {
        return Optional.empty();
      }
      places.add(String.join("|", names));
    }
    return Optional.of(
        DraftRow.answerable(
            "list",
            List.of("材料里，哪些地方的做法讲的是" + heading + "？"),
            places,
            records.stream().map(r -> r.source().id()).toList()));
  }

  private static Optional<DraftRow> count(String heading, List<CaseRecord> records) {
    int n = records.size();
    String word = n == 2 ? "两" : n <= 10 ? String.valueOf(NUMERALS.charAt(n)) : String.valueOf(n);
    List<String> alternatives = new ArrayList<>();
    boolean articles = records.stream().allMatch(SectionRows::isArticle);
    for (String measure : articles ? List.of("条") : List.of("个", "条", "项", "例", "则")) {
      alternatives.add(n + measure);
      alternatives.add(word + measure);
    }
    return Optional.of(
        DraftRow.answerable(
            "aggregate",
            List.of(articles ? heading + "这一章总共有几条？" : "材料里讲" + heading + "的案例一共有几个？"),
            List.of(String.join("|", alternatives.stream().distinct().toList())),
            List.of()));
  }
}
