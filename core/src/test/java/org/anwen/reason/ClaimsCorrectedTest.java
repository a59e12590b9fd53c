package org.anwen.reason;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that the material has otherwise: who does or pays it, of which grade, issued when. */
class ClaimsCorrectedTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("海塘修护")
            .with("浙江省海盐县设海塘修护基金，规模4000万元，其中县财政出资3000万元、沿塘企业出资1000万元。基金由县海塘公司管理。")
            .with("江苏省如东县出台《如东县海塘巡护办法》（东政办发〔2023〕9号），A级塘段每公里补3万元，B级1万元，C级不补。")
            .with("福建省连江县的巡塘员每段两人，2000元以上的设备由县里统一买，护塘林租金每亩300元。")
            .with(
                "山东省垦利区修护海堤，2023年计划修护海堤30公里，实际修护34公里，较上年增加43%，完好率达到96%。"
                    + "红光村清淤12公里，新立村清淤7公里。一场风暴损失护坡石3200块，保险每块赔8元，共赔付2.4万元。")
            .assistant();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "垦利的护坡石保险每块赔8元，一共赔付2.4万元，对吗？ | 是的 | 8元",
        "垦利2023年修护的海堤比计划的多，对吗？ | 是的 | 34公里",
        "垦利2023年修护的海堤比计划的少，对吗？ | 不对 | 34公里",
        "垦利2023年修护的海堤比上年增加了四成多，对吗？ | 是的 | 43%",
        "垦利2023年修护的海堤比上年增加了两成，对吗？ | 不是两成 | 43%"
      })
  void aClaimOfMoreOrLessIsChecked(String question, String verdict, String figure) {
    String answer = ask(question);
    assertTrue(answer.startsWith(verdict), answer);
    assertTrue(answer.contains(figure), answer);
  }

  @Test
  void nothingIsReckonedWithAFigureThatIsStatedOtherwise() {
    String answer = ask("垦利风暴损失护坡石5200块，后来保险赔了多少？");
    assertTrue(answer.contains("3200块"), answer);
    assertFalse(answer.contains("5200块 ="), answer);
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海盐的修护基金全是县财政出的，对吗？ | 沿塘企业",
        "海盐的修护基金是水利局管的吧？ | 县海塘公司",
        "海盐的修护基金是由县海塘公司出资5000万元？ | 4000万元",
        "如东的巡护办法是2021年出台的，文号是多少？ | 2023年"
      })
  void whatIsClaimedOtherwiseIsCorrected(String question, String right) {
    String answer = ask(question);
    assertTrue(answer.startsWith("不"), answer);
    assertTrue(answer.contains(right), answer);
  }

  @Test
  void theFigureOfAnotherGradeCorrectsNothing() {
    assertFalse(ask("如东C级塘段每公里补2万元，对吗？").contains("应为3万元"));
  }

  @Test
  void aBoundThatSaysWhichAreMeantIsNoClaim() {
    assertFalse(ask("连江2000元以上的设备谁买？").contains("不是2000元"));
  }

  private static String ask(String question) {
    return assistant.ask(new Question(question, List.of())).text();
  }
}
