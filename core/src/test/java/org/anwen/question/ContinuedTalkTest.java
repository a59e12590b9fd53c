package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Kind;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a turn goes on about a row, a state, a like or a list of the turns before it. */
class ContinuedTalkTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("果园灌溉")
            .with(
                "山东省栖霞市改造果园灌溉，各镇情况如下：\n镇|泵站（座）|投资（万元）|完工年份\n"
                    + "桃村镇|6|820|2021\n官道镇|9|1150|2023\n蛇窝泊镇|4|560|2022\n")
            .with("陕西省洛川县给果农装滴灌带310套、水表86套，漏损率由22%降到9%，果农免交水费。")
            .with(
                "河南省灵宝市自2021年起建菌菇冷库12座，投入资金960万元，市财政承担60%，菇农自付40%。"
                    + "2022年开展夜校35期，培训2100人次，共补助14万元。垃圾清运费每年8万元。")
            .with("甘肃省静宁县建果库，每吨收储费140元，果库由县供销社出资，漏损率降到6%。")
            .assistant();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "灵宝建了多少座冷库？ / 花了多少钱？ / 谁出的钱？ | 市财政承担60%",
        "灵宝建了多少座冷库？ / 菇农自己掏多少？ | 40%",
        "灵宝建了多少座冷库？ / 它从哪年开始的？ | 2021年",
        "灵宝的拉圾清运费一年多少？ / 它从哪年开始建冷库的？ | 2021年",
        "灵宝建了多少座冷库？ / 拉圾清运费呢？ | 8万元",
        "灵宝的夜校开展了几期？ / 共多少钱？ | 14万元",
        "洛川装了多少套滴灌带？ / 谢谢，很有用 / 灵宝呢，培训了多少人次？ | 2100人次",
        "栖霞哪个镇投资最多？ / 它有几座泵站？ | 9座",
        "栖霞改造了哪几个镇？ / 投资最大的是哪个？ / 它哪年完工的？ | 2023",
        "栖霞哪个镇投资最多？ / 最少的呢？ | 蛇窝泊镇",
        "栖霞桃村镇投资多少？ / 好的，谢谢 / 泵站呢？ | 6座",
        "栖霞桃村镇投资多少？ / 官道镇呢？ | 1150万元",
        "栖霞桃村镇投资多少？ / 泵站呢？ | 6座",
        "静宁每吨收储费多少？ / 洛川的水表呢？ | 86套",
        "洛川装了多少套滴灌带？ / 水表呢？ | 86套",
        "洛川的漏损率降到多少？ / 原来是多少？ | 22%",
        "哪里的漏损率最低？ / 第二名呢？ | 洛川",
        "洛川的漏损率降到多少？ / 静宁那边呢？ | 6%",
        "洛川的漏损率降到多少？ / 说回静宁，每吨收储费多少？ | 140元"
      })
  void aTurnHasWhatItLeavesOutFromTheTurnsBefore(String turns, String value) {
    String answer = talk(turns).answer().text();
    assertTrue(answer.contains(value), answer);
  }

  @Test
  void aTurnThatSaysNothingOfItsOwnStaysWithTheLastPlaceThoughItWasNotAnswered() {
    Turn turn = talk("静宁建了多少座气象站？ / 一共花了多少钱？");
    assertEquals(List.of("静宁"), turn.inquiry().places());
    assertFalse(turn.answer().text().contains("万元"), turn.answer()::text);
  }

  @Test
  void theMostOfAListIsAskedOfTheCasesOfTheList() {
    Turn turn = talk("哪些地方的漏损率写了数？ / 高的是哪个？");
    assertEquals(Kind.RANK, turn.inquiry().kind());
    assertTrue(turn.answer().text().contains("洛川"), turn.answer()::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"静宁的果库是银行出钱建的吧？ | 县供销社", "洛川的果农要交水费，对吗？ | 免交"})
  void aClaimThatAnotherPaysIsCorrected(String claim, String said) {
    String answer = talk(claim).answer().text();
    assertTrue(answer.startsWith("不"), answer);
    assertTrue(answer.contains(said), answer);
  }

  @ParameterizedTest
  @CsvSource({"整体介绍一下吧", "帮我总结一下洛川的做法吧"})
  void aRequestIsNoClaim(String request) {
    assertFalse(talk(request).inquiry().kind() == Kind.VERIFY);
  }

  private static Turn talk(String turns) {
    List<Turn> history = new ArrayList<>();
    for (String text : turns.split(" / ")) {
      Assistant.Reply reply = assistant.ask(new Question(text, history), "", token -> {});
      history.add(new Turn(reply.inquiry(), reply.answer()));
    }
    return history.getLast();
  }
}
