package org.anwen.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Hit;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Passage;
import org.anwen.api.Quote;
import org.anwen.api.Table;

/**
 * Evidence made up for tests, as the core would hand it over: for each kind of question what it
 * brings with it, on invented cases. The same seed makes the same evidence.
 */
public final class Evidences {
  private final Random random;
  private final Cases cases;

  public Evidences(Random random) {
    this.random = random;
    this.cases = new Cases(random);
  }

  /** Several pieces of evidence of every kind, in all the shapes that they come in. */
  public List<Evidence> ofEveryKind(int each) {
    List<Evidence> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < each; i++) {
        all.add(of(kind));
      }
    }
    return all;
  }

  /** Evidence for one question of a kind. */
  public Evidence of(Kind kind) {
    List<Passage> passages = cases.passages(1 + random.nextInt(8));
    return switch (kind) {
      case FACT -> evidence(kind, passages, answer(passages), false);
      case LIST, SUMMARY, PROCEDURE ->
          evidence(kind, passages, rows(passages), random.nextBoolean());
      case COMPARE -> evidence(kind, passages, rows(passages), true);
      case COUNT, SUM, RANK -> evidence(kind, passages, computed(passages), true);
      case VERIFY -> evidence(kind, passages, checked(passages), false);
      case TALK -> empty(kind);
    };
  }

  /** Hits without any finding: the core found passages, but established nothing. */
  public Evidence hitsAlone(Kind kind) {
    return evidence(kind, cases.passages(3), List.of(), false);
  }

  /** Evidence that the material does not hold what is asked, with what it holds near it. */
  public Evidence absent(Kind kind) {
    List<Passage> passages = cases.passages(3);
    Quote near = cases.quote(passages.getFirst());
    return evidence(
        kind,
        passages,
        List.of(
            new Finding(Role.ABSENT, "", "", "材料中没有所问的内容", List.of()),
            new Finding(Role.NEAR, "", "", bare(near), List.of(near))),
        false);
  }

  /** A great deal of evidence: many hits, many rows. */
  public Evidence large(Kind kind) {
    List<Passage> passages = cases.passages(200);
    return evidence(kind, passages, rows(passages), true);
  }

  /** Nothing to answer from. */
  public Evidence empty(Kind kind) {
    return new Evidence(
        inquiry(kind, "望溪区"),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new Examined(35, 0));
  }

  private List<Finding> answer(List<Passage> passages) {
    Passage passage = passages.getFirst();
    Quote quote = cases.quote(passage);
    return List.of(
        new Finding(Role.ANSWER, Cases.placeOf(passage), "", bare(quote), List.of(quote)));
  }

  private List<Finding> rows(List<Passage> passages) {
    List<Finding> rows = new ArrayList<>();
    for (Passage passage : passages) {
      Quote quote = cases.quote(passage);
      rows.add(new Finding(Role.ROW, Cases.placeOf(passage), "", bare(quote), List.of(quote)));
    }
    return rows;
  }

  private List<Finding> computed(List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    List<Quote> support = passages.stream().map(cases::quote).toList();
    String count = passages.size() + "个";
    findings.add(new Finding(Role.COMPUTED, "", count, "共有" + count, support));
    findings.addAll(rows(passages));
    return findings;
  }

  private List<Finding> checked(List<Passage> passages) {
    Quote quote = cases.quote(passages.getFirst());
    Role role = random.nextBoolean() ? Role.CONFIRMED : Role.CORRECTION;
    return List.of(new Finding(role, "", "", bare(quote), List.of(quote)));
  }

  private Evidence evidence(
      Kind kind, List<Passage> passages, List<Finding> findings, boolean withTable) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      hits.add(new Hit(passages.get(i), 1.0 / (i + 1)));
    }
    List<Quote> quotes = withTable ? passages.stream().map(cases::quote).toList() : List.of();
    Optional<Table> table = withTable ? Optional.of(table(passages)) : Optional.empty();
    Examined examined = new Examined(passages.size() + 20, passages.size());
    String place = Cases.placeOf(passages.getFirst());
    return new Evidence(inquiry(kind, place), hits, findings, table, quotes, examined);
  }

  private static Table table(List<Passage> passages) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Passage passage : passages) {
      Table.Cell place = new Table.Cell(Cases.placeOf(passage), List.of());
      rows.add(List.of(place, new Table.Cell(passage.caseTitle(), List.of(rows.size() + 1))));
    }
    return new Table(List.of("地区", "做法"), rows);
  }

  private static Inquiry inquiry(Kind kind, String place) {
    String text = place + "是怎么做的？";
    return new Inquiry(kind, text, text, List.of(place), List.of(), "做法", List.of("做法"), List.of());
  }

  private static String bare(Quote quote) {
    String text = quote.text();
    return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
  }
}
