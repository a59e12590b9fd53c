package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Question;
import org.anwen.question.Term;
import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

class GeneralWordsTest {
  private static Term noun(String text, double weight) {
    return new Term(text, List.of(), weight, true, false);
  }

  private static List<Double> weights(String text, Term... terms) {
    return GeneralWords.lightened(text, List.of(terms)).stream().map(Term::weight).toList();
  }

  @Test
  void aClassNounAfterAWordThatTellsWeighsLittle() {
    assertEquals(List.of(1.7, 0.4), weights("建了托育场所", noun("托育", 1.7), noun("场所", 3)));
    assertEquals(
        List.of(1.7, 0.4, 0.4), weights("有健身场地或器材", noun("健身", 1.7), noun("场地", 3), noun("器材", 3)));
  }

  @Test
  void aClassNounByItselfKeepsItsWeight() {
    assertEquals(List.of(3.0), weights("靠设备", noun("设备", 3)));
  }

  @Test
  void theFigureOfAMeasureIsOfWhatStandsBeforeIt() {
    Term contract = noun("合同", 2);
    Term years = noun("年限", 2);
    assertEquals(
        Map.of(years, contract),
        GeneralWords.measured("和企业约定了合同年限", List.of(noun("企业", 1), contract, years)));
    assertEquals(Map.of(), GeneralWords.measured("合同约定了年限", List.of(contract, years)));
  }

  @Test
  void anAmountOfMoneyMeetsAWordForMoney() {
    Answer answer = ask("哪些地方拿到了省级资金？");
    assertEquals(List.of("case-1", "case-2"), cases(answer));
  }

  @Test
  void aListOfThoseThatStateAFigureHoldsNoOthers() {
    Answer answer = ask("哪些地方办事要先公示几天？");
    assertEquals(List.of("case-1"), cases(answer));
    assertTrue(answer.text().contains("7天"), answer::text);
  }

  @Test
  void aPercentageOfSomethingMeetsAWordForItsRate() {
    String found =
        OneCase.findings("江苏省海安市改用恒温蚕房，养蚕损耗由9%降为4%。\n广西壮族自治区环江县新建恒温蚕房20间。", "哪些地方的蚕房损耗率下降了？");
    assertTrue(found.contains("由9%降为4%"), found);
    assertFalse(found.contains("20间"), found);
  }

  @Test
  void anOrganOfGovernmentMeetsAWordForTheGovernment() {
    String found =
        OneCase.findings(
            "江苏省海安市扶持养蚕，财政局对养蚕户的贷款给予贴息。\n广西壮族自治区环江县发展养蚕，蚕茧行给养蚕户预付货款。", "政府给养蚕户贷款贴息的有哪些地方？");
    assertTrue(found.contains("给予贴息"), found);
    assertFalse(found.contains("预付货款"), found);
  }

  @Test
  void aClassNounForWhatWasJustNamedTellsNothing() {
    assertEquals(List.of("case-1"), cases(ask("哪几处用到了公示这个手段？")).subList(0, 1));
  }

  private static Answer ask(String question) {
    try (Assistant assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with("江苏省海安市修缮老戏台，得到省级补助300万元。申请经镇里核实后公示7天。")
            .with("青海省玉树市修缮经堂，其中省级资金120万元。")
            .with("广东省徐闻县修缮灯塔，由渔民自行筹料。名单在码头公示。")
            .assistant()) {
      return assistant.ask(Question.of(question));
    }
  }

  private static List<String> cases(Answer answer) {
    return answer.citations().stream().map(Citation::caseId).distinct().sorted().toList();
  }
}
