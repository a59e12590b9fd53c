package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anwen.TestLibrary;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that was kept is the ledger that reading the text gives. */
class LedgerFileTest {
  private static final Path ROOT = Path.of(System.getProperty("anwen.root", ".."));

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("ledger.bin");
  }

  @Test
  void everyRecordComesBackAsItWasRead() {
    Corpus corpus =
        new Ingestor()
            .read(List.of(ROOT.resolve("seeds"), ROOT.resolve("eval/corpora")), Progress.NONE)
            .corpus();
    List<CaseRecord> records = Ledger.of(corpus).records();
    Set<String> words = Vocabulary.of(records);
    LedgerFile.write(file(), "v", records, words);
    LedgerFile.Kept kept = LedgerFile.read(file(), "v", corpus);
    assertEquals(records.size(), kept.records().size());
    assertEquals(words, kept.words());
    for (CaseRecord record : records) {
      CaseRecord back = Objects.requireNonNull(kept.records().get(record.source().id()));
      assertEquals(record.ordinal(), back.ordinal());
      assertEquals(record.heading(), back.heading());
      assertEquals(record.sentences(), back.sentences());
      assertEquals(record.clauses(), back.clauses());
      assertEquals(record.facts(), back.facts());
      assertEquals(record.places(), back.places());
    }
  }

  @Test
  void aCaseWithOtherWordsIsReadAnewAndTheOthersAreNot() {
    Corpus before = corpus("寿光市建成冷库，库容12万吨。");
    Corpus after = corpus("寿光市建成冷库，库容15万吨。");
    Ledger.kept(before, file());
    Ledger ledger = Ledger.kept(after, file());
    assertEquals(Ledger.of(after).vocabulary(), ledger.vocabulary());
    assertTrue(ledger.records().get(1).facts().stream().anyMatch(f -> f.written().contains("15")));
    String version = CodeVersion.now().orElseThrow();
    assertEquals(3, LedgerFile.read(file(), version, after).records().size());
    assertEquals(2, LedgerFile.read(file(), version, before).records().size());
  }

  @Test
  void aFileOfOtherCodeIsOfNoUse() {
    Corpus corpus = corpus("寿光市建成冷库，库容12万吨。");
    LedgerFile.write(file(), "one", Ledger.of(corpus).records(), Set.of("冷库"));
    assertEquals(0, LedgerFile.read(file(), "another", corpus).records().size());
  }

  @Test
  void aFileDamagedAnywhereIsReadFromTheDocumentsAndReplaced() throws IOException {
    Corpus corpus = corpus("寿光市建成冷库，库容12万吨。");
    List<Clause> clauses = Ledger.kept(corpus, file()).records().get(1).clauses();
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 23)) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(file(), damaged);
      assertEquals(clauses, Ledger.kept(corpus, file()).records().get(1).clauses());
      assertEquals(whole.length, Files.size(file()));
      Files.write(file(), Arrays.copyOf(whole, at));
      assertEquals(clauses, Ledger.kept(corpus, file()).records().get(1).clauses());
    }
  }

  @Test
  void theVocabularyGrowsWithTheCasesAndLosesThoseThatAreGone() {
    Corpus more = corpus("寿光市建成冷库，库容12万吨。");
    Corpus fewer = TestLibrary.invented().with("寿光市建成冷库，库容12万吨。").corpus();
    for (Corpus corpus : List.of(fewer, more, more, fewer)) {
      assertEquals(Ledger.of(corpus).vocabulary(), Ledger.kept(corpus, file()).vocabulary());
    }
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    Corpus corpus = corpus("寿光市建成冷库，库容12万吨。");
    Ledger first = Ledger.kept(corpus, file());
    Ledger second = Ledger.kept(corpus, file());
    assertNotSame(first.records().getFirst(), second.records().getFirst());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file()), files.toList());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenCostsNothingButTheFile() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("taken")).resolve("ledger.bin");
    Corpus corpus = corpus("寿光市建成冷库，库容12万吨。");
    assertEquals(3, Ledger.kept(corpus, noFolder).records().size());
    assertFalse(Files.exists(noFolder));
  }

  private static Corpus corpus(String second) {
    return TestLibrary.invented()
        .under("冷链物流")
        .with("云南省大理州发展民宿，改造院落260栋，超过2022年的4倍。")
        .with(second)
        .with("阳光花园改造，每平方米每月收0.15元，由甲镇与乙镇按3:7分担。")
        .corpus();
  }
}
