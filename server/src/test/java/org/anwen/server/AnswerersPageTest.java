package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Consumer;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

/** Who answers is chosen where there are several; two answer side by side. */
class AnswerersPageTest extends PageTest {
  /** As the tiny library answers, but one of the two is out by a kilometre. */
  private static Assistant.Reply answer(
      Question question, String answerer, Consumer<String> tokens) {
    Assistant.Reply reply = TinyLibrary.answer(question, answerer, tokens);
    Answer said = reply.answer();
    boolean other = answerer.equals("other");
    Answer told =
        new Answer(
            other ? "甲县改了十三公里路[1]。" : "甲县改了十二公里路[1]。",
            false,
            said.kind(),
            other ? "other" : "tiny",
            said.citations(),
            said.table(),
            said.examined(),
            said.timings(),
            said.notes());
    return new Assistant.Reply(reply.inquiry(), reply.evidence(), List.of(told));
  }

  private Locator menu() {
    return page.locator("answerer-menu select");
  }

  @Test
  void whereOneAnswersNothingIsToBeChosen() {
    assertThat(page.locator(".example").first()).isVisible();
    assertThat(page.locator("answerer-menu")).isHidden();
  }

  @Test
  void theChosenOneAnswersAndIsRemembered() {
    open(serve(TinyLibrary.with(AnswerersPageTest::answer)), desk());
    menu().selectOption("other");
    assertThat(ask("甲县的路").locator(".answer-text")).containsText("十三公里");
    page.reload();
    assertThat(menu()).hasValue("other");
    assertThat(page.locator("chat-turn")).hasCount(1);
    menu().selectOption("tiny");
    assertThat(ask("甲县的路").locator(".answer-text")).containsText("十二公里");
  }

  @Test
  void twoAnswersStandSideBySideWithWhatDiffersMarked() {
    open(serve(TinyLibrary.with(AnswerersPageTest::answer)), desk());
    menu().selectOption(new String[] {"tiny\nother"});
    Locator turn = ask("甲县的路");
    assertThat(turn.locator(".column")).hasCount(2);
    assertThat(turn.locator(".columns-verdict")).hasText("两个回答不同的地方已标出");
    assertThat(turn.locator(".differs")).hasText(new String[] {"二", "三"});
    double left = turn.locator(".column").first().boundingBox().x;
    assertTrue(turn.locator(".column").last().boundingBox().x > left + 200);
    turn.locator(".column").last().locator("button.marker").first().click();
    assertThat(page.locator("source-panel mark.now").first()).isVisible();
    page.reload();
    assertThat(page.locator(".differs")).hasText(new String[] {"二", "三"});
  }
}
