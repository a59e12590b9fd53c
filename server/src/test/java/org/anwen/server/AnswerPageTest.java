package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What an answer can do: its table, its bars, its files, its link, and what the reader says of it.
 */
class AnswerPageTest extends PageTest {
  private static final String RANKED = "新增停车位最多的是哪里？";

  private static List<String> column(Locator turn, int column) {
    return turn.locator("tbody tr td:nth-child(" + column + ")").allInnerTexts();
  }

  @Test
  void aTableIsSortedByAClickOnAHeading() {
    Locator turn = ask(RANKED);
    List<String> given = column(turn, 2);
    assertTrue(given.getFirst().startsWith("750个"), given.toString());
    Locator heading = turn.locator("thead th").nth(1);
    heading.locator("button").click();
    assertThat(heading).hasAttribute("aria-sort", "ascending");
    assertEquals(given.reversed(), column(turn, 2));
    heading.locator("button").press("Enter");
    assertThat(heading).hasAttribute("aria-sort", "descending");
    heading.locator("button").press("Enter");
    assertThat(heading).hasAttribute("aria-sort", "none");
    assertEquals(given, column(turn, 2));
    turn.locator("tbody button.marker").first().click();
    assertThat(page.locator("source-panel mark.now").first()).containsText("750个");
  }

  @Test
  void aTableIsCopiedForWordAndExcel() {
    Locator turn = ask(RANKED);
    clipboard();
    press(turn, "复制表格");
    page.waitForCondition(() -> clipboard().contains("\t"));
    String[] lines = clipboard().split("\n");
    assertEquals(turn.locator("tbody tr").count() + 1, lines.length);
    assertTrue(lines[1].endsWith("\t750个"), lines[1]);
    assertTrue(richClipboard().contains("<td>750个</td>"), richClipboard());
  }

  @Test
  void aTableIsSavedForExcelAndAsPlainCells() throws IOException {
    Locator turn = ask(RANKED);
    Download excel = page.waitForDownload(() -> press(turn, "存为 Excel 表格"));
    assertTrue(excel.suggestedFilename().endsWith(".xlsx"), excel.suggestedFilename());
    Download cells = page.waitForDownload(() -> press(turn, "存为 CSV"));
    byte[] bytes = Files.readAllBytes(cells.path());
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
    assertTrue(Files.readString(cells.path()).contains("750个"));
  }

  @Test
  void comparableFiguresStandAsBarsAndWordsDoNot() {
    Locator turn = ask(RANKED);
    Locator bars = turn.locator(".bar-length");
    assertThat(bars).hasCount(turn.locator("tbody tr").count());
    double longest = bars.first().boundingBox().width;
    assertTrue(bars.last().boundingBox().width < longest / 2);
    assertTrue(turn.locator(".bars").getAttribute("aria-label").contains("750个"));
    assertThat(ask("健全长效管理机制有哪些做法？").locator(".bars")).hasCount(0);
  }

  @Test
  void anAnswerHasALinkThatAColleagueCanOpen() {
    Locator turn = ask(RANKED);
    clipboard();
    press(turn, "复制链接");
    page.waitForCondition(() -> clipboard().contains("#/answer/"));
    String link = clipboard();
    open(desk());
    go(link.substring(link.indexOf('#')));
    assertThat(page.locator("shared-answer .sheet-title")).hasText(RANKED);
    assertThat(page.locator("shared-answer .bar-length").first()).isVisible();
    page.locator("shared-answer button.marker").first().click();
    assertThat(page.locator("source-panel mark.now").first()).isVisible();
    assertThat(page.locator("conversation-row")).hasCount(0);
  }

  @Test
  void aVerdictIsKeptWithAWordOfWhy() {
    Locator turn = ask(RANKED);
    press(turn.locator(".verdicts"), "不全");
    assertThat(turn.locator("[role=status].feedback-said")).hasText("已记下");
    turn.locator(".why textarea").fill("少了一个地方");
    press(turn.locator(".why"), "补充");
    assertThat(turn.locator("[role=status].feedback-said")).hasText("已记下，谢谢");
    page.reload();
    assertThat(page.locator("[data-verdict=incomplete]")).hasAttribute("aria-pressed", "true");
    press(page.locator(".verdicts"), "对");
    assertThat(page.locator("[data-verdict=right]")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator("[data-verdict=incomplete]")).hasAttribute("aria-pressed", "false");
  }

  @Test
  void afterAnAnswerTheNextQuestionIsOneClickAway() {
    Locator turn = ask("怀化2022年发行了多少专项债？");
    Locator next = turn.locator(".next-question");
    next.first().waitFor();
    assertTrue(next.count() <= 3);
    String question = next.first().innerText().strip();
    next.first().click();
    Locator second = page.locator("chat-turn").nth(1);
    assertThat(second.locator(".question")).hasText(question);
    assertThat(second.locator(".answer-foot")).isVisible();
    assertThat(second.locator(".abstained")).hasCount(0);
    assertThat(turn.locator(".next")).hasCount(0);
  }

  @Test
  void aLinkToAnAnswerThatIsNotThereSaysSo() {
    go("#/answer/none");
    assertThat(page.locator(".empty-view")).isVisible();
    Page other = alsoOpen("#/answer/none");
    assertThat(other.locator(".empty-view a")).hasText("回到提问");
  }
}
