package org.anwen.plugin.bge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.anwen.api.Embedder;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BgeEmbedderTest {
  @TempDir static Path folder;
  @TempDir static Path home;

  private static final List<URI> connections = new ArrayList<>();
  private static Set<String> leftInTemporary = Set.of();
  private static Embedder embedder = new BgeEmbedder(Path.of("."));

  /** Loads once for all tests, and watches what the libraries do meanwhile. */
  @BeforeAll
  static void load() {
    Set<String> before = temporary();
    String homeBefore = System.setProperty("user.home", home.toString());
    ProxySelector selector = ProxySelector.getDefault();
    ProxySelector.setDefault(new RecordingSelector());
    try {
      embedder = new BgePlugin().embedders(new Context(folder)).getFirst();
      assertTrue(list(folder).isEmpty(), "nothing is loaded before the first use");
      embedder.embedQuestion("试一试");
    } finally {
      ProxySelector.setDefault(selector);
      System.setProperty("user.home", homeBefore);
    }
    leftInTemporary = new TreeSet<>(temporary());
    leftInTemporary.removeAll(before);
  }

  @Test
  void theServiceIsFoundByItsType() {
    Plugin plugin = ServiceLoader.load(Plugin.class).findFirst().orElseThrow();
    assertInstanceOf(BgePlugin.class, plugin);
  }

  @Test
  void loadingLeavesNoFilesAndConnectsToNowhere() {
    assertEquals(Set.of(), leftInTemporary);
    assertEquals(List.of(), list(home));
    assertEquals(List.of(), list(folder));
    assertEquals(List.of(), connections);
    assertNull(System.getProperty("onnxruntime.native.path"));
    assertNull(System.getProperty("DJL_CACHE_DIR"));
  }

  @Test
  void vectorsHaveUnitLengthWhateverTheText() {
    List<String> texts =
        List.of(
            "",
            " \t\n",
            "短",
            "長篇的文字。".repeat(2_000),
            "\uD800x\uDC00",
            "\0\u0007",
            "𠮷野家👍",
            "abc 123");
    List<float[]> vectors = embedder.embedPassages(texts);
    assertEquals(texts.size(), vectors.size());
    for (float[] vector : vectors) {
      assertEquals(512, vector.length);
      assertEquals(embedder.dimensions(), vector.length);
      assertEquals(1, dot(vector, vector), 1e-3);
    }
    for (String text : texts) {
      float[] vector = embedder.embedQuestion(text);
      assertEquals(1, dot(vector, vector), 1e-3);
    }
  }

  @Test
  void nearMeaningsHaveNearVectors() {
    float[] question = embedder.embedQuestion("怎么申请住房补贴？");
    List<float[]> passages =
        embedder.embedPassages(List.of("购房补助的办理流程：先到窗口提交材料。", "本场足球比赛以三比二结束。"));
    assertTrue(dot(question, passages.get(0)) > dot(question, passages.get(1)) + 0.1);
  }

  @Test
  void oneTextAloneAndInABatchGivesOneVector() {
    List<String> texts = List.of("第一段文字。", "第二段文字要长一些，多写几个字。");
    List<float[]> batch = embedder.embedPassages(texts);
    assertArrayEquals(batch.get(1), embedder.embedPassages(texts.subList(1, 2)).getFirst(), 1e-4f);
    assertEquals(List.of(), embedder.embedPassages(List.of()));
  }

  @Test
  void manyThreadsGetTheSameVectors() throws Exception {
    float[] expected = embedder.embedQuestion("并发的问题");
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<float[]> task = () -> embedder.embedQuestion("并发的问题");
      for (Future<float[]> result : threads.invokeAll(java.util.Collections.nCopies(16, task))) {
        assertArrayEquals(expected, result.get(), 1e-4f);
      }
    }
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static Set<String> temporary() {
    Set<String> names = new TreeSet<>(list(Path.of(System.getProperty("java.io.tmpdir"))));
    names.removeIf(name -> !name.startsWith("onnxruntime") && !name.startsWith("djl"));
    return names;
  }

  private static List<String> list(Path path) {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private record Context(Path temporaryFolder) implements PluginContext {
    @Override
    public Optional<String> setting(String key) {
      return Optional.empty();
    }
  }

  /** Notes every address that the JDK is asked to connect to. */
  private static final class RecordingSelector extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      connections.add(uri);
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
  }
}
