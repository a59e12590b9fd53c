package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.eval.suite.Expectation;
import org.junit.jupiter.api.Test;

class RightnessTest {
  private static final List<List<String>> NO_CITES = List.of();

  private static Expectation expect(
      String kind, List<String> cite, List<String> may, boolean only) {
    return new Expectation(
        kind, List.of(List.of("96%", "百分之九十六")), List.of("92.5%"), cite, may, only, false);
  }

  private static List<Fault.What> faults(Verdict verdict) {
    return verdict.faults().stream().map(Fault::what).toList();
  }

  @Test
  void oneAlternativeOfEachGroupIsEnough() {
    Expectation expect = expect("fact", List.of(), List.of(), false);
    assertTrue(Rightness.judge(expect, "居民出资率达 96 %[1]。", false, NO_CITES).right());
    assertTrue(Rightness.judge(expect, "达百分之九十六。", false, NO_CITES).right());
    assertEquals(
        List.of(Fault.What.MISSING), faults(Rightness.judge(expect, "达69%。", false, NO_CITES)));
  }

  @Test
  void whatIsForbiddenMakesTheAnswerWrong() {
    Expectation expect = expect("fact", List.of(), List.of(), false);
    assertEquals(
        List.of(Fault.What.FORBIDDEN),
        faults(Rightness.judge(expect, "96%，不是92.5%", false, NO_CITES)));
  }

  @Test
  void everyCaseMustBeCitedAndTheLenientReadingIsToldApart() {
    Expectation fact = expect("fact", List.of("A", "B"), List.of(), false);
    Verdict half = Rightness.judge(fact, "96%", false, List.of(List.of("A")));
    assertFalse(half.right());
    assertTrue(half.lenient());
    Expectation list = expect("list", List.of("A", "B"), List.of(), false);
    assertFalse(Rightness.judge(list, "96%", false, List.of(List.of("A"))).lenient());
    assertTrue(Rightness.judge(list, "96%", false, List.of(List.of("A"), List.of("B"))).right());
    assertFalse(Rightness.judge(fact, "96%", false, NO_CITES).lenient());
  }

  @Test
  void citationsOutsideAreWrongOnlyWhereTheRowSaysSo() {
    List<List<String>> cited = List.of(List.of("A"), List.of("C"));
    assertTrue(
        Rightness.judge(expect("fact", List.of("A"), List.of("B"), false), "96%", false, cited)
            .right());
    assertEquals(
        List.of(Fault.What.CITED_OUTSIDE),
        faults(
            Rightness.judge(
                expect("fact", List.of("A"), List.of("B"), true), "96%", false, cited)));
    assertTrue(
        Rightness.judge(expect("fact", List.of("A"), List.of("C"), true), "96%", false, cited)
            .right());
  }

  @Test
  void abstainingIsRightExactlyWhereAsked() {
    Expectation unanswerable =
        new Expectation("unanswerable", List.of(), List.of(), List.of(), List.of(), false, true);
    assertTrue(Rightness.judge(unanswerable, "材料中没有。", true, NO_CITES).right());
    assertEquals(
        List.of(Fault.What.NOT_ABSTAINED),
        faults(Rightness.judge(unanswerable, "有的。", false, NO_CITES)));
    assertEquals(
        List.of(Fault.What.ABSTAINED),
        faults(
            Rightness.judge(expect("fact", List.of(), List.of(), false), "96%", true, NO_CITES)));
  }

  @Test
  void aDirectAnswerIsShortAndWhiteSpaceIsNotCounted() {
    Expectation expect = expect("fact", List.of(), List.of(), false);
    String long160 = "96%" + "字".repeat(157);
    assertTrue(Rightness.judge(expect, long160 + " \n　", false, NO_CITES).right());
    assertEquals(
        List.of(Fault.What.TOO_LONG),
        faults(Rightness.judge(expect, long160 + "字", false, NO_CITES)));
    assertTrue(
        Rightness.judge(
                expect("summary", List.of(), List.of(), false), long160 + "字", false, NO_CITES)
            .right());
  }

  @Test
  void aCaseThatTheSuiteHasTwoNamesForCountsAsBoth() {
    Expectation expect = expect("list", List.of("A", "B"), List.of(), true);
    assertTrue(Rightness.judge(expect, "96%", false, List.of(List.of("A", "B"))).right());
  }
}
