package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question shuts out is taken from the whole it is a part of, and from nothing else. */
class ComplementDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "双河县聘请讲解员，聘请讲解员24名，其中女性9名。 | 双河县讲解员里男性有多少名？ | 15名",
        "双河县改造旧房，户均支出4300元，其中户均财政补贴3500元。 | 双河县旧房改造户均自己掏了多少？ | 800元/户",
        "双河县铺设管网，共铺设管网86公里，其中主管网21公里。 | 双河县铺设的管网除去主管网还有多少公里？ | 65公里",
        "双河县整治塘坝，全县塘坝120座，其中已整治85座。 | 双河县塘坝还有多少座没整治？ | 35座",
        "双河县受理申请，共受理申请640件，办结610件，其中当日办结的80件。 | 双河县受理的申请还有多少件没办完？ | 30件",
        "双河县筹建校舍，共筹集资金900万元，支出640万元。 | 双河县筹建校舍资金结余多少？ | 260万元"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "双河县铺设管网，共铺设管网86公里，其中主管网21公里。 | 双河县铺设管网多少公里？ | 65公里",
        "双河县铺设管网，计划铺设管网86公里。建成泵站21座。 | 双河县管网除去泵站还有多少公里？ | 65公里"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
