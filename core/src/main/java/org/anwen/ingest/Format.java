package org.anwen.ingest;

import java.util.Locale;

/** The kinds of files that are read, told by their names' endings. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML;

  static Format of(String name) throws UnreadableFile {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    String ending = dot > lower.lastIndexOf('/') ? lower.substring(dot) : "";
    return switch (ending) {
      case ".txt" -> TEXT;
      case ".md", ".markdown" -> MARKDOWN;
      case ".html", ".htm" -> HTML;
      default ->
          throw new UnreadableFile(
              "is of the kind \"" + ending + "\", expected .txt, .md, .markdown, .html or .htm");
    };
  }

  /** The canonical text of a file's decoded text. */
  Rendering render(String text) {
    return switch (this) {
      case TEXT -> Rendering.plain(text);
      case MARKDOWN -> MarkdownText.render(text);
      case HTML -> HtmlText.render(text);
    };
  }
}
