package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Finding;
import org.anwen.api.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases are grouped by province, city and heading, counted, and the largest group is named. */
class GroupAnsweringTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("湿地保护")
            .with("青海省玉树市保护湿地，设置巡护点31处。")
            .with("湖北省洪湖市退垸还湖，聘请护鸟员45名。")
            .under("特色产业")
            .with("广东省徐闻县发展菠萝产业，聘请农技员12名。")
            .with("湖北省秭归县发展脐橙产业，聘请农技员30名。")
            .with("湖北省潜江市发展小龙虾产业，年产值120亿元。")
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
        "材料一共涉及几个省？ | 涉及3个省",
        "哪个省的案例最多，有几个？ | 湖北省案例最多，有3个",
        "案例最多的是哪一章？ | “特色产业”案例最多，有3个",
        "一共分几章？ | 涉及2个章",
        "有几个省聘请了农技员？ | 涉及2个省"
      })
  void groupsAreCountedAndNamed(String question, String said) {
    String found =
        assistant.evidence(Question.of(question)).findings().stream()
            .map(Finding::statement)
            .collect(Collectors.joining("\n"));
    assertTrue(found.contains(said), found);
  }
}
