package org.anwen.eval.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anwen.ledger.CaseRecord;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.Level;

/**
 * Rows that the material cannot answer: a place it does not name, an attribute it does not give.
 */
final class AbsentRows {
  /** Things that people ask of any project and that summaries of policy seldom give. */
  private static final List<Attribute> ATTRIBUTES =
      List.of(
          new Attribute("利率", "的贷款利率是多少？"),
          new Attribute("电话", "的项目负责人，联系电话是多少？"),
          new Attribute("合同", "的项目合同编号是多少？"),
          new Attribute("代理", "的项目，招标代理机构是哪一家？"),
          new Attribute("监理", "的项目由哪家单位监理？"),
          new Attribute("开工", "的项目是哪一天开工的？"),
          new Attribute("审计", "的项目，审计结论是什么？"));

  /** What is asked after a place's name, and the word that a case with the answer would hold. */
  private record Attribute(String word, String asked) {}

  private static final int LAST_PROVINCE = 65;
  private static final int FIRST_PROVINCE = 11;

  private AbsentRows() {}

  /** Provinces that no case lies in or names, asked about each heading in turn. */
  static List<DraftRow> places(List<CaseRecord> records, Set<String> headings) {
    Set<String> named = new TreeSet<>();
    String all = String.join("\n", records.stream().map(r -> r.source().text()).toList());
    for (CaseRecord record : records) {
      record.places().stream()
          .flatMap(place -> place.divisions().stream())
          .flatMap(division -> division.at(Level.PROVINCE).stream())
          .forEach(province -> named.add(province.code()));
    }
    List<String> topics = new ArrayList<>(headings);
    List<DraftRow> rows = new ArrayList<>();
    for (int code = FIRST_PROVINCE; code <= LAST_PROVINCE && !topics.isEmpty(); code++) {
      Division province = Gazetteer.get().byCode(String.valueOf(code)).orElse(null);
      if (province != null
          && !named.contains(province.code())
          && !all.contains(province.shortName())) {
        String topic = topics.get(rows.size() % topics.size());
        rows.add(DraftRow.unanswerable(province.shortName() + "在" + topic + "方面是怎么做的？"));
      }
    }
    return rows;
  }

  static List<DraftRow> attributes(List<CaseRecord> records, CaseSubjects subjects) {
    List<DraftRow> rows = new ArrayList<>();
    for (CaseRecord record : records) {
      Attribute attribute = ATTRIBUTES.get(rows.size() % ATTRIBUTES.size());
      if (!record.source().text().contains(attribute.word)) {
        subjects
            .place(record)
            .ifPresent(place -> rows.add(DraftRow.unanswerable(place + attribute.asked)));
      }
    }
    return rows;
  }
}
