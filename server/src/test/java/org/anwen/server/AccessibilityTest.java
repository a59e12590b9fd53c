package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What axe finds in each view, in light, in dark and on a narrow phone: nothing. */
class AccessibilityTest extends PageTest {
  private static final String RUN =
      "async only => (await axe.run(document, { resultTypes: ['violations'],"
          + " ...(only && { runOnly: [only] }) })).violations"
          + ".flatMap(v => v.nodes.map(n =>"
          + " v.impact + ' ' + v.id + ' ' + n.target + ' ' + (n.any[0]?.message ?? '')))";

  private static String axe = "";

  private @Nullable String rules;
  private final List<String> found = new ArrayList<>();

  @BeforeAll
  static void readAxe() throws IOException {
    String file = "/axe/axe.min.js";
    try (InputStream in =
        Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream(file), file)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void nothingIsFoundInLight() {
    everyView(desk().setColorScheme(ColorScheme.LIGHT), null);
  }

  @Test
  void nothingIsFoundInDark() {
    everyView(desk().setColorScheme(ColorScheme.DARK), null);
  }

  @Test
  void nothingIsFoundOnANarrowPhone() {
    everyView(phone(), null);
  }

  private void everyView(NewContextOptions options, @Nullable String only) {
    rules = only;
    open(options);
    assertThat(page.locator(".example").first()).isVisible();
    check("first visit");
    ask("新增停车位最多的是哪里？");
    ask("怀化2022年和2023年一共发行了多少专项债？");
    ask("拉萨的地铁有几条线路？");
    check("answers");
    page.locator("button.marker").first().click();
    assertThat(page.locator("source-panel mark.now").first()).isVisible();
    check("source");
    page.keyboard().press("Escape");
    go("#/cases?q=停车位");
    assertThat(page.locator(".case-row").first()).isVisible();
    check("cases");
    page.locator(".case-row a").first().click();
    assertThat(page.locator("case-page .fact").first()).isVisible();
    check("case");
    page.locator(".sheet-actions a").click();
    assertThat(page.locator("document-page mark.now")).isVisible();
    check("document");
    if (page.locator("conversation-list").isHidden()) {
      page.locator("#menu").click();
    }
    page.locator("conversation-row").first().hover();
    page.locator("conversation-row .round").first().click();
    assertThat(page.locator(".menu")).isVisible();
    check("conversations");
    assertEquals(List.of(), found);
  }

  private void check(String view) {
    page.waitForTimeout(150); // a colour that is just changing is read as it is
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(axe);
    }
    ((List<?>) page.evaluate(RUN, rules)).forEach(one -> found.add(view + ": " + one));
  }
}
