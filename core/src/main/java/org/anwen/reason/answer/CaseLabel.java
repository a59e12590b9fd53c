package org.anwen.reason.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anwen.ledger.CaseRecord;

/**
 * How a case is called in a list: by its place and the sites in it, such as 湖南省长沙市（雨花区金科园小区）, else
 * by its title.
 */
public final class CaseLabel {
  private static final int MOST = 3;

  private CaseLabel() {}

  public static String of(CaseRecord record) {
    List<String> labels =
        record.clauses().stream()
            .map(c -> c.scope().label())
            .filter(label -> !label.isEmpty())
            .distinct()
            .toList();
    if (labels.isEmpty()) {
      return record.source().title();
    }
    String whole = labels.getFirst();
    String sites =
        labels.stream()
            .filter(label -> label.startsWith(whole) && label.length() > whole.length())
            .flatMap(label -> Stream.of(label.split("、")))
            .map(site -> site.startsWith(whole) ? site.substring(whole.length()) : site)
            .distinct()
            .limit(MOST)
            .collect(Collectors.joining("、"));
    return sites.isEmpty() ? whole : whole + "（" + sites + "）";
  }
}
