package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Finding;
import org.anwen.api.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two places state alike is set against each other; what only one states is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesComparedTest {
  private Assistant assistant;

  @BeforeAll
  void read() {
    assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with("四川省泸州市推出酒业贷，2023年支持312户，平均利率3.95%，建成服务点76处。")
            .with("山东省潍坊市设立首贷中心，2023年支持480户，平均利率4.32%，参与率由55%提高到87%，服务网点863个。")
            .with("四川省南充市、陕西省榆林市榆阳区动员居民出资。南充市居民出资率达96%。榆阳区居民出资2203万元，占总投资的18%。")
            .assistant();
  }

  @AfterAll
  void close() {
    assistant.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "泸州和潍坊谁的平均利率低，低多少？ | 0.37个百分点",
        "泸州和潍坊哪个支持的户数多？ | 168户",
        "潍坊、泸州的平均利率差几个百分点？ | 0.37个百分点"
      })
  void whoHasMoreIsToldByTheDifference(String question, String value) {
    assertEquals(value, computed(question));
  }

  @ParameterizedTest
  @CsvSource({"泸州和潍坊的参与率哪个高？", "泸州和潍坊的服务点数差多少？"})
  void whatTheOtherPlaceDoesNotStateIsNotMadeUp(String question) {
    assertEquals("", computed(question));
  }

  @Test
  void aRateOfThePlaceBesideIsNoAnswer() {
    String found = said("榆阳区居民出资率多少？");
    assertFalse(found.contains("96%"), found);
    assertTrue(said("南充市居民出资率多少？").contains("96%"));
  }

  private String computed(String question) {
    return assistant.evidence(Question.of(question)).findings().stream()
        .filter(f -> f.role() == Finding.Role.COMPUTED)
        .map(Finding::value)
        .collect(Collectors.joining());
  }

  private String said(String question) {
    return assistant.evidence(Question.of(question)).findings().stream()
        .map(Finding::statement)
        .collect(Collectors.joining());
  }
}
