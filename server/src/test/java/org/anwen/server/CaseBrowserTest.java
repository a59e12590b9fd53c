package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The cases of the library, narrowed down and looked at. */
class CaseBrowserTest extends PageTest {
  private Locator rows() {
    return page.locator(".case-row");
  }

  /** Chooses what narrows down; as many cases are left as it said. */
  private void narrow(String name) {
    Locator row = named(page.locator(".facets"), ".facet-row", name);
    String count = row.locator(".facet-count").innerText();
    row.click();
    assertThat(page.locator(".count")).hasText(count + " 个案例");
  }

  @Test
  void casesAreFoundByFreeWordsWhichAreMarked() {
    page.locator("[data-view-link=cases]").click();
    assertThat(page.locator(".count")).hasText("35 个案例");
    page.locator("case-browser .find").fill("停车位 充电桩");
    assertThat(page.locator(".case-row mark").first()).isVisible();
    page.waitForCondition(() -> rows().count() < 10);
    assertTrue(rows().count() >= 2);
    assertTrue(at().contains("q="), at());
  }

  @Test
  void casesAreNarrowedDownByPlaceAndSectionWithCountsThatHold() {
    go("#/cases");
    Locator province = named(page.locator(".facets"), ".facet-row", "浙江");
    String count = province.locator(".facet-count").innerText();
    province.click();
    assertThat(page.locator(".count")).hasText(count + " 个案例");
    assertThat(page.locator(".chosen .chip")).containsText("浙江");
    Locator city = page.locator(".facet.inner .facet-row").first();
    String fewer = city.locator(".facet-count").innerText();
    city.click();
    assertThat(page.locator(".count")).hasText(fewer + " 个案例");
    page.locator(".chosen .chip").first().click();
    assertThat(page.locator(".count")).hasText("35 个案例");
  }

  @Test
  void casesAreNarrowedDownByYearAndHeading() {
    go("#/cases");
    narrow("2023");
    assertTrue(at().contains("year=2023"), at());
    narrow("拓宽资金筹集渠道");
    assertThat(page.locator(".chosen .chip")).hasCount(2);
    press(page.locator(".chosen"), "全部去掉");
    assertThat(page.locator(".count")).hasText("35 个案例");
  }

  @Test
  void whatFindsNothingSaysSo() {
    go("#/cases?q=没有的词语");
    assertThat(page.locator(".count")).containsText("没有符合的案例");
  }

  @Test
  void aCaseShowsItsFactsAndHidesThemAgain() {
    go("#/cases?q=住宅专项维修资金制度");
    rows().first().locator("a").click();
    Locator figure = page.locator(".case-text .fact-figure").first();
    String colour = "e => getComputedStyle(e).backgroundColor";
    Object marked = figure.evaluate(colour);
    assertThat(page.locator(".case-text .fact-place").first()).isVisible();
    page.locator(".legend .fact-figure").click();
    page.waitForCondition(() -> !figure.evaluate(colour).equals(marked));
    assertThat(page.locator(".legend .fact-figure")).hasAttribute("aria-pressed", "false");
  }

  @Test
  void aQuestionAboutACaseIsAskedInANewConversation() {
    go("#/cases?q=住宅专项维修资金制度");
    rows().first().locator("a").click();
    page.locator(".ask-about .next-question").first().click();
    assertThat(page.locator("chat-turn .answer-foot")).isVisible();
    assertThat(page.locator("chat-turn .abstained")).hasCount(0);
    page.goBack();
    page.locator(".ask-about .find").fill("居民一共出资多少？");
    page.locator(".ask-about .find").press("Enter");
    assertThat(page.locator("chat-turn .question")).containsText("居民一共出资多少？");
    assertThat(page.locator("chat-turn .answer-text")).containsText("4200余万元");
  }

  @Test
  void aCaseHasALinkForAColleague() {
    go("#/cases?q=住宅专项维修资金制度");
    rows().first().locator("a").click();
    clipboard();
    press(page.locator(".sheet-actions"), "复制链接");
    page.waitForCondition(() -> clipboard().contains("#/cases/"));
    String link = clipboard();
    String text = page.locator(".case-text").innerText();
    Page other = alsoOpen(link.substring(link.indexOf('#')));
    assertThat(other.locator(".case-text")).hasText(text);
  }

  @Test
  void aDocumentShowsItsTextAndLeadsToItsCases() {
    go("#/cases");
    rows().first().locator("a").click();
    page.locator(".sheet-actions a").click();
    assertThat(page.locator("document-page mark.now")).isInViewport();
    page.locator(".sheet-facts a").click();
    assertThat(page.locator(".count")).hasText("35 个案例");
  }

  @Test
  void anAddressThatIsNoneLeadsBack() {
    go("#/nothing");
    assertThat(page.locator(".empty-view")).containsText("没有这个地址");
    go("#/cases/none");
    assertThat(page.locator(".empty-view")).containsText("没有这个案例");
    assertEquals(1, page.locator(".empty-view a").count());
  }
}
