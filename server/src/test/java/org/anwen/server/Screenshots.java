package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the documentation from the running product, and walks the morning that the
 * user's guide tells. Run by name only, see CONTRIBUTING.md; the pictures land in {@code
 * docs/images}.
 */
class Screenshots extends PageTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("anwen.root", "..")).resolve("docs/images");
  private static final long MOST_BYTES = 300_000;
  private static final String RANKED = "新增停车位最多的是哪里？";
  private static final String FACT = "南充市的居民出资率是多少？";

  private void take(String name) {
    page.mouse().move(2, 400);
    page.waitForTimeout(1_200); // what comes after an answer, and what is still moving
    Path file = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    try {
      assertTrue(Files.size(file) <= MOST_BYTES, name + ": " + Files.size(file) + " bytes");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void openSource(Locator turn, int index) {
    turn.locator("button.marker").nth(index).click();
    assertThat(page.locator("source-panel mark.now").first()).isVisible();
  }

  private static NewContextOptions tallPhone() {
    return phone().setDeviceScaleFactor(2);
  }

  @Test
  void onTheDesk() {
    assertThat(page.locator(".example").first()).isVisible();
    take("first-visit");
    openSource(ask(FACT), 0);
    take("answer-with-source");
    beginAnew();
    ask(RANKED);
    take("chart");
    go("#/cases?q=停车位");
    assertThat(page.locator(".case-row mark").first()).isVisible();
    assertThat(page.locator(".facet-row").first()).isVisible();
    take("cases");
    page.locator(".case-row a").first().click();
    assertThat(page.locator(".fact").first()).isVisible();
    take("case");
    go("#/");
    ask("拉萨的地铁有几条线路？");
    take("not-in-the-material");
  }

  @Test
  void inTheDark() {
    open(desk().setColorScheme(ColorScheme.DARK));
    openSource(ask("怀化2022年和2023年一共发行了多少专项债？"), 0);
    take("dark");
  }

  @Test
  void onAPhone() {
    open(tallPhone());
    ask(RANKED);
    take("phone");
    open(tallPhone());
    openSource(ask(FACT), 0);
    take("phone-source");
  }

  @Test
  void oneMorningOfAnOfficial() {
    ask("哪些地方发行了专项债？");
    take("morning-1-list");
    Locator sum = ask("各地一共发行了多少专项债？");
    take("morning-2-sum");
    openSource(sum, 0);
    press(page.locator("source-panel"), "全文");
    assertThat(page.locator(".document-text mark.now").first()).isInViewport();
    take("morning-3-source");
    page.keyboard().press("Escape");
    beginAnew();
    ask("南充市的居民出资率是69%吗？");
    take("morning-4-corrected");
    go("#/cases?q=居民出资");
    assertThat(page.locator(".facet-row").first()).isVisible();
    take("morning-5-cases");
    page.locator(".case-row a").first().click();
    assertThat(page.locator(".fact").first()).isVisible();
    take("morning-6-case");
    beginAnew();
    ask("杭州的产权登记怎么办？");
    take("morning-7-procedure");
    Locator row = page.locator("conversation-row").first();
    row.hover();
    row.locator(".round").click();
    assertThat(page.locator(".menu")).isVisible();
    page.waitForTimeout(400);
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("morning-8-word.png")));
    Download word = page.waitForDownload(() -> press(page.locator(".menu"), "存为 Word 文件"));
    assertTrue(word.suggestedFilename().endsWith(".docx"), word.suggestedFilename());
    word.saveAs(Path.of(System.getProperty("java.io.tmpdir"), "anwen-morning.docx"));
  }
}
