package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The way from an answer to its source. */
class SourceTest extends PageTest {
  @Test
  void aQuestionIsAnsweredAndItsSourceOpensBesideIt() {
    Locator turn = ask("南充市的居民出资率是多少？");
    Locator marker = turn.locator("button.marker").first();
    assertThat(turn.locator(".answer-text")).containsText("96%");
    marker.hover();
    assertThat(page.locator("quote-card")).containsText("96%");
    marker.click();
    assertThat(page.locator("source-panel .path")).containsText("动员居民出资参与");
    assertThat(page.locator("source-panel mark.now").first()).containsText("96%");
    press(page.locator("source-panel"), "全文");
    assertThat(page.locator(".document-text mark.now").first()).isInViewport();
  }

  @Test
  void theSentenceThatASourceSupportsIsShownWithIt() {
    Locator turn = ask("杭州的产权登记怎么办？");
    turn.locator(".said.cited button.marker").first().click();
    Locator sentence = turn.locator(".said:has([aria-current=true])");
    assertThat(sentence).hasCount(1);
    String colour = "e => getComputedStyle(e).backgroundColor";
    page.waitForCondition(
        () -> !sentence.evaluate(colour).equals(turn.locator(".said").last().evaluate(colour)));
  }

  @Test
  void whatWasComputedShowsItsWorkingAndWhatWasCountedSaysSo() {
    Locator sum = ask("怀化2022年和2023年一共发行了多少专项债？");
    assertThat(sum.locator(".said.computed .working")).containsText("7.13亿元 + 4.3亿元 = 11.43亿元");
    assertThat(sum.locator(".working .basis")).hasText("算式");
    Locator list = ask("哪些地方发行了专项债？");
    assertThat(list.locator(".said.counted .basis")).containsText("统计");
  }

  @Test
  void aPlaceInADocumentHasALinkThatShowsItThere() {
    Locator turn = ask("南充市的居民出资率是多少？");
    turn.locator("button.marker").first().click();
    clipboard();
    press(page.locator("source-panel"), "复制链接");
    page.waitForCondition(() -> clipboard().contains("#/documents/"));
    String link = clipboard();
    Page other = alsoOpen(link.substring(link.indexOf('#')));
    assertThat(other.locator("document-page mark.now").first()).isInViewport();
    assertThat(other.locator("document-page mark.now").first()).containsText("96%");
  }

  @Test
  void theCaseOpensAsAPageOfItsOwnAndBackIsTheConversation() {
    Locator turn = ask("南充市的居民出资率是多少？");
    turn.locator("button.marker").first().click();
    press(page.locator("source-panel"), "打开案例");
    assertThat(page.locator("case-page .case-text")).containsText("96%");
    assertThat(page.locator("source-panel")).isHidden();
    page.goBack();
    assertThat(page.locator("chat-turn .answer-text")).isVisible();
  }

  @Test
  void aQuoteOverABreakIsHighlightedWithoutWhatBreaksIt() {
    open(serve(TinyLibrary.answering()), desk());
    ask("甲县的路");
    page.locator("chat-turn button.marker").first().click();
    assertThat(page.locator("source-panel mark.now")).hasText("甲县把十二公里土路改成水泥路，花费三百万元。群众出行快了一半。");
  }

  @Test
  void itFitsANarrowPhone() {
    open(phone());
    ask("哪些地方发行了专项债？");
    assertEquals(360, page.evaluate("() => document.documentElement.scrollWidth"));
    page.locator("button.marker").first().click();
    assertThat(page.locator("source-panel mark.now").first()).isInViewport();
    for (String address : new String[] {"#/cases", "#/"}) {
      go(address);
      page.waitForTimeout(300);
      assertEquals(360, page.evaluate("() => document.documentElement.scrollWidth"), address);
    }
    page.locator("#menu").click();
    assertThat(page.locator("conversation-row").first()).isVisible();
    assertTrue((Integer) page.evaluate("() => document.documentElement.scrollWidth") <= 360);
  }
}
