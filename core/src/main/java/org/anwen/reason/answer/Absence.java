package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/** Says that the material does not hold the answer, and what it holds that is near. Thread-safe. */
public final class Absence {
  private static final int NEAR = 2;

  private final Ledger ledger;

  public Absence(Ledger ledger) {
    this.ledger = ledger;
  }

  public List<Finding> talk() {
    return List.of(
        new Finding(
            Role.ABSENT, "", "", "这里只回答材料中政策案例的问题，例如某地的做法、数字、比较和汇总；这个问题不在材料范围内", List.of()));
  }

  public List<Finding> of(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    List<String> unknown =
        reading.inquiry().places().stream().filter(p -> !ledger.knows(p)).toList();
    findings.add(new Finding(Role.ABSENT, "", "", statement(unknown), List.of()));
    List<String> near =
        reading.candidates().stream()
            .filter(c -> c.coverage().ofCase() > 0)
            .limit(NEAR)
            .map(Candidate::record)
            .map(Absence::name)
            .toList();
    if (!near.isEmpty()) {
      findings.add(new Finding(Role.NEAR, "", "", "相近的内容可看：" + String.join("、", near), List.of()));
    }
    return findings;
  }

  private static String statement(List<String> unknown) {
    if (!unknown.isEmpty()) {
      return "材料中没有关于" + String.join("、", unknown) + "的内容，无法回答";
    }
    return "材料未载这一内容，无法回答";
  }

  private static String name(CaseRecord record) {
    return "「" + record.source().title() + "」";
  }
}
