package org.anwen.question;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a turn reckons with the figures of the turns before, on an invented library. */
class ReckoningTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("茶园改造")
            .with("福建省安溪县改造茶园，2021年投资3600万元、2022年投资4200万元。其中县财政投入900万元，茶厂增加到86家，节省用工成本300万元。")
            .with("云南省凤庆县改造茶园，2022年投资5100万元，改造茶园4.2万亩，覆盖茶农1.5万户，节约用工成本500万元。")
            .with("浙江省松阳县建设茶叶市场，年交易额由58亿元提高到72亿元。")
            .with(
                "安徽省祁门县2021年、2022年分别改造茶厂12家、15家，投入资金2100万元、2600万元。"
                    + "原计划培训茶农800人，实际培训960人。全年收到建议140条，每条建议奖励30元。"
                    + "炒茶机每台4万元，由县财政承担70%。散茶每斤收费3元，砖茶每斤收费5元。")
            .with("安徽省休宁县设立茶农窗口，受理申请640件，办结610件，其中因材料不齐退回的80件。")
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
        "安溪2021年茶园投资多少？ / 2022年呢？ / 两年合计？ | 7800万元",
        "安溪2022年茶园投资多少？ / 凤庆呢？ / 差多少？ | 900万元",
        "安溪2022年茶园投资多少？ / 凤庆呢？ / 谁多？ | 900万元",
        "松阳茶叶市场年交易额是多少？ / 比原来多多少？ | 14亿元",
        "安溪2022年茶园投资多少？ / 比凤庆的少多少？ | 900万元",
        "安溪2021年茶园投资多少？ / 2022年呢？ / 多了多少？ | 600万元",
        "安溪2021年茶园投资多少？ / 2022年呢？ / 多了多少？ / 增长了百分之几？ | 16.7%",
        "祁门炒茶机每台多少钱？ / 县财政出多少比例？ / 换成钱是多少？ | 2.8万元",
        "凤庆改造了多少亩茶园？ / 安溪省了多少用工成本？ | 300万元",
        "祁门散茶每斤收多少？ / 砖茶贵多少？ | 2元",
        "祁门培训了多少茶农？ / 比计划多多少？ | 160人",
        "祁门2021年投入多少资金？ / 2022年呢？ / 这一年多出来多少？ | 500万元",
        "休宁收到多少件申请？ / 办结的有多少？ / 这么说还剩多少没办完？ | 30件",
        "祁门收到多少条建议？ / 每条奖多少？ / 那总共发出去多少奖金？ | 4200元",
        "祁门2021年投入多少资金？ / 22年呢？ / 多了多少？ | 500万元",
        "祁门改造茶厂投入了多少资金？ / 两年一共投了多少？ | 4700万元",
        "凤庆投资多少？ / 改造了多少亩茶园？ / 平均每亩多少？ | 1214",
        "松阳茶叶市场年交易额现在多少？ / 原来呢？ / 涨了多少？ | 14亿元",
        "安溪2022年茶园投资多少？ / 县财政占几成？ | 21.4%",
        "凤庆改造了多少亩茶园？ / 投资多少？ / 平均每亩多少？ | 1214"
      })
  void earlierFiguresAreReckonedWith(String turns, String value) {
    String answer = last(turns);
    assertTrue(answer.contains(value), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安溪2022年茶园投资多少？ / 凤庆改造了多少亩茶园？ / 差多少？ | 相差",
        "凤庆覆盖多少户茶农？ / 松阳的年交易额是多少？ / 一共多少？ | 合计",
        "安溪2022年茶园投资多少？ / 凤庆2022年投资多少？ / 一共卖了多少？ | 合计"
      })
  void figuresOfAnotherMeasureAreNot(String turns, String word) {
    String answer = last(turns);
    assertFalse(answer.contains(word), answer);
  }

  private static String last(String turns) {
    List<Turn> history = new ArrayList<>();
    for (String text : turns.split(" / ")) {
      Assistant.Reply reply = assistant.ask(new Question(text, history), "", token -> {});
      history.add(new Turn(reply.inquiry(), reply.answer()));
    }
    return history.getLast().answer().text();
  }
}
