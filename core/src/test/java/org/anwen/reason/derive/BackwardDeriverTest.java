package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question says is to be reckoned back is reckoned back. */
class BackwardDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "永顺县整治渠道，社会资本投入570万元，占总投资的27%。 | 按27%的占比推，永顺县整治渠道一共花了多少钱？ | 约2111.11万元",
        "永顺县选派医师，主动进山的医师有53人，是2021年的2.2倍。 | 按2.2倍倒推，永顺县2021年主动进山的医师大约多少人？ | 约24人",
        "永顺县动员居民以每户1000元的标准出资，已累计筹集资金470万元。 | 永顺县筹到的钱按每户标准倒算，大概是多少户交的？ | 约4700户"
      })
  void whatItWasMadeOfIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"永顺县整治渠道，投入570万元，较上年增长27%。 | 按27%倒推，永顺县整治渠道一共花了多少钱？ | 2111.11万元"})
  void aGrowthIsNoShare(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
