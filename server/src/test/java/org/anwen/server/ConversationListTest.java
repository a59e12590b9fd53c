package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The conversations of a browser, beside the one that is open. */
class ConversationListTest extends PageTest {
  private Locator rows() {
    return page.locator("conversation-row");
  }

  private void choose(String title, String action) {
    Locator row = rows().filter(new Locator.FilterOptions().setHasText(title));
    row.hover();
    row.locator(".round").click();
    press(page.locator(".menu"), action);
  }

  @Test
  void aConversationIsListedFoundAgainAndOpened() {
    ask("南充市的居民出资率是多少？");
    assertThat(rows()).hasCount(1);
    beginAnew();
    ask("杭州的产权登记怎么办？");
    assertThat(rows()).hasCount(2);
    page.locator("conversation-list .find").fill("南充");
    assertThat(rows()).hasCount(1);
    rows().locator("a").click();
    assertThat(page.locator("chat-turn .answer-text")).containsText("96%");
    assertThat(rows().locator("a")).hasAttribute("aria-current", "page");
  }

  @Test
  void aConversationGetsAnotherName() {
    ask("南充市的居民出资率是多少？");
    choose("南充", "改名");
    rows().locator("input").fill("居民出资研究");
    rows().locator("input").press("Enter");
    assertThat(rows().locator("a")).hasText("居民出资研究");
    page.reload();
    assertThat(rows().locator("a")).hasText("居民出资研究");
  }

  @Test
  void aDeletedConversationCanBeTakenBack() {
    ask("南充市的居民出资率是多少？");
    choose("南充", "删除");
    assertThat(page.locator("toast-box")).containsText("已删除");
    assertThat(rows()).hasCount(0);
    assertThat(page.locator(".example").first()).isVisible();
    press(page.locator("toast-box"), "撤销");
    assertThat(rows()).hasCount(1);
    assertThat(page.locator("chat-turn .answer-text")).containsText("96%");
  }

  @Test
  void anotherBrowserSeesNothingOfIt() {
    ask("南充市的居民出资率是多少？");
    String address = at();
    open(desk());
    assertThat(page.locator(".list-empty")).isVisible();
    go(address);
    assertThat(page.locator("notice-box .notice-title")).hasText("这个对话已经不在了");
  }

  @Test
  void aConversationIsTakenAlongAsAFile() throws IOException {
    ask("南充市的居民出资率是多少？");
    Download word = page.waitForDownload(() -> choose("南充", "存为 Word 文件"));
    assertTrue(word.suggestedFilename().endsWith(".docx"), word.suggestedFilename());
    byte[] bytes = Files.readAllBytes(word.path());
    assertEquals('P', bytes[0]);
    assertEquals('K', bytes[1]);
    Download text = page.waitForDownload(() -> choose("南充", "存为文本文件"));
    assertTrue(Files.readString(text.path()).contains("96%"));
  }

  @Test
  void twoPagesOfOneBrowserShareTheList() {
    ask("南充市的居民出资率是多少？");
    Page other = alsoOpen("");
    assertThat(other.locator("conversation-row")).hasCount(1);
  }

  @Test
  void theListIsPutAwayAndStaysSo() {
    assertThat(page.locator("conversation-list")).isVisible();
    page.locator("#menu").click();
    assertThat(page.locator("conversation-list")).isHidden();
    page.reload();
    assertThat(page.locator(".example").first()).isVisible();
    assertThat(page.locator("conversation-list")).isHidden();
    assertThat(page.locator("#new")).isVisible();
  }
}
