package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MatchTextTest {
  @Test
  void markersWhiteSpaceAndThousandsSeparatorsAreOfNoAccount() {
    assertEquals("共1234567户,96%。", MatchText.of("共 1,234,567\n户，96%[12]　。"));
  }

  @Test
  void squareMetresAreOneWordHoweverWritten() {
    assertEquals(MatchText.of("3.8万平方米"), MatchText.of("３．８万㎡"));
  }

  @Test
  void aCommaOfProseBetweenFiguresStays() {
    assertEquals("2022,2023", MatchText.of("2022,2023"));
    assertEquals("有35,100户", MatchText.of("有35，100户"));
  }

  @Test
  void fullWidthThousandsAreJoined() {
    assertEquals("12345元", MatchText.of("１２，３４５元"));
  }

  @Test
  void lettersAreComparedInLowerCase() {
    assertEquals("ppp模式", MatchText.of("ＰＰＰ模式"));
  }

  @Test
  void theLengthCountsCodePointsAndNoWhiteSpace() {
    assertEquals(6, MatchText.length("a b　𠮷\n96%"));
  }
}
