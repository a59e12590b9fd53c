package org.anwen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;

/**
 * Where the index of a set of corpora lies: one folder for each set, so that two sets do not
 * overwrite each other.
 */
final class IndexFolder {
  private static final int NAME_LENGTH = 12;

  private IndexFolder() {}

  static Path of(Settings settings, List<Path> corpora) {
    List<String> names =
        corpora.stream().map(c -> c.toAbsolutePath().normalize().toString()).sorted().toList();
    return of(settings, String.join("\n", names));
  }

  /** The folder of what has a name and no place. */
  static Path of(Settings settings, String name) {
    Path data =
        settings.path(KnownKey.DATA_DIR).orElseGet(() -> settings.layout().root().resolve("data"));
    return data.resolve("index").resolve(hash(name));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
