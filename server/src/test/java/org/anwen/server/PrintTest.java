package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The page on paper. */
class PrintTest extends PageTest {
  @Test
  void aSheetHasQuestionsAnswersAndEverySourceWithItsWords() {
    ask("哪些地方发行了专项债？");
    ask("健全长效管理机制有哪些做法？");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String hidden :
        new String[] {
          ".top", "conversation-list", "chat-composer", ".answer-actions", ".table-actions"
        }) {
      assertThat(page.locator(hidden).first()).isHidden();
    }
    Locator quotes = page.locator(".source-quote");
    assertTrue(quotes.count() > 8);
    for (int i = 0; i < quotes.count(); i++) {
      assertThat(quotes.nth(i)).isVisible();
    }
    byte[] pdf = page.pdf();
    assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
  }
}
