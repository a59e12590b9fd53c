package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Asking on the page: sending, stopping, editing, asking again, copying. */
class AskingTest extends PageTest {
  private static final String QUESTION = "南充市的居民出资率是多少？";

  @Test
  void theKeyboardAloneSuffices() {
    page.keyboard().type("哪些地方发行了专项债？");
    page.keyboard().press("Enter");
    assertThat(page.locator("chat-turn .answer-foot")).isVisible();
    page.keyboard().press("Shift+Tab");
    Locator markers = page.locator("chat-turn button.marker");
    for (int i = 0; i < 60 && !isFocused(markers.first()); i++) {
      page.keyboard().press("Shift+Tab");
    }
    assertThat(page.locator("quote-card")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator("source-panel h2")).containsText("1 /");
    assertThat(page.locator("source-panel mark.now").first()).isVisible();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("source-panel h2")).containsText("2 /");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("source-panel h2")).containsText("1 /");
    page.keyboard().press("Escape");
    assertThat(page.locator("source-panel")).isHidden();
    assertThat(markers.first()).isFocused();
  }

  private static boolean isFocused(Locator element) {
    return (Boolean) element.evaluate("e => e === document.activeElement");
  }

  @Test
  void enterThatConfirmsACandidateDoesNotSend() {
    page.fill("#question", "居民");
    page.evaluate(
        "() => { const box = document.querySelector('#question');"
            + " const key = { key: 'Enter', bubbles: true, cancelable: true };"
            + " box.dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }));"
            + " box.dispatchEvent(new KeyboardEvent('keydown', { ...key, keyCode: 229 })); }");
    assertThat(page.locator("chat-turn")).hasCount(0);
    page.press("#question", "Shift+Enter");
    assertThat(page.locator("chat-turn")).hasCount(0);
    page.press("#question", "Enter");
    assertThat(page.locator("chat-turn")).hasCount(1);
  }

  @Test
  void anExampleIsAskedWithOneClickAndAReloadGoesOn() {
    page.locator(".example").first().click();
    assertThat(page.locator("chat-turn .answer-foot")).isVisible();
    assertTrue(at().startsWith("#/chat/"), at());
    page.reload();
    assertThat(page.locator("chat-turn .answer-foot")).isVisible();
    beginAnew();
    assertThat(page.locator(".example").first()).isVisible();
  }

  @Test
  void anEditedQuestionTakesThePlaceOfTheOldOne() {
    ask("杭州的产权登记怎么办？");
    ask("怀化2022年发行了多少专项债？");
    Locator first = page.locator("chat-turn").first();
    first.hover();
    first.locator(".edit-question").click();
    assertThat(first.locator(".edit-hint")).hasText("之后的 1 个问答会一并去掉");
    first.locator("textarea").fill(QUESTION);
    first.locator("textarea").press("Enter");
    assertThat(page.locator("chat-turn .answer-text")).containsText("96%");
    assertThat(page.locator("chat-turn")).hasCount(1);
    page.reload();
    assertThat(page.locator("chat-turn .question")).hasText(QUESTION);
    assertThat(page.locator("chat-turn")).hasCount(1);
  }

  @Test
  void anEditIsLeftWithEscape() {
    ask(QUESTION);
    page.locator("chat-turn").hover();
    page.locator(".edit-question").click();
    page.locator("question-box textarea").fill("别的");
    page.locator("question-box textarea").press("Escape");
    assertThat(page.locator("chat-turn .question")).hasText(QUESTION);
  }

  @Test
  void theLastQuestionAskedAgainStandsOnce() {
    Locator turn = ask(QUESTION);
    press(turn, "再问一次");
    assertThat(page.locator("chat-turn .answer-text")).containsText("96%");
    assertThat(page.locator("chat-turn")).hasCount(1);
    page.reload();
    assertThat(page.locator("chat-turn")).hasCount(1);
  }

  @Test
  void anAnswerIsCopiedAloneAndWithItsSources() {
    Locator turn = ask(QUESTION);
    clipboard();
    turn.locator("button", new Locator.LocatorOptions().setHasText(Pattern.compile("^复制$")))
        .click();
    assertThat(turn.locator(".answer-actions")).containsText("已复制");
    assertFalse(clipboard().contains("[1]"), clipboard());
    assertTrue(clipboard().contains("96%"), clipboard());
    press(turn, "连同出处复制");
    assertThat(turn.locator(".answer-actions")).containsText("已复制");
    page.waitForCondition(() -> clipboard().contains("出处："));
    assertTrue(clipboard().contains("[1] 《"), clipboard());
    assertTrue(richClipboard().contains("<sup>[1]</sup>"), richClipboard());
  }

  @Test
  void anAnswersTextIsNeverMarkup() {
    ask("<img src=x onerror=alert(1)>的<b>居民</b>");
    assertThat(page.locator("chat-turn .question")).containsText("<img src=x");
    assertEquals(0, page.locator("chat-turn img, chat-turn b").count());
  }

  @Test
  void aQuestionThatIsTooLongIsHeldBack() {
    page.fill("#question", "问".repeat(2001));
    assertThat(page.locator(".composer-hint")).containsText("请删去 1 个字");
    assertThat(page.locator(".send")).isDisabled();
  }
}
