package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share of a part is worked out from the part and the whole that it is told from. */
class PartShareDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "西和县摸排地块，共摸排边角地、空地200处，建成停车场50处。 | 西和县摸出来的边角地，最后建成停车场的比例有多高？ | 25%",
        "西和县开发岗位，开发岗位2.5万个，安置困难人员2万人。 | 西和县安置的困难人员数，相当于开发岗位数的百分之多少？ | 80%",
        "西和县征集专家，入库80人，与医院签约48人。 | 西和县专家库的人，有多大比例签了约？ | 60%",
        "西和县建设冷库，全县共建成冷库40座，其中高桥镇28座。 | 高桥镇的冷库占西和县冷库的比重是多少？ | 70%",
        "西和县管理市场，全县20家农贸市场中有8家认定为公益性市场。 | 西和县的公益性市场在全县菜市场里占多大比例？ | 40%",
        "西和县评定企业，参评企业40家，其中A级8家。 | 西和县A级企业占参评企业的比例是多少？ | 20%",
        "西和县转化专利，申请专利250件，转化90件。 | 西和县专利转化率是多少？ | 36%"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "西和县开发岗位，开发岗位2.5万个，补贴企业2万家。 | 西和县安置的困难人员数，相当于开发岗位数的百分之多少？ | 80%",
        "西和县征集专家，入库80人，签约医生48人，签约率为75%。 | 西和县专家签约率是多少？ | 60%",
        "西和县评定企业，参评企业40家，其中A级8家，B级20家。 | 西和县B级企业占参评企业的比例是多少？ | 20%",
        "西和县评定企业，参评企业40家，培训人员8人。 | 西和县培训人员占比是多少？ | 20%"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
