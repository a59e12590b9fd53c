package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit is read off the last 多少 or 几, and only where it is a word. */
class AskedUnitTest {
  @ParameterizedTest
  @CsvSource({
    "几家企业前后出了多少钱,''",
    "改完几栋楼了,栋",
    "惠及多少人家,户",
    "有几个人,人",
    "占多少股份,''",
    "留多少床位,''",
    "要几个钟头,小时",
    "压到几个工作日,个工作日",
    "一天能卖多少斤两,斤",
    "培训了多少人次,人次",
    "每度电补几分钱,元",
    "是对方的几倍,''"
  })
  void theUnitAskedWithIsFound(String question, String unit) {
    assertEquals(unit, AskedUnit.of(question));
  }
}
