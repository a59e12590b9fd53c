package org.anwen.ledger;

import com.hankcs.hanlp.HanLP;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the reading of cases depends on beside their text: the code and word lists of the packages
 * that read them, and of the segmenter, as one hash. It changes whenever one of them does.
 */
final class CodeVersion {
  private static final Pattern READS =
      Pattern.compile("org/anwen/(ingest|ledger|place|text)/.*|com/hankcs/.*|data/.*");

  private CodeVersion() {}

  /** The version; empty where it cannot be told. */
  static Optional<String> now() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> of : List.of(CaseReader.class, HanLP.class)) {
        CodeSource source = of.getProtectionDomain().getCodeSource();
        if (source == null) {
          return Optional.empty();
        }
        Path path = Path.of(source.getLocation().toURI());
        if (Files.isDirectory(path)) {
          addFolder(path, digest);
        } else {
          addJar(path, digest);
        }
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
      return Optional.empty();
    }
  }

  private static void addJar(Path jar, MessageDigest digest) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(e -> READS.matcher(e.getName()).matches())
          .map((ZipEntry e) -> e.getName() + " " + e.getCrc() + " " + e.getSize())
          .sorted()
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static void addFolder(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (!READS.matcher(name).matches()) {
          continue;
        }
        String line =
            name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
