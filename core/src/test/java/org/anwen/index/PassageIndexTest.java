package org.anwen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anwen.api.AnwenException;
import org.anwen.api.Embedder;
import org.anwen.api.Passage;
import org.anwen.index.SyncReport.Held;
import org.anwen.retrieve.LexicalRetriever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageIndexTest {
  @TempDir Path folder;

  @Test
  void aRestartWithUnchangedPassagesWritesNothing() {
    List<Passage> passages = Passages.numbered(0, 50);
    try (PassageIndex index = open()) {
      assertEquals(new SyncReport(50, 0, 0, 0, Held.ON_DISK), index.sync(passages));
    }
    Map<String, Long> before = files();
    try (PassageIndex index = open()) {
      SyncReport report = index.sync(passages);
      assertEquals(new SyncReport(0, 0, 0, 50, Held.ON_DISK), report);
      assertFalse(report.changed());
      assertEquals("p7", first(index, "第7号仓库"));
    }
    assertEquals(before, files());
  }

  @Test
  void onlyWhatChangedIsWritten() {
    List<Passage> passages = new ArrayList<>(Passages.numbered(0, 20));
    try (PassageIndex index = open()) {
      index.sync(passages);
    }
    passages.remove(3);
    passages.set(5, Passages.of(passages.get(5).id(), "如今改放乐器和琴谱。"));
    passages.addAll(Passages.numbered(100, 2));
    try (PassageIndex index = open()) {
      assertEquals(new SyncReport(2, 1, 1, 18, Held.ON_DISK), index.sync(passages));
      assertEquals(21, index.size());
      assertEquals("p6", first(index, "乐器琴谱"));
      assertEquals("p101", first(index, "第101号"));
      assertTrue(hits(index, "23757").isEmpty(), "the removed passage's own number");
    }
  }

  @Test
  void aSecondSyncOfOneIndexShowsTheNewPassages() {
    try (PassageIndex index = PassageIndex.inMemory(Optional.empty())) {
      index.sync(Passages.numbered(0, 3));
      assertEquals(1, index.sync(Passages.numbered(0, 4)).added());
      assertEquals("p3", first(index, "第3号仓库"));
      assertEquals(2, index.sync(Passages.numbered(2, 2)).removed());
      assertEquals(2, index.size());
      assertEquals(Held.IN_MEMORY, index.sync(Passages.numbered(2, 2)).held());
    }
  }

  @Test
  void twoPassagesOfOneIdAreRefused() {
    try (PassageIndex index = PassageIndex.inMemory(Optional.empty())) {
      List<Passage> twice = List.of(Passages.of("a", "甲"), Passages.of("a", "乙"));
      assertThrows(IllegalArgumentException.class, () -> index.sync(twice));
    }
  }

  @Test
  void searchingBeforeTheFirstSyncSaysNotReady() {
    try (PassageIndex index = PassageIndex.inMemory(Optional.empty())) {
      assertThrows(AnwenException.class, index::view);
    }
  }

  @Test
  void anEmptyLibraryFindsNothing() {
    try (PassageIndex index = open()) {
      assertFalse(index.sync(List.of()).changed());
      assertTrue(hits(index, "什么都没有").isEmpty());
    }
    try (PassageIndex index = open()) {
      assertEquals(2, index.sync(Passages.numbered(0, 2)).added());
    }
  }

  @Test
  void aFlippedByteInAnyFileIsFoundAndTheIndexRebuilt() throws IOException {
    List<Passage> passages = Passages.numbered(0, 30);
    try (PassageIndex index = open()) {
      index.sync(passages);
    }
    for (String name : files().keySet()) {
      if (name.equals("write.lock")) {
        continue;
      }
      flip(folder.resolve(name));
      try (PassageIndex index = open()) {
        assertEquals(30, index.sync(passages).added(), name);
        assertEquals("p7", first(index, "第7号仓库"));
      }
      if (!Files.exists(folder.resolve(name))) {
        break; // the rebuilt index has files of other names
      }
    }
  }

  @Test
  void aTruncatedOrMissingFileIsFoundAndTheIndexRebuilt() throws IOException {
    List<Passage> passages = Passages.numbered(0, 30);
    try (PassageIndex index = open()) {
      index.sync(passages);
    }
    Path largest = folder.resolve(largest());
    try (RandomAccessFile file = new RandomAccessFile(largest.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    try (PassageIndex index = open()) {
      assertEquals(30, index.sync(passages).added());
    }
    Files.delete(folder.resolve(largest()));
    try (PassageIndex index = open()) {
      assertEquals(30, index.sync(passages).added());
    }
    for (String name : files().keySet()) {
      if (name.startsWith("segments")) {
        Files.delete(folder.resolve(name));
      }
    }
    try (PassageIndex index = open()) {
      assertEquals(30, index.sync(passages).added());
      assertEquals("p7", first(index, "第7号仓库"));
    }
  }

  @Test
  void anIndexOfAnotherEmbedderIsRebuilt() {
    List<Passage> passages = Passages.numbered(0, 5);
    try (PassageIndex index = open()) {
      index.sync(passages);
    }
    Optional<Embedder> embedder = Optional.of(new HashingEmbedder("hashing", 16));
    try (PassageIndex index = PassageIndex.open(folder, embedder)) {
      assertEquals(5, index.sync(passages).added());
    }
    try (PassageIndex index = PassageIndex.open(folder, embedder)) {
      assertEquals(5, index.sync(passages).unchanged());
    }
    Optional<Embedder> other = Optional.of(new HashingEmbedder("hashing-2", 8));
    try (PassageIndex index = PassageIndex.open(folder, other)) {
      assertEquals(5, index.sync(passages).added());
    }
  }

  @Test
  void aFailingEmbedderLeavesTheWordsAndIsTriedAgainAtTheNextStart() {
    List<Passage> passages = Passages.numbered(0, 5);
    Embedder failing =
        new HashingEmbedder("hashing", 16) {
          @Override
          public List<float[]> embedPassages(List<String> texts) {
            throw new IllegalStateException("no model here");
          }
        };
    try (PassageIndex index = PassageIndex.open(folder, Optional.of(failing))) {
      assertEquals(5, index.sync(passages).added());
      assertEquals("p2", first(index, "第2号仓库"));
    }
    Optional<Embedder> embedder = Optional.of(new HashingEmbedder("hashing", 16));
    try (PassageIndex index = PassageIndex.open(folder, embedder)) {
      assertEquals(5, index.sync(passages).replaced());
    }
  }

  @Test
  void aSecondOpeningReadsTheSamePassagesAndKeepsOthersInMemory() {
    List<Passage> passages = Passages.numbered(0, 10);
    try (PassageIndex first = open()) {
      first.sync(passages);
      try (PassageIndex second = open()) {
        assertEquals(new SyncReport(0, 0, 0, 10, Held.SHARED), second.sync(passages));
        assertEquals("p7", first(second, "第7号仓库"));
      }
      try (PassageIndex third = open()) {
        SyncReport report = third.sync(Passages.numbered(5, 10));
        assertEquals(new SyncReport(10, 0, 0, 0, Held.IN_MEMORY), report);
        assertEquals("p12", first(third, "第12号仓库"));
      }
      assertEquals(10, first.sync(passages).unchanged());
    }
  }

  @Test
  void progressEndsAtTheNumberOfChangedPassages() {
    List<Integer> steps = new ArrayList<>();
    try (PassageIndex index = PassageIndex.inMemory(Optional.empty())) {
      index.sync(
          Passages.numbered(0, 150),
          (done, total) -> {
            assertEquals(150, total);
            steps.add(done);
          });
    }
    assertEquals(Arrays.asList(64, 128, 150), steps);
  }

  private PassageIndex open() {
    return PassageIndex.open(folder, Optional.empty());
  }

  private static List<String> hits(PassageIndex index, String question) {
    return new LexicalRetriever(index)
        .retrieve(question, 10).stream().map(hit -> hit.passage().id()).toList();
  }

  private static String first(PassageIndex index, String question) {
    return hits(index, question).getFirst();
  }

  private Map<String, Long> files() {
    try (Stream<Path> list = Files.list(folder)) {
      Map<String, Long> found = new TreeMap<>();
      list.forEach(path -> found.put(path.getFileName().toString(), path.toFile().lastModified()));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String largest() {
    return files().keySet().stream()
        .max(Comparator.comparingLong(name -> folder.resolve(name).toFile().length()))
        .orElseThrow();
  }

  private static void flip(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      long at = file.length() / 2;
      file.seek(at);
      int old = file.read();
      file.seek(at);
      file.write(old ^ 0x10);
    }
  }
}
