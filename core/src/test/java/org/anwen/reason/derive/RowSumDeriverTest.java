package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Like amounts in a row are added where the question names or numbers them. */
class RowSumDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "永顺县整治渠道，省级补助3600万元、市级自筹2100万元、农户投入1500万元。 | 永顺县整治渠道，省里、市里、农户三块钱加起来多少？ | 7200万元",
        "永顺县整治渠道，财政奖补2000万元，撬动居民出资2200万元。 | 永顺县整治渠道，财政和居民的钱合在一起多少？ | 4200万元",
        "永顺县新建场地3处，包括600平方米休闲场地1处，400平方米健身场地1处，1000平方米球类场地1处（含375平方米足球场1个）。 | 永顺县三处场地面积合计多少？ | 2000平方米",
        "永顺县培育家政，2022年、2023年分别培训2150人和3080人。 | 永顺县2022、2023这两年总共培训了多少家政学员？ | 5230人",
        "永顺县流转水权，2022年、2023年分别成交486宗和735宗，水权交易金额282万元和467万元。 | 永顺县2022、2023两年水权一共卖了多少钱？ | 749万元"
      })
  void theRowIsAdded(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "永顺县整治渠道，财政奖补2000万元，居民出资2200万元，企业投入800万元。 | 永顺县整治渠道，财政和居民的钱合在一起多少？ | 5000万元",
        "永顺县新建场地，包括600平方米休闲场地1处，400平方米健身场地1处。 | 永顺县三处场地面积合计多少？ | 1000平方米"
      })
  void anotherRowIsNotAdded(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
