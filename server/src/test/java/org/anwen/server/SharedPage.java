package org.anwen.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.anwen.Assistant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One browser, and one server of the seed, for all the tests of the page; ended after the last. */
final class SharedPage implements AutoCloseable {
  private static @Nullable SharedPage current;

  private final Path data;
  private final Assistant assistant;
  final AnwenServer server;
  final Browser browser;

  private SharedPage() {
    try {
      data = Files.createTempDirectory("anwen-page");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assistant = SeedAssistant.open(data);
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(Served.of(assistant));
    browser = new Browser();
  }

  /** Opens it before the first test that needs it. */
  static final class Opening implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      current =
          context
              .getRoot()
              .getStore(Namespace.create(SharedPage.class))
              .computeIfAbsent(SharedPage.class, key -> new SharedPage(), SharedPage.class);
    }
  }

  /** The one that is open. */
  static SharedPage current() {
    SharedPage open = current;
    if (open == null) {
      throw new IllegalStateException("no test of the page is running");
    }
    return open;
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    assistant.close();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(SharedPage::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
