package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares that a turn asks for of figures talked about, and turns that go back to a place. */
class SharesOfTalkTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("沟渠整治")
            .with(
                "江苏省苏州市吴江区清淤沟渠，排查出淤塞沟渠2400公里，其中盛泽镇720公里、震泽镇480公里、其余1200公里分布在其他镇。"
                    + "投入资金共5000万元，其中省级补助1500万元、区财政2000万元、上海市青浦区出500万元。")
            .with("广东省佛山市三水区白坭片区护渠，聘护渠员35名。")
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
        "吴江排查出多少公里淤塞沟渠？ / 盛泽镇多少？ / 震泽镇呢？ / 两个镇加起来占多少？ | 50%",
        "吴江排查出多少公里淤塞沟渠？ / 盛泽镇占多少？ | 30%",
        "吴江排查出多少公里淤塞沟渠？ / 盛泽镇占多少？ / 震泽镇呢？ | 480公里",
        "吴江清淤一共投入多少资金？ / 省级补助多少？ / 占总数的百分之几？ | 30%",
        "吴江清淤省级补助多少？ / 区财政多少？ / 这两笔合起来占全部投入资金的百分之几？ | 70%",
        "白坭片区聘了多少护渠员？ / 吴江清淤一共投入多少资金？ / 说回前面那个片区，护渠员有几名？ | 35名"
      })
  void theFiguresOfTheTalkAreSetInRelation(String turns, String value) {
    List<Turn> history = new ArrayList<>();
    for (String text : turns.split(" / ")) {
      Assistant.Reply reply = assistant.ask(new Question(text, history), "", token -> {});
      history.add(new Turn(reply.inquiry(), reply.answer()));
    }
    String answer = history.getLast().answer().text();
    assertTrue(answer.contains(value), answer);
  }
}
