package org.anwen.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What {@code NAME.meta.properties} beside a file says of it; UTF-8.
 *
 * @param title empty if none is given
 * @param titleGiven whether whoever keeps the library made the title, and not the document's author
 * @param content of the metadata file as it is, for its checksum
 */
record Metadata(String title, boolean titleGiven, String content) {
  static final String SUFFIX = ".meta.properties";
  private static final long LARGEST = 65_536;

  static Metadata beside(Path file) throws IOException {
    Path path = file.resolveSibling(file.getFileName() + SUFFIX);
    if (!Files.isRegularFile(path)) {
      return new Metadata("", false, "");
    }
    if (Files.size(path) > LARGEST) {
      throw new UnreadableFile(
          "its metadata file has " + Files.size(path) + " bytes, expected at most " + LARGEST);
    }
    String content = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(content));
    } catch (IllegalArgumentException e) {
      throw new UnreadableFile("its metadata file cannot be read: " + e.getMessage());
    }
    String title = properties.getProperty("title", "").strip();
    boolean given = Boolean.parseBoolean(properties.getProperty("title.given", "true").strip());
    return new Metadata(title, given && !title.isEmpty(), content);
  }
}
