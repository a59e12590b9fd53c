package org.anwen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anwen.api.Embedder;
import org.anwen.api.Passage;
import org.anwen.api.Retriever;
import org.anwen.config.Settings;
import org.anwen.index.PassageIndex;
import org.anwen.index.SyncProgress;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.IngestReport;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.PassageSplitter;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.Progress;
import org.anwen.ledger.Ledger;
import org.anwen.retrieve.HybridRetriever;

/**
 * What questions are asked of, at one moment: the cases, the ledger of their facts, and the
 * retriever over their passages.
 *
 * <p>Thread-safe. Opening one reads all documents and brings the index up to date with them; an
 * unchanged corpus indexes nothing.
 */
public final class Library implements AutoCloseable {
  /** Beside the index's own files, which are named otherwise. */
  private static final String LEDGER = "ledger.bin";

  private final Corpus corpus;
  private final IngestReport report;
  private final Ledger ledger;
  private final PassageIndex index;
  private final Retriever retriever;

  private Library(IngestResult ingested, Ledger ledger, PassageIndex index) {
    this.corpus = ingested.corpus();
    this.report = ingested.report();
    this.ledger = ledger;
    this.index = index;
    this.retriever = new HybridRetriever(index);
  }

  /**
   * Reads documents and indexes them on disk.
   *
   * @param corpora files and folders
   * @param folder holds the index; it is made when it is not there
   */
  public static Library open(
      List<Path> corpora, Path folder, Optional<Embedder> embedder, Progress progress) {
    IngestResult ingested = new Ingestor().read(corpora, progress);
    return onDisk(ingested, folder, embedder, SyncProgress.SILENT);
  }

  /**
   * A library over documents that were read already, its index on disk.
   *
   * @param name tells what the documents are; each name has an index of its own
   */
  public static Library named(
      String name,
      IngestResult ingested,
      Settings settings,
      Optional<Embedder> embedder,
      SyncProgress progress) {
    Path folder = IndexFolder.of(settings, name);
    return onDisk(ingested, folder, embedder, progress);
  }

  /** A library over documents that were read already, its index in memory. */
  public static Library inMemory(IngestResult ingested, Optional<Embedder> embedder) {
    return of(ingested, Ledger::of, () -> PassageIndex.inMemory(embedder), SyncProgress.SILENT);
  }

  private static Library onDisk(
      IngestResult ingested, Path folder, Optional<Embedder> embedder, SyncProgress progress) {
    return of(
        ingested,
        corpus -> Ledger.kept(corpus, folder.resolve(LEDGER)),
        () -> PassageIndex.open(folder, embedder),
        progress);
  }

  /**
   * The ledger is made while the index is opened: both take as long, and neither needs the other.
   */
  private static Library of(
      IngestResult ingested,
      Function<Corpus, Ledger> reading,
      Supplier<PassageIndex> opening,
      SyncProgress progress) {
    CompletableFuture<Ledger> ledger =
        CompletableFuture.supplyAsync(() -> reading.apply(ingested.corpus()));
    List<Passage> passages = new ArrayList<>();
    for (PolicyCase policyCase : ingested.corpus().cases()) {
      passages.addAll(PassageSplitter.STANDARD.split(policyCase));
    }
    PassageIndex index = opening.get();
    try {
      index.sync(passages, progress);
      return new Library(ingested, ledger.join(), index);
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  public Corpus corpus() {
    return corpus;
  }

  /** What reading the documents came to. */
  public IngestReport report() {
    return report;
  }

  public Ledger ledger() {
    return ledger;
  }

  public Retriever retriever() {
    return retriever;
  }

  @Override
  public void close() {
    index.close();
  }
}
