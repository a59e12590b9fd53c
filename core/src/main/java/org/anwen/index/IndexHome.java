package org.anwen.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an index is kept: its directory, and the writer if this process may write. Not thread-safe.
 *
 * @param writer empty when another process holds the lock
 */
record IndexHome(Directory directory, Optional<IndexWriter> writer) implements AutoCloseable {
  /** The longest that checksums are verified at start. */
  static final Duration CHECK_BOUND = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(IndexHome.class);
  private static final double BUFFER_MB = 48;

  /** Opens the index of a folder, emptied first if it cannot be used. */
  static IndexHome onDisk(Path folder, String embedder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = new MMapDirectory(folder);
    try {
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        Optional<String> fault = IndexIntegrity.fault(directory, embedder, CHECK_BOUND);
        if (fault.isPresent()) {
          LOG.warn("The search index is rebuilt from the documents: {}", fault.get());
          lock.ensureValid();
          empty(directory);
        }
      }
      return new IndexHome(directory, Optional.of(writer(directory, embedder)));
    } catch (LockObtainFailedException e) {
      return new IndexHome(directory, Optional.empty());
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Opens the index of a folder after taking out all that it holds. */
  static IndexHome emptied(Path folder, String embedder) throws IOException {
    try (Directory directory = new MMapDirectory(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      empty(directory);
    } catch (LockObtainFailedException e) {
      LOG.warn("Another process holds the search index");
    }
    return onDisk(folder, embedder);
  }

  static IndexHome inMemory(String embedder) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    return new IndexHome(directory, Optional.of(writer(directory, embedder)));
  }

  private static void empty(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  /** A writer that on closing drops what was not committed, which nobody was told of. */
  private static IndexWriter writer(Directory directory, String embedder) throws IOException {
    boolean exists = DirectoryReader.indexExists(directory);
    IndexWriter writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(Terms.analyzer())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false));
    if (!exists) {
      writer.setLiveCommitData(IndexIntegrity.mark(embedder).entrySet());
    }
    return writer;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      if (writer.isPresent()) {
        writer.get().close();
      }
    }
  }
}
