package org.anwen.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.anwen.api.Passage;

/** A hash of all that the index holds of a passage: it changes exactly when the document would. */
final class Fingerprint {
  private Fingerprint() {}

  /**
   * @param embedder the name of the embedder that made the passage's vector; empty for none
   */
  static String of(Passage passage, String embedder) {
    MessageDigest digest = sha256();
    add(digest, embedder);
    add(digest, passage.caseId());
    add(digest, passage.caseTitle());
    add(digest, passage.document());
    add(digest, Integer.toString(passage.section().size()));
    for (String heading : passage.section()) {
      add(digest, heading);
    }
    add(digest, passage.text());
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    int length = bytes.length;
    digest.update(
        new byte[] {
          (byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length
        });
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
