package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a turn asks of what the material sets beside the last thing, and of all things together. */
class CounterpartTalkTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("水库管护")
            .with(
                "江西省宁都县管护小水库，县财政对巡查员、值守员、工程师分别按每人每月900元、1200元、3000元发放补助。"
                    + "水库经费为小一型每座2万元、小二型每座1.2万元。公众满意度由61%升至88%。"
                    + "全县埋设水位桩340根，另设备用测点56处。")
            .with("湖南省新化县管护小水库，公众满意度由58%提高到80%，聘请巡查员240名，总投入860万元，其中县级配套300万元、社会资金86万元。")
            .with("江西省石城县加固小水库21座，公众满意度达到90%。")
            .with("四川省剑阁县的管护合同期限为20年，聘请巡查员130名。")
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
        "宁都给巡查员的补助是多少？ / 工程师呢？ | 给工程师的补助是多少",
        "宁都小一型水库经费多少？ / 小二型的呢？ | 小二型水库经费多少",
        "宁都埋设了多少根水位桩？ / 备用的呢？ | 备用"
      })
  void aThingTakesThePlaceOfWhatTheMaterialSetsBesideIt(String turns, String asked) {
    String last = talk(turns).inquiry().asked().getLast();
    assertTrue(last.contains(asked), last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "宁都的公众满意度是多少？ / 新化的满意度也是88%吗？ / 那两地的满意度差多少？ | 8个百分点",
        "宁都的公众满意度是多少？ / 新化呢？ / 差几个百分点？ | 8个百分点",
        "新化的巡查员有几名？ / 新化和剑阁差多少？ | 110名",
        "新化总投入多少？ / 县级配套呢？ / 社会资金呢？ / 占几成？ | 10%",
        "哪些地方聘请了巡查员？ / 合同期限20年的是哪个？ | 剑阁"
      })
  void severalThingsTalkedAboutAreReckonedWithTogether(String turns, String value) {
    String answer = talk(turns).answer().text();
    assertTrue(answer.contains(value), answer);
  }

  @Test
  void theMostIsSoughtAmongThePlacesAskedOfOneByOne() {
    Turn turn = talk("宁都的公众满意度是多少？ / 新化呢？ / 石城呢？ / 哪个最高？");
    assertEquals(3, turn.inquiry().within().size());
    assertTrue(turn.answer().text().startsWith("江西省赣州市石城县"), turn.answer()::text);
  }

  @Test
  void otherCasesOfAPlaceAreThoseNotToldOfYet() {
    String answer = talk("江西宁都的公众满意度是多少？ / 那个省还有别的案例吗？").answer().text();
    assertTrue(answer.contains("石城"), answer);
    assertFalse(answer.contains("宁都"), answer);
  }

  @Test
  void whatIsAskedAfterSilenceIsAskedOfTheSameThing() {
    assertTrue(talk("哪些地方建了抽水蓄能电站？ / 有没有补助？").answer().abstained());
  }

  @Test
  void whatIsSupposedBelongsToWhatIsAsked() {
    assertEquals(List.of("要是有3座小二型，该拨多少"), Parts.of("要是有3座小二型，该拨多少？"));
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
