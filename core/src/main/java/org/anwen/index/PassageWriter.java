package org.anwen.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.anwen.api.Embedder;
import org.anwen.api.Passage;
import org.anwen.index.SyncReport.Held;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One bringing up to date of an index: finds what differs, embeds and writes it, commits. */
final class PassageWriter {
  private static final Logger LOG = LoggerFactory.getLogger(PassageWriter.class);
  private static final int BATCH = 64;

  /** Work of this length is committed on the way, so that a stop loses no more. */
  private static final Duration COMMIT_AFTER = Duration.ofSeconds(20);

  private final IndexWriter writer;
  private final Optional<Embedder> embedder;
  private volatile boolean embedding;

  PassageWriter(IndexWriter writer, Optional<Embedder> embedder) {
    this.writer = writer;
    this.embedder = embedder;
    this.embedding = embedder.isPresent();
  }

  SyncReport write(Map<String, Passage> wanted, Held held, SyncProgress progress)
      throws IOException {
    Map<String, String> found;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      found = IndexedPassages.of(reader).fingerprints();
    }
    String name = embedder.map(Embedder::name).orElse("");
    List<Passage> changed = new ArrayList<>();
    int replaced = 0;
    for (Passage passage : wanted.values()) {
      String print = found.get(passage.id());
      if (!Fingerprint.of(passage, name).equals(print)) {
        changed.add(passage);
        replaced += print == null ? 0 : 1;
      }
    }
    List<Term> removed = new ArrayList<>();
    for (String id : found.keySet()) {
      if (!wanted.containsKey(id)) {
        removed.add(new Term(Schema.ID, id));
      }
    }
    writer.deleteDocuments(removed.toArray(new Term[0]));
    writeAll(changed, found, progress);
    if (writer.hasUncommittedChanges()) {
      writer.commit();
    }
    return new SyncReport(
        changed.size() - replaced, replaced, removed.size(), wanted.size() - changed.size(), held);
  }

  /** While a batch is written, the vectors of the next are made. */
  private void writeAll(List<Passage> changed, Map<String, String> found, SyncProgress progress)
      throws IOException {
    long committed = System.nanoTime();
    CompletableFuture<List<float[]>> next = embedLater(batch(changed, 0));
    try {
      for (int start = 0; start < changed.size(); start += BATCH) {
        List<float[]> vectors = next.join();
        next = embedLater(batch(changed, start + BATCH));
        List<Passage> batch = batch(changed, start);
        write(batch, vectors, found);
        progress.update(start + batch.size(), changed.size());
        if (System.nanoTime() - committed > COMMIT_AFTER.toNanos()) {
          writer.commit();
          committed = System.nanoTime();
        }
      }
    } finally {
      next.join();
    }
  }

  private static List<Passage> batch(List<Passage> all, int start) {
    return all.subList(Math.min(start, all.size()), Math.min(start + BATCH, all.size()));
  }

  private void write(List<Passage> batch, List<float[]> vectors, Map<String, String> found)
      throws IOException {
    String name = vectors.isEmpty() ? "" : embedder.map(Embedder::name).orElse("");
    for (int i = 0; i < batch.size(); i++) {
      Passage passage = batch.get(i);
      Optional<float[]> vector = vectors.isEmpty() ? Optional.empty() : Optional.of(vectors.get(i));
      var document = Schema.document(passage, Fingerprint.of(passage, name), vector);
      if (found.containsKey(passage.id())) {
        writer.updateDocument(new Term(Schema.ID, passage.id()), document);
      } else {
        writer.addDocument(document);
      }
    }
  }

  private CompletableFuture<List<float[]>> embedLater(List<Passage> batch) {
    return !embedding || batch.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : CompletableFuture.supplyAsync(
            () -> embed(batch), Thread.ofPlatform().daemon().name("embedding")::start);
  }

  /**
   * The vectors of a batch; none without an embedder, or when it fails. Passages without a vector
   * are found by their words, and are tried again at the next start.
   */
  private List<float[]> embed(List<Passage> batch) {
    if (!embedding) {
      return List.of();
    }
    try {
      return checked(embedder.orElseThrow(), batch.stream().map(Schema::embeddedText).toList());
    } catch (RuntimeException | LinkageError e) {
      LOG.error(
          "The embedder failed, and passages are indexed by their words alone: {}", e.toString());
      embedding = false;
      return List.of();
    }
  }

  private static List<float[]> checked(Embedder embedder, List<String> texts) {
    List<float[]> vectors = embedder.embedPassages(texts);
    if (vectors.size() != texts.size()) {
      throw new IllegalStateException(
          "expected %d vectors from %s, got %d"
              .formatted(texts.size(), embedder.name(), vectors.size()));
    }
    for (float[] vector : vectors) {
      if (vector.length != embedder.dimensions()) {
        throw new IllegalStateException(
            "expected %d dimensions from %s, got %d"
                .formatted(embedder.dimensions(), embedder.name(), vector.length));
      }
    }
    return vectors;
  }
}
