package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.ingest.Corpus;
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

  @Test
  void anEmptyLibrarySaysSoAndWhatToDo() {
    Served tiny = TinyLibrary.answering();
    Corpus nothing = new Corpus(List.of(), List.of());
    open(
        serve(
            new Served(nothing, tiny.ledger(), tiny.answerers(), tiny.asking(), question -> false)),
        desk());
    assertThat(page.locator("first-visit")).containsText("还没有收入材料");
    assertThat(page.locator("first-visit")).containsText("请管理员");
    assertThat(page.locator("#material")).hasText("还没有收入材料");
  }

  @Test
  void whileTheMaterialIsMadeReadyThePageWaitsByItself() {
    AnwenServer starting =
        AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    try (starting) {
      open(starting, desk());
      assertThat(page.locator("first-visit")).containsText("正在准备材料");
      starting.ready(TinyLibrary.answering());
      assertThat(page.locator(".example").first()).isVisible();
    }
  }

  @Test
  void whatWasWithheldIsSaid() {
    Served.Asking careful =
        (question, answerer, tokens) -> {
          Assistant.Reply reply = TinyLibrary.answer(question, answerer, tokens);
          Answer said = reply.answer();
          Answer told =
              new Answer(
                  said.text(),
                  false,
                  said.kind(),
                  said.answerer(),
                  said.citations(),
                  said.table(),
                  said.examined(),
                  said.timings(),
                  List.of("有一句没有依据，已略去。"));
          return new Assistant.Reply(reply.inquiry(), reply.evidence(), List.of(told));
        };
    open(serve(TinyLibrary.with(careful)), desk());
    assertThat(ask("甲县的路").locator(".notes")).hasText("有一句没有依据，已略去。");
  }

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
