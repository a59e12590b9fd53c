package org.anwen.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How much the page weighs, and how fast it is: the times are printed, since a busy machine says
 * little.
 */
class PageSpeedTest extends PageTest {
  private static final String FIRST_PAINT =
      "() => new Promise(done => new PerformanceObserver(list => {"
          + " for (const one of list.getEntries())"
          + " if (one.name === 'first-contentful-paint') done(one.startTime);"
          + " }).observe({ type: 'paint', buffered: true }))";

  private static final String SCROLLED =
      "async () => { const turns = document.querySelector('.turns');"
          + " const frames = []; let before = performance.now();"
          + " for (let i = 0; i < 60; i++) { turns.scrollTop -= 400;"
          + " await new Promise(requestAnimationFrame);"
          + " const now = performance.now(); frames.push(now - before); before = now; }"
          + " return frames.sort((a, b) => a - b)[30]; }";

  @Test
  void theWholePageIsUnder300KilobytesCompressed() {
    List<String> paths = org.anwen.server.Page.load().paths();
    int sum =
        (Integer)
            page.evaluate(
                "async paths => { performance.setResourceTimingBufferSize(1000); let sum = 0;"
                    + " for (const path of paths) { performance.clearResourceTimings();"
                    + " await (await fetch(path, { cache: 'reload' })).arrayBuffer();"
                    + " const [one] = performance.getEntriesByType('resource');"
                    + " sum += one.encodedBodySize; } return sum; }",
                paths);
    System.out.println("page: " + paths.size() + " files, " + sum + " bytes compressed");
    assertTrue(sum > 10_000 && sum < 300_000, sum + " bytes");
  }

  @Test
  void everyModuleOfTheFirstViewIsFetchedAtOnce() {
    assertThat(page.locator(".example").first()).isVisible();
    assertEquals(
        List.of(),
        page.evaluate(
            "() => { const named = new Set([...document.querySelectorAll('[rel=modulepreload]')]"
                + ".map(link => link.href)); return performance.getEntriesByType('resource')"
                + ".map(one => one.name).filter(name => name.endsWith('.js'))"
                + ".filter(name => !name.endsWith('/app.js') && !named.has(name)); }"));
  }

  @Test
  void thePagePaintsAndTheBoxIsUsableAtOnce() {
    List<Double> paints = new ArrayList<>();
    List<Double> usable = new ArrayList<>();
    double oneLine = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      open(desk());
      page.navigate("about:blank");
      go("health");
      oneLine = Math.min(oneLine, ((Number) page.evaluate(FIRST_PAINT)).doubleValue());
      open(desk());
      paints.add(((Number) page.evaluate(FIRST_PAINT)).doubleValue());
      page.locator("#question").fill("能用了");
      usable.add(((Number) page.evaluate("() => performance.now()")).doubleValue());
    }
    System.out.printf(
        "first paint %s ms, usable %s ms, a page of one line %.0f ms%n", paints, usable, oneLine);
    assertEquals(3, paints.stream().filter(ms -> ms > 0).count());
  }

  @Test
  void aConversationOf500TurnsOpensScrollsAndTakesTyping() {
    open(serve(TinyLibrary.answering()), desk());
    String id =
        (String)
            page.evaluate(
                "async () => { let id; for (let i = 0; i < 500; i++) {"
                    + " const body = { question: '甲县的路', ...(id && { conversationId: id }) };"
                    + " const reply = await fetch('/api/chat', { method: 'POST',"
                    + " headers: { 'Content-Type': 'application/json' },"
                    + " body: JSON.stringify(body) });"
                    + " id = (await reply.json()).conversationId; } return id; }");
    Response opened = page.reload();
    assertTrue(opened.ok());
    double began = now();
    go("#/chat/" + id);
    assertThat(page.locator("chat-turn").last()).isInViewport();
    assertThat(page.locator("chat-turn")).hasCount(500);
    double open = now() - began;
    double frame = ((Number) page.evaluate(SCROLLED)).doubleValue();
    double typed = now();
    page.locator("#question").fill("乙县的桥");
    typed = now() - typed;
    System.out.printf(
        "500 turns: open %.0f ms, frame %.1f ms, typing %.0f ms%n", open, frame, typed);
    assertThat(page.locator("#question")).hasValue("乙县的桥");
  }

  private double now() {
    return ((Number) page.evaluate("() => performance.now()")).doubleValue();
  }
}
