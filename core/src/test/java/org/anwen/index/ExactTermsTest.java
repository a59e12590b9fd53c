package org.anwen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExactTermsTest {
  @Test
  void aFigureIsGivenWithAndWithoutItsUnit() {
    assertEquals(List.of("3.8万", "3.8万平方米"), ExactTerms.of("共3.8万平方米"));
    assertEquals(List.of("96", "96%"), ExactTerms.of("达９６％"));
    assertEquals(List.of("21.17亿", "21.17亿元"), ExactTerms.of("21.17亿元"));
  }

  @Test
  void oneFigureWrittenInSeveralWaysIsOneTerm() {
    assertEquals(ExactTerms.of("1,200元"), ExactTerms.of("１２００元"));
    assertEquals(ExactTerms.of("330㎡"), ExactTerms.of("330平方米"));
    assertEquals(ExactTerms.of("5个百分点"), ExactTerms.of("5百分点"));
  }

  @Test
  void aTitleIsOneTermInEitherScript() {
    assertTrue(ExactTerms.of("印发《關於某事的 意見》后").contains("《关于某事的意见》"));
  }

  @Test
  void aDocumentNumberIsFoundInAnyBracketsAndWithAnyPrefix() {
    assertTrue(ExactTerms.of("根据建办〔2020〕12号").containsAll(List.of("〔2020〕12号", "建办〔2020〕12号")));
    assertTrue(ExactTerms.of("建办[2020]第012号文").containsAll(List.of("〔2020〕12号", "建办〔2020〕12号")));
    assertTrue(ExactTerms.of("(2020)12号").contains("〔2020〕12号"));
  }

  @Test
  void anArticleIsOneTermInEitherNumerals() {
    assertTrue(ExactTerms.of("第十二条规定").contains("第12条"));
    assertTrue(ExactTerms.of("第12条规定").contains("第12条"));
    assertTrue(ExactTerms.of("第一百零三章").contains("第103章"));
    assertTrue(ExactTerms.of("第二十届").contains("第20届"));
  }

  @Test
  void latinWordsAndRatiosAreTerms() {
    assertTrue(ExactTerms.of("采用EPC+O模式，按1:1配套").containsAll(List.of("epc+o", "1:1")));
  }

  @Test
  void aTextOfDigitsIsBounded() {
    assertTrue(ExactTerms.of("1元2户".repeat(50_000)).size() <= ExactTerms.MAX_TERMS);
    assertTrue(ExactTerms.of("第" + "九".repeat(2_000) + "条").isEmpty());
  }
}
