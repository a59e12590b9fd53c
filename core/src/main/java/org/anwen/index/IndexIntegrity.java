package org.anwen.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * The check of an index before it is used: every file is there, and its bytes give the checksum in
 * its footer.
 *
 * <p>Files are read from the smallest to the largest until a bound of time is reached, so a small
 * index is checked whole in milliseconds and a large one in part; of a file that was not read, the
 * header, the length and the footer are still checked when it is opened.
 */
final class IndexIntegrity {
  private static final String SCHEMA = "schema";
  private static final String EMBEDDER = "embedder";

  private IndexIntegrity() {}

  /** What marks an index written by this version with this embedder. */
  static Map<String, String> mark(String embedder) {
    return Map.of(SCHEMA, Schema.VERSION, EMBEDDER, embedder);
  }

  /**
   * Why the index cannot be used, in a few words; empty when it can, or when there is none.
   *
   * @param embedder the name of the embedder; empty for none
   */
  static Optional<String> fault(Directory directory, String embedder, Duration bound) {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return anyFile(directory) ? Optional.of("it has no complete commit") : Optional.empty();
      }
      SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
      Map<String, String> found = infos.getUserData();
      for (Map.Entry<String, String> mark : mark(embedder).entrySet()) {
        String value = found.getOrDefault(mark.getKey(), "");
        if (!mark.getValue().equals(value)) {
          return Optional.of(
              "its %s is '%s', expected '%s'".formatted(mark.getKey(), value, mark.getValue()));
        }
      }
      verifyChecksums(directory, infos, bound);
      DirectoryReader.open(directory).close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of("it is damaged: " + e.getClass().getSimpleName());
    }
  }

  private static boolean anyFile(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith("segments") || file.startsWith("_")) {
        return true;
      }
    }
    return false;
  }

  private static void verifyChecksums(Directory directory, SegmentInfos infos, Duration bound)
      throws IOException {
    record Sized(String name, long bytes) {}
    List<Sized> files = new ArrayList<>();
    for (String name : infos.files(true)) {
      files.add(new Sized(name, directory.fileLength(name)));
    }
    files.sort(Comparator.comparingLong(Sized::bytes));
    long deadline = System.nanoTime() + bound.toNanos();
    for (Sized file : files) {
      if (System.nanoTime() - deadline > 0) {
        return;
      }
      try (IndexInput in = directory.openInput(file.name(), IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(in);
      }
    }
  }
}
