package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page's own modules, tested in the browser that runs them. */
class PageScriptsTest extends PageTest {
  private static final String FOLDER = "/page-tests/";

  @TestFactory
  List<DynamicTest> eachModuleDoesWhatItsTestsSay() {
    page.route("**" + FOLDER + "**", PageScriptsTest::fulfil);
    go(FOLDER.substring(1) + "index.html");
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("globalThis.finished ?? false")));
    List<?> results = (List<?>) page.evaluate("globalThis.results");
    assertFalse(results.isEmpty());
    return results.stream()
        .map(result -> (Map<?, ?>) result)
        .map(
            r ->
                dynamicTest(
                    String.valueOf(r.get("name")), () -> assertEquals("", r.get("failure"))))
        .toList();
  }

  private static void fulfil(Route route) {
    String url = route.request().url();
    String name = url.substring(url.indexOf(FOLDER));
    if (name.endsWith(".html")) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/html")
              .setBody("<!doctype html><script type=module src=all.js></script>"));
      return;
    }
    try (InputStream in =
        Objects.requireNonNull(PageScriptsTest.class.getResourceAsStream(name), name)) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/javascript")
              .setBody(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
