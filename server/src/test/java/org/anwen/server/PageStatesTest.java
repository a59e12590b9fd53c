package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The page when things are not as they should be: it says what happened and what to do. */
class PageStatesTest extends PageTest {
  @Test
  void whatIsNotInTheMaterialLooksDifferent() {
    Locator turn = ask("拉萨的地铁有几条线路？");
    assertThat(turn.locator(".abstained-title")).containsText("材料中没有找到答案");
  }

  @Test
  void overloadSaysHowLongToWaitAndTriesAgain() throws Exception {
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
    ServerConfig one = ServerConfig.defaults(data).withCapacity(1, 0, Duration.ofSeconds(30));
    AnwenServer busy = serve(one, TinyLibrary.with(slow));
    Thread.ofVirtual().start(() -> new Client(busy.port()).ask("占住"));
    assertTrue(began.await(5, TimeUnit.SECONDS));
    open(busy, desk());
    send("甲县的路");
    assertThat(page.locator("notice-box .notice-title")).containsText("现在提问的人太多");
    assertThat(page.locator("notice-box")).containsText("秒后自动再试");
    go.countDown();
    assertThat(page.locator("chat-turn .answer-text")).containsText("水泥路");
  }

  @Test
  void aRunningAnswerIsStopped() {
    Served.Asking endless =
        (question, answerer, tokens) -> {
          while (question.text().equals("一直说")) {
            tokens.accept("嗯");
            pause();
          }
          return TinyLibrary.answer(question, answerer, tokens);
        };
    open(serve(TinyLibrary.with(endless)), desk());
    send("一直说");
    assertThat(page.locator(".answer-text")).containsText("嗯嗯");
    page.locator("button.send").click();
    assertThat(page.locator("notice-box .notice-title")).containsText("已停止回答");
    send("甲县的路");
    assertThat(page.locator("chat-turn").last()).containsText("水泥路");
  }

  @Test
  void aLostConnectionIsSaidAndTakenUpAgainByItself() {
    AnwenServer lost = serve(TinyLibrary.answering());
    int port = lost.port();
    open(lost, desk());
    assertThat(page.locator(".example").first()).isVisible();
    lost.close();
    send("甲县的路");
    assertThat(page.locator("notice-box .notice-title")).containsText("连接断开了");
    assertThat(page.locator("notice-box")).containsText("秒后自动再试");
    try (AnwenServer again =
        AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", port))) {
      again.ready(TinyLibrary.answering());
      assertThat(page.locator("chat-turn .answer-text")).containsText("水泥路");
      assertThat(page.locator("chat-turn")).hasCount(1);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
