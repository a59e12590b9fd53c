package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anwen.ledger.CaseRecord;

/**
 * How a case is called in a list: by its place and the sites in it, such as 湖南省长沙市（雨花区金科园小区）, else by
 * its title.
 */
final class CaseLabel {
  private static final int MOST = 3;

  private CaseLabel() {}

  static String of(CaseRecord record) {
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
    List<String> within = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    for (String label : labels.subList(1, labels.size())) {
      boolean held = labels.stream().anyMatch(l -> !l.equals(label) && l.startsWith(label));
      if (label.startsWith(whole)) {
        within.add(label.substring(whole.length()));
      } else if (!held) {
        beside.add(label);
      }
    }
    String sites = within.stream().limit(MOST).collect(Collectors.joining("、"));
    String label = sites.isEmpty() ? whole : whole + "（" + sites + "）";
    return Stream.concat(Stream.of(label), beside.stream().limit(MOST))
        .collect(Collectors.joining("、"));
  }
}
