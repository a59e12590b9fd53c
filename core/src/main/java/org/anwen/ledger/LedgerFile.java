package org.anwen.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that keeps records from one start to the next: a mark, the version of the code that read
 * them, for each case its id, a hash of its words and its record, the vocabulary, and a checksum. A
 * copy that may be thrown away: what is damaged, of other code or of other words is read from the
 * documents anew. Replaced as a whole, so that a reader sees the old file or the new one.
 * Stateless.
 */
final class LedgerFile {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerFile.class);
  private static final String MARK = "anwen ledger 1";
  private static final int HASH = 16;
  private static final int CHECKSUM = Long.BYTES;

  /** A larger ledger is not kept: its file could not be read in one piece. */
  private static final long LARGEST = Integer.MAX_VALUE - 1024L;

  private LedgerFile() {}

  /**
   * What a file holds.
   *
   * @param records of cases whose words are the same as when they were read, by id
   * @param cases how many it holds in all
   * @param words the vocabulary of all
   */
  record Kept(Map<String, CaseRecord> records, int cases, Set<String> words) {
    static final Kept NOTHING = new Kept(Map.of(), 0, Set.of());
  }

  /** The records of a corpus' cases that a file keeps; none when it is of no use. */
  static Kept read(Path file, String version, Corpus corpus) {
    if (!Files.exists(file)) {
      return Kept.NOTHING;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < CHECKSUM || channel.size() > LARGEST) {
        throw new IOException(channel.size() + " bytes");
      }
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      ByteBuffer body = all.slice(0, all.capacity() - CHECKSUM);
      CRC32C checksum = new CRC32C();
      checksum.update(body.duplicate());
      if (all.getLong(body.capacity()) != checksum.getValue()) {
        throw new IOException("its checksum is another");
      }
      LedgerInput in = new LedgerInput(body);
      return in.text().equals(MARK) && in.text().equals(version)
          ? records(in, corpus)
          : Kept.NOTHING;
    } catch (IOException | RuntimeException e) {
      LOG.warn("The kept ledger is damaged ({}); the cases are read anew", e.toString());
      return Kept.NOTHING;
    }
  }

  private static Kept records(LedgerInput in, Corpus corpus) {
    Map<String, Integer> ordinals = new HashMap<>();
    corpus.cases().forEach(c -> ordinals.put(c.id(), ordinals.size()));
    Map<String, CaseRecord> found = new HashMap<>();
    RecordInput input = new RecordInput(in);
    int cases = in.count();
    for (int i = 0; i < cases; i++) {
      String id = in.text();
      byte[] hash = in.bytes(HASH);
      var source = corpus.policyCase(id).filter(c -> Arrays.equals(hash(c), hash));
      if (source.isPresent()) {
        found.put(id, input.read(source.get(), ordinals.getOrDefault(id, 0)));
      } else {
        input.skip();
      }
    }
    Set<String> words = new HashSet<>();
    for (int left = in.count(); left > 0; left--) {
      words.add(in.text());
    }
    return new Kept(found, cases, words);
  }

  /** Keeps records; when that fails, the next start reads the cases anew. */
  static void write(Path file, String version, List<CaseRecord> records, Set<String> words) {
    Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      CRC32C checksum = new CRC32C();
      try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
        LedgerOutput out = new LedgerOutput(new CheckedOutputStream(raw, checksum));
        out.text(MARK);
        out.text(version);
        out.number(records.size());
        RecordOutput output = new RecordOutput(out);
        for (CaseRecord record : records) {
          out.text(record.source().id());
          out.bytes(hash(record.source()));
          output.write(record);
        }
        out.number(words.size());
        for (String word : words) {
          out.text(word);
        }
        out.flush();
        raw.write(ByteBuffer.allocate(CHECKSUM).putLong(checksum.getValue()).array());
      }
      if (Files.size(fresh) <= LARGEST) {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      LOG.warn("The ledger cannot be kept: {}", e.toString());
    } finally {
      delete(fresh);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} stays", file, e);
    }
  }

  /** A hash of all of a case that its record is made from. */
  private static byte[] hash(PolicyCase source) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, source.documentTitle());
      add(digest, Integer.toString(source.section().size()));
      source.section().forEach(heading -> add(digest, heading));
      add(digest, source.title());
      add(digest, source.text());
      return Arrays.copyOf(digest.digest(), HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
