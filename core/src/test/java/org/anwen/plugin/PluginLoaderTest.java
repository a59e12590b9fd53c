package org.anwen.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import org.anwen.plugin.Extension.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTest {
  private static final String SAYS_HELLO = "tokens.accept(\"好\"); return Draft.abstain(\"好\");";

  @TempDir private Path plugins;

  @Test
  void aFolderMakesAPluginAvailableAndTheConfigurationChoosesIt() throws Exception {
    PlantedPlugin.answerer(plugins, "one", "extractive", SAYS_HELLO);
    PlantedPlugin.answerer(plugins, "two", "other", SAYS_HELLO);
    try (Plugins loaded = load(Map.of("answerer", "other"))) {
      assertEquals(List.of("other", "extractive"), loaded.answerers());
      assertEquals("好", loaded.answerer("").answer(Evidences.EMPTY, token -> {}).text());
      assertEquals(
          List.of(
              new Extension(
                  Point.ANSWERER, "extractive", "one", Optional.of("7.1"), false, Optional.empty()),
              new Extension(
                  Point.ANSWERER, "other", "two", Optional.of("7.1"), true, Optional.empty())),
          loaded.list());
    }
  }

  @Test
  void twoPluginsWithClassesOfTheSameNameDoNotMeet() throws Exception {
    String counts =
        """
        tokens.accept("" + Shared.count()); return Draft.abstain("" + Shared.COUNT.get());
          }
        }
        final class Shared {
          static final java.util.concurrent.atomic.AtomicInteger COUNT = new java.util.concurrent.atomic.AtomicInteger(%d);
          static int count() { return COUNT.incrementAndGet();
        """;
    PlantedPlugin.answerer(plugins, "a", "extractive", counts.formatted(10));
    PlantedPlugin.answerer(plugins, "b", "other", counts.formatted(20));
    try (Plugins loaded = load(Map.of())) {
      assertEquals("11", say(loaded.answerer("extractive")));
      assertEquals("21", say(loaded.answerer("other")));
      assertNotSame(loaded.answerer("extractive"), loaded.answerer("other"));
    }
  }

  @Test
  void aPluginSeesNothingOfTheHostButTheApi() throws Exception {
    String reaches =
        """
        StringBuilder seen = new StringBuilder();
        for (String name : List.of("org.anwen.plugin.Plugins", "org.slf4j.Logger",
            "com.fasterxml.jackson.databind.ObjectMapper", "org.apache.lucene.index.IndexReader",
            "org.anwen.api.Answerer", "java.sql.Connection")) {
          try { Class.forName(name); seen.append(name).append(' '); } catch (ClassNotFoundException e) { }
        }
        tokens.accept(seen.toString());
        return Draft.abstain(seen.toString());
        """;
    PlantedPlugin.answerer(plugins, "a", "extractive", reaches);
    try (Plugins loaded = load(Map.of())) {
      assertEquals(
          "org.anwen.api.Answerer java.sql.Connection ", say(loaded.answerer("extractive")));
    }
  }

  @Test
  void theContextLoaderIsThePluginsDuringEveryCallAndTheHostsAfterwards() throws Exception {
    PlantedPlugin.plant(
        plugins,
        "a",
        """
        public final class Planted implements Plugin {
          static { check("static"); }
          public Planted() { check("constructor"); }
          public List<Answerer> answerers(PluginContext context) { check("answerers"); return List.of(new Words()); }
          public List<Embedder> embedders(PluginContext context) { check("embedders"); return List.of(new Vectors()); }
          public List<Retriever> retrievers(PluginContext context) { check("retrievers"); return List.of(new Finds()); }
          static void check(String where) {
            if (Thread.currentThread().getContextClassLoader() != Planted.class.getClassLoader()) {
              throw new IllegalStateException("not the plugin's loader in " + where);
            }
          }
        }
        final class Words implements Answerer {
          public String name() { Planted.check("name"); return "extractive"; }
          public Draft answer(Evidence evidence, Consumer<String> tokens) {
            Planted.check("answer");
            return Draft.abstain("");
          }
        }
        final class Vectors implements Embedder {
          public String name() { Planted.check("name"); return "v"; }
          public int dimensions() { Planted.check("dimensions"); return 2; }
          public float[] embedQuestion(String text) { Planted.check("embedQuestion"); return new float[] {1, 0}; }
          public List<float[]> embedPassages(List<String> texts) { Planted.check("embedPassages"); return List.of(); }
          public void close() { Planted.check("close"); System.setProperty("planted.closed", "yes"); }
        }
        final class Finds implements Retriever {
          public String name() { Planted.check("name"); return "r"; }
          public List<Hit> retrieve(String question, int limit) { Planted.check("retrieve"); return List.of(); }
        }
        """);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (Plugins loaded = load(Map.of("embedder", "v", "retriever", "r"))) {
      say(loaded.answerer(""));
      assertEquals(2, loaded.embedder().orElseThrow().dimensions());
      assertEquals(2, loaded.embedder().orElseThrow().embedQuestion("").length);
      assertEquals(List.of(), loaded.embedder().orElseThrow().embedPassages(List.of()));
      assertEquals(List.of(), loaded.retriever().orElseThrow().retrieve("", 1));
      assertEquals(before, Thread.currentThread().getContextClassLoader());
    }
    assertEquals("yes", System.clearProperty("planted.closed"));
  }

  @Test
  void aFolderWithoutAServiceStopsTheStartAndAllFoldersAreListed() throws IOException {
    PlantedPlugin.answerer(plugins, "good", "extractive", SAYS_HELLO);
    PlantedPlugin.plant(
        plugins, "silent", Map.of("planted/P.java", "package planted; class P {}"), "");
    Files.createDirectories(plugins.resolve("empty"));
    AnwenException thrown = refused(ErrorCode.BAD_PLUGIN, Map.of());
    assertContains(
        thrown,
        "plugin folder \"empty\": no jar of the folder names a plugin in META-INF/services/org.anwen.api.Plugin; found: no jar");
    assertContains(thrown, "plugin folder \"silent\"");
    assertContains(thrown, "found: silent.jar");
    assertTrue(thrown.getMessage().endsWith("\n  good"), thrown.getMessage());
  }

  @Test
  void aJarThatCannotBeReadStopsTheStart() throws IOException {
    Path folder = Files.createDirectories(plugins.resolve("broken"));
    Files.writeString(folder.resolve("broken.jar"), "not a jar");
    assertContains(
        refused(ErrorCode.BAD_PLUGIN, Map.of()),
        "plugin folder \"broken\" holds a jar that cannot be read");
  }

  @Test
  void aJarOutsideOfAFolderStopsTheStart() throws IOException {
    Files.writeString(plugins.resolve("stray.jar"), "");
    assertContains(
        refused(ErrorCode.BAD_PLUGIN, Map.of()),
        "stray.jar stands alone; put it into a folder of its own");
  }

  @Test
  void hiddenEntriesAndOtherFilesAreNoPlugins() throws IOException {
    PlantedPlugin.answerer(plugins, "good", "extractive", SAYS_HELLO);
    Files.createDirectories(plugins.resolve(".git"));
    Files.writeString(plugins.resolve("README.md"), "");
    try (Plugins loaded = load(Map.of())) {
      assertEquals(1, loaded.list().size());
    }
  }

  @Test
  void aServiceThatDoesNotExistStopsTheStart() {
    PlantedPlugin.plant(
        plugins, "ghost", Map.of("planted/P.java", "package planted; class P {}"), "planted.Ghost");
    assertContains(refused(ErrorCode.BAD_PLUGIN, Map.of()), "planted.Ghost not found");
  }

  @Test
  void aPluginThatThrowsWhenItIsMadeOrAskedStopsTheStart() {
    Path made =
        PlantedPlugin.plant(
            plugins,
            "throws",
            "public final class Planted implements Plugin { public Planted() { throw new IllegalStateException(\"no model\"); } }");
    assertContains(refused(ErrorCode.BAD_PLUGIN, Map.of()), "IllegalStateException: no model");
    delete(made);
    PlantedPlugin.plant(
        plugins,
        "throws",
        "public final class Planted implements Plugin { public List<Answerer> answerers(PluginContext c) { throw new IllegalStateException(\"no key\"); } }");
    assertContains(
        refused(ErrorCode.BAD_PLUGIN, Map.of()),
        "plugin folder \"throws\" fails when asked for answerers: IllegalStateException: no key");
  }

  @Test
  void aNameThatTwoPluginsBringStopsTheStartAndNamesBothFolders() {
    PlantedPlugin.answerer(plugins, "one", "extractive", SAYS_HELLO);
    PlantedPlugin.answerer(plugins, "two", "extractive", SAYS_HELLO);
    AnwenException thrown = refused(ErrorCode.BAD_PLUGIN, Map.of());
    assertContains(thrown, "answerer \"extractive\" is brought by one and two");
    assertContains(thrown, "  one: answerer \"extractive\"\n  two: answerer \"extractive\"");
  }

  @Test
  void aBadNameStopsTheStart() {
    PlantedPlugin.answerer(plugins, "one", "My Answerer", SAYS_HELLO);
    assertContains(refused(ErrorCode.BAD_PLUGIN, Map.of()), "got \"My Answerer\"");
  }

  @Test
  void aChosenNameThatIsNotThereStopsTheStartAndListsWhatIs() {
    PlantedPlugin.answerer(plugins, "one", "extractive", SAYS_HELLO);
    AnwenException thrown = refused(ErrorCode.BAD_CONFIGURATION, Map.of("answerer", "llm"));
    assertContains(thrown, "answerer (--set answerer) chooses \"llm\"");
    assertContains(thrown, "bring extractive");
    assertContains(refused(ErrorCode.BAD_CONFIGURATION, Map.of("embedder", "x")), "bring none");
    assertContains(refused(ErrorCode.BAD_CONFIGURATION, Map.of("retriever", "x")), "bring none");
  }

  @Test
  void aKeyThatNoPluginAskedForStopsTheStart() {
    PlantedPlugin.plant(
        plugins,
        "one",
        """
        public final class Planted implements Plugin {
          public List<Answerer> answerers(PluginContext context) {
            String style = context.setting("answerer.extractive.style").orElse("plain");
            return List.of(new Answerer() {
              public String name() { return "extractive"; }
              public Draft answer(Evidence evidence, Consumer<String> tokens) { return Draft.abstain(style); }
            });
          }
        }
        """);
    assertContains(
        refused(ErrorCode.BAD_CONFIGURATION, Map.of("answerer.extractive.stile", "x")),
        "did you mean \"answerer.extractive.style\"?");
    try (Plugins loaded = load(Map.of("answerer.extractive.style", "short"))) {
      assertEquals("short", say(loaded.answerer("")));
    }
  }

  @Test
  void theEmbedderIsTheUsualOneWhateverItsVersionOrNone() {
    PlantedPlugin.answerer(plugins, "one", "extractive", SAYS_HELLO);
    PlantedPlugin.plant(
        plugins,
        "two",
        """
        public final class Planted implements Plugin {
          public List<Embedder> embedders(PluginContext context) {
            return List.of(new Embedder() {
              public String name() { return "bge-small-zh-v1.5-q"; }
              public int dimensions() { return 1; }
              public float[] embedQuestion(String text) { throw new UnsupportedOperationException("cold"); }
              public List<float[]> embedPassages(List<String> texts) { return List.of(); }
            });
          }
        }
        """);
    try (Plugins loaded = load(Map.of())) {
      assertEquals("bge-small-zh-v1.5-q", loaded.embedder().orElseThrow().name());
      AnwenException thrown =
          assertThrows(
              AnwenException.class, () -> loaded.embedder().orElseThrow().embedQuestion("x"));
      assertContains(thrown, "failed: UnsupportedOperationException: cold");
    }
    try (Plugins loaded = load(Map.of("embedder", "none"))) {
      assertTrue(loaded.embedder().isEmpty());
    }
  }

  @Test
  void aPluginsTemporaryFolderIsItsOwnAndIsRemovedAtTheEnd() throws IOException {
    PlantedPlugin.plant(
        plugins,
        "one",
        """
        public final class Planted implements Plugin, AutoCloseable {
          private java.nio.file.Path folder;
          public List<Answerer> answerers(PluginContext context) {
            folder = context.temporaryFolder();
            try { java.nio.file.Files.writeString(folder.resolve("x"), "x"); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
            return List.of(new Answerer() {
              public String name() { return "extractive"; }
              public Draft answer(Evidence evidence, Consumer<String> tokens) { return Draft.abstain(folder.toString()); }
            });
          }
          public void close() { System.setProperty("planted.closed", "" + java.nio.file.Files.exists(folder)); }
        }
        """);
    Path folder;
    try (Plugins loaded = load(Map.of())) {
      folder = Path.of(say(loaded.answerer("")));
      assertTrue(Files.exists(folder.resolve("x")));
    }
    assertEquals("true", System.clearProperty("planted.closed"));
    assertFalse(Files.exists(folder.getParent()));
  }

  @Test
  void withoutAFolderOfPluginsTheMessageSaysSo() {
    Settings settings =
        Settings.of(Layout.at(plugins), Map.of("plugins.dir", plugins.resolve("no").toString()));
    AnwenException thrown = assertThrows(AnwenException.class, () -> PluginLoader.load(settings));
    assertContains(thrown, "nothing, there is no such folder");
  }

  private static String say(Answerer answerer) {
    StringBuilder said = new StringBuilder();
    try {
      answerer.answer(Evidences.EMPTY, said::append);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
    return said.toString();
  }

  private AnwenException refused(ErrorCode code, Map<String, String> keys) {
    AnwenException thrown = assertThrows(AnwenException.class, () -> load(keys));
    assertEquals(code, thrown.code());
    return thrown;
  }

  private static void assertContains(AnwenException thrown, String part) {
    assertTrue(thrown.getMessage().contains(part), thrown.getMessage());
  }

  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot empty " + folder, e);
    }
  }

  private Plugins load(Map<String, String> keys) {
    Map<String, String> all = new HashMap<>(keys);
    all.put("plugins.dir", plugins.toString());
    return PluginLoader.load(Settings.of(Layout.at(plugins), all));
  }
}
