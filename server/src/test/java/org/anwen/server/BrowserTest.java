package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anwen.Assistant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, on the real seed. */
class BrowserTest {
  private static final String QUESTION = "南充市的居民出资率是多少？";

  private static Assistant assistant;
  private static AnwenServer server;
  private static Browser browser;

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> foreign = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start(@TempDir Path data) {
    assistant = SeedAssistant.open(data);
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(Served.of(assistant));
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    assistant.close();
  }

  @BeforeEach
  void open() {
    open(server.port(), new NewContextOptions().setViewportSize(1280, 800));
  }

  private void open(int port, NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    String own = "http://127.0.0.1:" + port + "/";
    context = browser.context(options);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(own)) {
            foreign.add(request.url());
          }
        });
    page.navigate(own);
  }

  @AfterEach
  void nothingWasAskedOfAnyoneElse() {
    context.close();
    assertEquals(List.of(), foreign);
  }

  private void ask(String question) {
    page.fill("#question", question);
    page.press("#question", "Enter");
  }

  @Test
  void aQuestionIsAnsweredAndItsSourceOpensBesideIt() {
    ask(QUESTION);
    Locator marker = page.locator("chat-turn button.marker").first();
    assertThat(page.locator(".answer-text")).containsText("96%");
    marker.hover();
    assertThat(page.locator("quote-card")).isVisible();
    marker.click();
    assertThat(page.locator("source-panel .path")).containsText("动员居民出资参与");
    assertThat(page.locator("source-panel mark.now").first()).containsText("96%");
    page.locator("source-panel .tab", new Page.LocatorOptions().setHasText("全文")).click();
    assertThat(page.locator(".document-text mark.now").first()).isInViewport();
    assertEquals(List.of(), complaints);
  }

  @Test
  void aQuoteOverABreakIsHighlightedWithoutWhatBreaksIt(@TempDir Path data) {
    try (AnwenServer tiny =
        AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0))) {
      tiny.ready(TinyLibrary.answering());
      open(tiny.port(), new NewContextOptions());
      ask("甲县的路");
      page.locator("chat-turn button.marker").first().click();
      assertThat(page.locator("source-panel mark.now")).hasText("甲县把十二公里土路改成水泥路，花费三百万元。群众出行快了一半。");
    }
  }

  @Test
  void theKeyboardAloneSuffices() {
    page.keyboard().type("哪些地方发行了专项债？");
    page.keyboard().press("Enter");
    assertThat(page.locator("chat-turn .answer-foot")).isVisible();
    Locator markers = page.locator("chat-turn button.marker");
    markers.first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("source-panel h2")).containsText("1 /");
    assertThat(page.locator("source-panel mark.now").first()).isVisible();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("source-panel h2")).containsText("2 /");
    page.keyboard().press("Escape");
    assertThat(page.locator("source-panel")).isHidden();
    assertThat(markers.first()).isFocused();
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
    page.reload();
    assertThat(page.locator("chat-turn .answer-foot")).isVisible();
    page.locator("#new").click();
    assertThat(page.locator("chat-turn")).hasCount(0);
    assertThat(page.locator(".example").first()).isVisible();
  }

  @Test
  void whatIsNotInTheMaterialLooksDifferent() {
    ask("拉萨的地铁有几条线路？");
    assertThat(page.locator("chat-turn .abstained-title")).containsText("材料中没有找到答案");
  }

  @Test
  void anAnswersTextIsNeverMarkup() {
    ask("<img src=x onerror=alert(1)>的<b>居民</b>");
    assertThat(page.locator("chat-turn .answer-foot")).isVisible();
    assertThat(page.locator("chat-turn .question")).containsText("<img src=x");
    assertEquals(0, page.locator("chat-turn img, chat-turn b").count());
  }

  @Test
  void itFitsANarrowPhoneInLightAndDark() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      open(server.port(), new NewContextOptions().setViewportSize(360, 740).setColorScheme(scheme));
      ask("哪些地方发行了专项债？");
      assertThat(page.locator("chat-turn .answer-foot")).isVisible();
      assertEquals(360, page.evaluate("() => document.documentElement.scrollWidth"));
      page.locator("button.marker").first().click();
      assertThat(page.locator("source-panel mark.now").first()).isInViewport();
    }
  }

  @Test
  void overloadSaysHowLongToWaitAndTriesAgain(@TempDir Path data) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch began = new CountDownLatch(1);
    Served.Asking slow =
        (question, answerer, tokens) -> {
          if (question.text().equals("占住")) {
            began.countDown();
            await(go);
          }
          return TinyLibrary.answer(question, answerer, tokens);
        };
    try (AnwenServer busy =
        AnwenServer.start(
            ServerConfig.defaults(data)
                .withAddress("127.0.0.1", 0)
                .withCapacity(1, 0, Duration.ofSeconds(30)))) {
      busy.ready(TinyLibrary.with(slow));
      Thread.ofVirtual().start(() -> new Client(busy.port()).ask("占住"));
      assertTrue(began.await(5, TimeUnit.SECONDS));
      open(busy.port(), new NewContextOptions());
      ask("甲县的路");
      assertThat(page.locator("notice-box .notice-title")).containsText("现在提问的人太多");
      assertThat(page.locator("notice-box")).containsText("秒后自动再试");
      go.countDown();
      assertThat(page.locator("chat-turn .answer-text")).containsText("水泥路");
    }
  }

  @Test
  void aRunningAnswerIsStopped(@TempDir Path data) {
    Served.Asking endless =
        (question, answerer, tokens) -> {
          while (question.text().equals("一直说")) {
            tokens.accept("嗯");
            await(new CountDownLatch(1), 30);
          }
          return TinyLibrary.answer(question, answerer, tokens);
        };
    try (AnwenServer talker =
        AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0))) {
      talker.ready(TinyLibrary.with(endless));
      open(talker.port(), new NewContextOptions());
      ask("一直说");
      assertThat(page.locator(".answer-text")).containsText("嗯嗯");
      page.locator("button.send").click();
      assertThat(page.locator("notice-box .notice-title")).containsText("已停止回答");
      ask("甲县的路");
      assertThat(page.locator("chat-turn").last()).containsText("水泥路");
    }
  }

  @Test
  void aLostServerIsSaidAndTriedAgain(@TempDir Path data) {
    AnwenServer lost = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    lost.ready(TinyLibrary.answering());
    open(lost.port(), new NewContextOptions());
    assertThat(page.locator(".example").first()).isVisible();
    lost.close();
    ask("甲县的路");
    assertThat(page.locator("notice-box .notice-title")).containsText("连接断开了");
  }

  private static void await(CountDownLatch latch) {
    await(latch, 20_000);
  }

  private static void await(CountDownLatch latch, long millis) {
    try {
      boolean counted = latch.await(millis, TimeUnit.MILLISECONDS);
      assertTrue(counted || millis < 1_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
