package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test of the page in a real browser: each begins on a fresh page of the seed, as a browser that
 * was never here, and fails when the page asked anything of anyone else or threw an error.
 */
@ExtendWith(SharedPage.Opening.class)
abstract class PageTest {
  /** How long anything may take, for the machine may be busy. */
  private static final double MOST_MS = 20_000;

  @SuppressWarnings("NullAway.Init")
  private static SharedPage shared;

  private final List<AnwenServer> others = new ArrayList<>();
  private final List<String> foreign = new CopyOnWriteArrayList<>();
  private final List<String> thrown = new CopyOnWriteArrayList<>();
  private String own = "";
  private boolean isOpen;

  @SuppressWarnings("NullAway.Init")
  private BrowserContext context;

  @SuppressWarnings("NullAway.Init")
  Page page;

  @TempDir Path data;

  @BeforeAll
  static void share() {
    shared = SharedPage.current();
  }

  static NewContextOptions desk() {
    return new NewContextOptions().setViewportSize(1280, 800);
  }

  static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
  }

  @BeforeEach
  void openTheSeed() {
    open(shared.server, desk());
  }

  /** Opens the seed's page anew, as another browser. */
  void open(NewContextOptions options) {
    open(shared.server, options);
  }

  final void open(AnwenServer server, NewContextOptions options) {
    if (isOpen) {
      context.close();
    }
    isOpen = true;
    own = "http://127.0.0.1:" + server.port() + "/";
    context = shared.browser.context(options.setAcceptDownloads(true));
    context.setDefaultTimeout(MOST_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MS);
    page = watch(context.newPage());
    page.navigate(own);
  }

  /** Another page of the same browser. */
  Page alsoOpen(String address) {
    Page other = watch(context.newPage());
    other.navigate(own + address);
    return other;
  }

  private Page watch(Page opened) {
    opened.onPageError(thrown::add);
    opened.onRequest(
        request -> {
          if (!request.url().startsWith(own)
              && !request.url().startsWith("blob:")
              && !request.url().startsWith("data:")) {
            foreign.add(request.url());
          }
        });
    return opened;
  }

  /** A server of a tiny library, ended after the test. */
  AnwenServer serve(Served served) {
    return serve(ServerConfig.defaults(data), served);
  }

  AnwenServer serve(ServerConfig config, Served served) {
    AnwenServer server = AnwenServer.start(config.withAddress("127.0.0.1", 0));
    server.ready(served);
    others.add(server);
    return server;
  }

  @AfterEach
  void nothingWasAskedOfAnyoneElse() {
    context.close();
    others.forEach(AnwenServer::close);
    assertEquals(List.of(), foreign);
    assertEquals(List.of(), thrown);
  }

  void go(String address) {
    page.navigate(own + address);
  }

  String at() {
    return page.url().substring(own.length());
  }

  /** Begins a new conversation, and waits until the turns of the one before are gone. */
  void beginAnew() {
    page.locator(".new-chat").click();
    assertThat(page.locator("first-visit")).isVisible();
    assertThat(page.locator("chat-turn")).hasCount(0);
  }

  /** Asks, and waits for the answer. */
  Locator ask(String question) {
    int before = page.locator("chat-turn").count();
    send(question);
    Locator turn = page.locator("chat-turn").nth(before);
    assertThat(turn.locator(".answer-foot")).isVisible();
    return turn;
  }

  void send(String question) {
    page.fill("#question", question);
    page.press("#question", "Enter");
  }

  Locator named(Locator within, String role, String name) {
    return within.locator(role).filter(new Locator.FilterOptions().setHasText(name)).first();
  }

  void press(Locator within, String name) {
    named(within, "button, a", name).click();
  }

  String clipboard() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }

  String richClipboard() {
    return (String)
        page.evaluate(
            "async () => { const [item] = await navigator.clipboard.read();"
                + " return (await item.getType('text/html')).text(); }");
  }

  static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
