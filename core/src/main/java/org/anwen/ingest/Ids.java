package org.anwen.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Makes ids that are the same in every run and on every machine. */
final class Ids {
  private static final int DOCUMENT_LENGTH = 12;
  private static final int CASE_LENGTH = 10;

  private final String documentId;
  private final Map<String, Integer> seen = new HashMap<>();

  Ids(String documentId) {
    this.documentId = documentId;
  }

  /** The id of a document, from its name relative to its corpus. */
  static String document(String name) {
    String canonical = Normalizer.normalize(name, Normalizer.Form.NFC);
    return sha256(canonical.getBytes(StandardCharsets.UTF_8)).substring(0, DOCUMENT_LENGTH);
  }

  /** The id of the next case, from its words alone: it survives changes elsewhere. */
  String next(String text) {
    String hash = sha256(Blank.squeeze(text).getBytes(StandardCharsets.UTF_8));
    String id = documentId + "-" + hash.substring(0, CASE_LENGTH);
    int times = seen.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
