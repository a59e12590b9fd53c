package org.anwen.reason;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is worked out where the case states what is asked for. */
class StatedNotReckonedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖市整治渔港，有老渔港24个，其中无人看管19个，渔港看管支出同比减少30%。 | 洪湖渔港的看管支出少了多少？ | 30%",
        "洪湖市出租冷库，8座冷库租满，年租金收入从46万元增至118万元。 | 洪湖那8座冷库的年租金后来涨到多少？ | 118万元",
        "洪湖市出租冷库，每年租金150万元，其中六成用于公益岗位工资，月均工资800元。 | 洪湖公益岗位每月工资多少？ | 800元",
        "洪湖市建立基金，居民出资4200万元，财政补助895万元，建立维修资金制度的渔村比例达92.5%。 | 洪湖建立维修资金制度的渔村占多大比例？ | 92.5%",
        "洪湖市新增泊位4120个，另投资96万元修142个护栏，平均每个泊位造价约1.7万元。 | 洪湖平均一个泊位要花多少钱建？ | 1.7万元",
        "洪湖市吸引社会力量出资2.5亿元，银河渔港社会力量合计出资600万元，占改造总投资的28%。 | 洪湖银河渔港社会力量的投入在改造总投资里占多大份额？ | 28%"
      })
  void whatIsStatedIsGiven(String words, String question, String value) {
    String found = OneCase.findings("湖北省" + words, question);
    assertTrue(found.contains(value), () -> found);
    assertFalse(found.contains("COMPUTED"), () -> found);
  }
}
