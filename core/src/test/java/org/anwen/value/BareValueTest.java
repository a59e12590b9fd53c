package org.anwen.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.anwen.api.Answer;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Timings;
import org.junit.jupiter.api.Test;

class BareValueTest {
  @Test
  void takesTheValueThatTheCoreEstablished() {
    assertEquals("320户", value("今年改造多少户", "320户", "今年改造320户", "今年改造320户[1]。", false));
  }

  @Test
  void findsWhoStandsAtTheQuestionWordsPlace() {
    assertEquals("王建国", value("馆长由谁担任", "", "2019年起馆长由王建国担任", "2019年起馆长由王建国担任[1]。", false));
  }

  @Test
  void findsTheYearThatIsAskedAndNotAnother() {
    String sentence = "大桥1957年动工，1962年建成通车";
    assertEquals("1962年", value("大桥哪一年建成通车", "", sentence, sentence + "[1]。", false));
  }

  @Test
  void findsWhatEndsAsTheNounAskedWith() {
    String sentence = "两县之间隔着赤水河，水流湍急";
    assertEquals("赤水河", value("两县之间隔着哪条河", "", sentence, sentence + "[1]。", false));
  }

  @Test
  void keepsTheCharactersOfATraditionalText() {
    String sentence = "該法案於1870年由眾議院通過";
    assertEquals("眾議院", value("该法案由哪个机构通过", "", sentence, sentence + "[1]。", false));
  }

  @Test
  void tellsNoValueWhereADescriptionIsAsked() {
    assertEquals("", value("这项制度有什么特点", "", "制度简便易行", "制度简便易行[1]。", false));
  }

  @Test
  void tellsNoValueOfAnAbstention() {
    assertEquals("", value("馆长由谁担任", "", "", "材料未载。", true));
  }

  @Test
  void takesNoValueThatTheAnswerDoesNotSay() {
    assertEquals("王建国", value("馆长由谁担任", "刘大海", "馆长由刘大海担任", "馆长由王建国担任[1]。", false));
  }

  private static String value(
      String question, String known, String statement, String answer, boolean abstained) {
    Inquiry inquiry =
        new Inquiry(
            Kind.FACT,
            question,
            question,
            List.of(),
            List.of(),
            question,
            List.of(question),
            List.of());
    Finding finding = new Finding(Role.ANSWER, "", known, statement, List.of());
    Examined examined = new Examined(1, 1);
    Evidence evidence =
        new Evidence(inquiry, List.of(), List.of(finding), Optional.empty(), List.of(), examined);
    return BareValue.of(
        evidence,
        new Answer(
            answer,
            abstained,
            Kind.FACT,
            "extractive",
            List.of(),
            Optional.empty(),
            examined,
            new Timings(0, 0, 0),
            List.of()));
  }
}
