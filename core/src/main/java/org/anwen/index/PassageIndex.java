package org.anwen.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.AnwenException;
import org.anwen.api.Embedder;
import org.anwen.api.ErrorCode;
import org.anwen.api.Passage;
import org.anwen.index.SyncReport.Held;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index of a library's passages: brought up to date by {@link #sync}, searched through
 * {@link #view}.
 *
 * <p>What {@code sync} has returned for is on disk and survives the end of the process by any
 * means. The index is a copy of what the documents say: when it is damaged, of another version or
 * made with another embedder, it is built anew. When another process writes the same folder, this
 * one reads what is there, or, if that holds other passages, builds an index in memory.
 * Thread-safe; searches go on while {@code sync} runs.
 */
public final class PassageIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PassageIndex.class);

  private final Optional<Path> folder;
  private final Optional<Embedder> embedder;
  private final String embedderName;
  private IndexHome home;
  private Held held;
  private volatile @Nullable SearcherManager searchers;
  private volatile Map<String, Passage> passages = Map.of();
  private volatile int cases;

  private PassageIndex(Optional<Path> folder, Optional<Embedder> embedder) throws IOException {
    this.folder = folder;
    this.embedder = embedder;
    this.embedderName = embedder.map(Embedder::name).orElse("");
    this.home =
        folder.isPresent()
            ? IndexHome.onDisk(folder.get(), embedderName)
            : IndexHome.inMemory(embedderName);
    this.held =
        folder.isEmpty() ? Held.IN_MEMORY : home.writer().isPresent() ? Held.ON_DISK : Held.SHARED;
  }

  /**
   * Opens the index of a folder, which is made if it is missing. Takes milliseconds; the checksums
   * of a large index are verified for two seconds at most.
   *
   * @param embedder makes the vectors; without one the index holds words alone
   */
  public static PassageIndex open(Path folder, Optional<Embedder> embedder) {
    return make(Optional.of(folder), embedder);
  }

  /** An index that is gone when the process ends. */
  public static PassageIndex inMemory(Optional<Embedder> embedder) {
    return make(Optional.empty(), embedder);
  }

  private static PassageIndex make(Optional<Path> folder, Optional<Embedder> embedder) {
    try {
      return new PassageIndex(folder, embedder);
    } catch (IOException e) {
      throw storage("检索索引打不开", e);
    }
  }

  /** As {@link #sync(Collection, SyncProgress)}, without a word on the way. */
  public SyncReport sync(Collection<Passage> all) {
    return sync(all, SyncProgress.SILENT);
  }

  /**
   * Makes the index hold exactly these passages: what is new is added, what changed is replaced,
   * what is gone is removed, and what stayed is not touched. All is durable on return.
   *
   * @throws IllegalArgumentException if two passages have one id
   */
  public synchronized SyncReport sync(Collection<Passage> all, SyncProgress progress) {
    Map<String, Passage> wanted = byId(all);
    try {
      try {
        return bringUpToDate(wanted, progress);
      } catch (CorruptIndexException e) {
        if (held != Held.ON_DISK) {
          throw e;
        }
        rebuild(e);
        return bringUpToDate(wanted, progress);
      }
    } catch (IOException e) {
      throw storage("检索索引写不进去", e);
    }
  }

  /** The embedder that made the vectors; empty when the index holds words alone. */
  public Optional<Embedder> embedder() {
    return embedder;
  }

  /** How many passages the index holds. */
  public int size() {
    return passages.size();
  }

  /** How many cases those passages belong to. */
  public int cases() {
    return cases;
  }

  /**
   * The index as it is now, to be closed after the search.
   *
   * @throws AnwenException {@link ErrorCode#UNAVAILABLE} before the first {@code sync}
   */
  public IndexView view() {
    SearcherManager manager = searchers;
    if (manager == null) {
      throw new AnwenException(ErrorCode.UNAVAILABLE, "检索索引尚未就绪，请稍后再试。");
    }
    try {
      return new IndexView(manager, passages);
    } catch (IOException e) {
      throw storage("检索索引读不出来", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      closeSearchers();
      home.close();
    } catch (IOException e) {
      throw storage("检索索引关不上", e);
    }
  }

  private SyncReport bringUpToDate(Map<String, Passage> wanted, SyncProgress progress)
      throws IOException {
    Optional<IndexWriter> writer = home.writer();
    if (writer.isEmpty()) {
      if (readShared(wanted)) {
        return new SyncReport(0, 0, 0, wanted.size(), Held.SHARED);
      }
      LOG.warn(
          "Another process holds the search index, and its passages are others: this one uses an"
              + " index in memory");
      closeSearchers();
      home.close();
      home = IndexHome.inMemory(embedderName);
      held = Held.IN_MEMORY;
      writer = home.writer();
    }
    SyncReport report =
        new PassageWriter(writer.orElseThrow(), embedder).write(wanted, held, progress);
    show(wanted, writer.orElseThrow());
    return report;
  }

  /** Passages first: a search in between misses a new passage rather than naming an old one. */
  private void show(Map<String, Passage> wanted, IndexWriter writer) throws IOException {
    remember(wanted);
    SearcherManager manager = searchers;
    if (manager == null) {
      searchers = new SearcherManager(writer, new SearcherFactory());
    } else {
      manager.maybeRefreshBlocking();
    }
  }

  private void remember(Map<String, Passage> wanted) {
    Set<String> ids = new HashSet<>();
    for (Passage passage : wanted.values()) {
      ids.add(passage.caseId());
    }
    passages = wanted;
    cases = ids.size();
  }

  private boolean readShared(Map<String, Passage> wanted) {
    try {
      if (IndexIntegrity.fault(home.directory(), embedderName, IndexHome.CHECK_BOUND).isPresent()
          || !DirectoryReader.indexExists(home.directory())) {
        return false;
      }
      DirectoryReader reader = DirectoryReader.open(home.directory());
      if (!IndexedPassages.of(reader).areExactly(wanted.values(), embedderName)) {
        reader.close();
        return false;
      }
      closeSearchers();
      remember(wanted);
      searchers = new SearcherManager(reader, new SearcherFactory());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Empties the folder after a failure in the midst of it. */
  private void rebuild(IOException failure) throws IOException {
    LOG.warn(
        "The search index is rebuilt from the documents: {}", failure.getClass().getSimpleName());
    closeSearchers();
    home.writer().orElseThrow().rollback();
    home.directory().close();
    home = IndexHome.emptied(folder.orElseThrow(), embedderName);
    held = home.writer().isPresent() ? Held.ON_DISK : Held.SHARED;
  }

  private void closeSearchers() throws IOException {
    SearcherManager manager = searchers;
    searchers = null;
    if (manager != null) {
      manager.close();
    }
  }

  private static Map<String, Passage> byId(Collection<Passage> all) {
    Map<String, Passage> byId = LinkedHashMap.newLinkedHashMap(all.size());
    for (Passage passage : all) {
      if (byId.put(passage.id(), passage) != null) {
        throw new IllegalArgumentException("two passages have the id " + passage.id());
      }
    }
    return byId;
  }

  private static AnwenException storage(String what, IOException cause) {
    return new AnwenException(
        ErrorCode.STORAGE, what + "（" + cause.getClass().getSimpleName() + "）。", cause);
  }
}
