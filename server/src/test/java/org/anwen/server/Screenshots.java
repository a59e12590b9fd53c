package org.anwen.server;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Takes the pictures of the documentation from a running server: {@code Screenshots URL FOLDER
 * QUESTION [TABLE-QUESTION [QUESTION-WITHOUT-ANSWER]]}.
 */
final class Screenshots {
  private final Browser browser;
  private final String address;
  private final Path folder;

  private Screenshots(Browser browser, String address, Path folder) {
    this.browser = browser;
    this.address = address;
    this.folder = folder;
  }

  public static void main(String[] args) {
    try (Browser browser = new Browser()) {
      Screenshots shots = new Screenshots(browser, args[0], Path.of(args[1]));
      shots.take("first-visit", 1280, 800, ColorScheme.LIGHT, false);
      shots.take("answer-with-source", 1280, 800, ColorScheme.LIGHT, true, args[2]);
      if (args.length > 4) {
        shots.take("table", 1280, 900, ColorScheme.LIGHT, false, args[3]);
        shots.take("dark", 1280, 800, ColorScheme.DARK, true, args[2], args[4]);
        shots.take("not-in-the-material", 1280, 800, ColorScheme.LIGHT, false, args[4]);
      }
      shots.take("phone-first", 360, 740, ColorScheme.LIGHT, false);
      shots.take("phone", 360, 740, ColorScheme.LIGHT, false, args[2]);
      shots.take("phone-source", 360, 740, ColorScheme.DARK, true, args[2]);
    }
  }

  private void take(
      String name, int width, int height, ColorScheme scheme, boolean open, String... questions) {
    NewContextOptions options =
        new NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(scheme)
            .setDeviceScaleFactor(width < 500 ? 2 : 1);
    try (BrowserContext context = browser.context(options)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> System.err.println(name + ": " + message.text()));
      page.onPageError(error -> System.err.println(name + ": " + error));
      page.navigate(address);
      page.waitForSelector("first-visit .example, chat-turn");
      int asked = 0;
      for (String question : questions) {
        page.fill("#question", question);
        page.press("#question", "Enter");
        asked++;
        page.waitForSelector("chat-turn:nth-of-type(" + asked + ") .answer-foot");
      }
      if (open) {
        page.locator("button.marker").first().click();
        page.waitForSelector("source-panel mark.now");
      }
      page.waitForTimeout(600);
      page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
  }
}
