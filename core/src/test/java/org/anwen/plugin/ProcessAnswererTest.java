package org.anwen.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answerer in a process of its own, where no thread of this one can be held. */
class ProcessAnswererTest {
  @TempDir private Path plugins;

  @Test
  void itAnswersAsItWouldInThisProcess() throws Exception {
    plant(
        """
        System.out.println("a line that is no message");
        tokens.accept("一"); tokens.accept("\uD840\uDC00");
        return new Draft("一\uD840\uDC00", quotes(evidence), Optional.empty(), false);
        """);
    try (Plugins loaded = load(Map.of())) {
      Answerer answerer = loaded.answerer("wild");
      List<String> pieces = new ArrayList<>();
      var draft =
          answerer.answer(
              Evidences.EMPTY,
              piece -> pieces.addAll(piece.isEmpty() ? List.of() : List.of(piece)));
      assertEquals("一\uD840\uDC00", draft.text());
      assertEquals(List.of("一", "\uD840\uDC00"), pieces);
      assertEquals(draft, answerer.answer(Evidences.EMPTY, piece -> {}));
      assertEquals(List.of(), answerer.quotes(Evidences.EMPTY));
    }
  }

  @Test
  void itIsGivenItsSettings() throws Exception {
    PlantedPlugin.plant(
        plugins,
        "wild",
        """
        public final class Planted implements Plugin {
          public List<Answerer> answerers(PluginContext context) {
            String style = context.setting("answerer.wild.style").orElse("none");
            return List.of(new Answerer() {
              public String name() { return "wild"; }
              public Draft answer(Evidence evidence, Consumer<String> tokens) {
                return Draft.abstain(style + ProcessHandle.current().pid());
              }
            });
          }
        }
        """);
    try (Plugins loaded = load(Map.of("answerer.wild.style", "plain"))) {
      String said = loaded.answerer("wild").answer(Evidences.EMPTY, piece -> {}).text();
      assertTrue(said.startsWith("plain"), said);
      assertTrue(!said.equals("plain" + ProcessHandle.current().pid()), said);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "System.exit(7); return null; | exit code 7",
        "Runtime.getRuntime().halt(9); return null; | exit code 9",
        "while (true) { Thread.onSpinWait(); } | no answer within",
        "List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[1 << 20]); } | out of memory",
        "throw new IllegalStateException(\"broken\"); | broken",
        "new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true).println(\"{\"); return null; | no message",
      })
  void whateverItDoesCostsOneAnswer(String body, String reason) throws Exception {
    plant(body);
    // Only what never ends waits for the limit; a process takes long to start on a busy machine.
    int limit = reason.startsWith("no answer") ? 2_000 : 60_000;
    try (Plugins loaded =
        load(Map.of("answerer.timeout", limit + "ms", "answerer.wild.memory", "32m"))) {
      Answerer answerer = loaded.answerer("wild");
      for (int i = 0; i < 3; i++) {
        long before = System.nanoTime();
        assertThrows(AnwenException.class, () -> answerer.answer(Evidences.EMPTY, piece -> {}));
        long millis = (System.nanoTime() - before) / 1_000_000;
        assertTrue(millis < limit + 200, () -> millis + " ms");
      }
      String disabled =
          loaded.list().stream()
              .filter(e -> e.name().equals("wild"))
              .findFirst()
              .flatMap(Extension::disabled)
              .orElse("");
      assertTrue(disabled.contains(reason), disabled);
    }
  }

  @Test
  void anIsolationThatIsNotThereStopsTheStart() {
    plant("return null;");
    AnwenException e =
        assertThrows(
            AnwenException.class, () -> load(Map.of("answerer.wild.isolation", "container")));
    assertEquals(ErrorCode.BAD_CONFIGURATION, e.code());
    assertTrue(e.getMessage().contains("thread or process"), e.getMessage());
  }

  private void plant(String body) {
    PlantedPlugin.answerer(plugins, "wild", "wild", body);
  }

  private Plugins load(Map<String, String> more) {
    PlantedPlugin.answerer(plugins, "plain", "extractive", "return Draft.abstain(\"好\");");
    Map<String, String> values = new HashMap<>();
    values.put("plugins.dir", plugins.toString());
    values.put("answerer.wild.isolation", "process");
    values.put("answerer.timeout", "60s");
    values.putAll(more);
    return PluginLoader.load(Settings.of(Layout.at(plugins), values));
  }
}
