package org.anwen.server;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A conversation as Markdown: tables as GitHub writes them, and sources as footnotes {@code [^1]}.
 * What was said is escaped, so that none of it acts as Markdown or HTML. Stateless.
 */
final class MarkdownExport {
  static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

  private static final String SPECIAL = "\\`*_{}[]<>#|~$&";

  private MarkdownExport() {}

  /** The file's bytes, in UTF-8. */
  static byte[] of(Transcript transcript) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(escaped(transcript.title())).append("\n\n");
    out.append("导出时间：").append(WHEN.format(transcript.made())).append("\n");
    transcript.exchanges().forEach(exchange -> exchange(out, exchange));
    out.append('\n');
    for (Transcript.Footnote f : transcript.footnotes()) {
      out.append("[^").append(f.number()).append("]: ").append(escaped(f.source()));
      out.append("：“").append(escaped(f.quote())).append("”\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void exchange(StringBuilder out, Transcript.Exchange exchange) {
    out.append("\n## 问").append(exchange.number()).append("：");
    out.append(escaped(exchange.question())).append("\n");
    for (Transcript.Line line : exchange.answer()) {
      if (!line.isEmpty()) {
        out.append('\n').append(atLineStart(line(line))).append('\n');
      }
    }
    if (!exchange.columns().isEmpty()) {
      out.append('\n');
      row(out, exchange.columns().stream().map(MarkdownExport::escaped).toList());
      row(out, exchange.columns().stream().map(column -> "---").toList());
      exchange.rows().forEach(r -> row(out, r.stream().map(MarkdownExport::line).toList()));
    }
    exchange.notes().forEach(note -> out.append("\n> ").append(escaped(note)).append('\n'));
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String line(Transcript.Line line) {
    return line.pieces().stream()
        .map(
            piece ->
                switch (piece) {
                  case Transcript.Piece.Words words -> escaped(words.text());
                  case Transcript.Piece.Mark mark -> "[^" + mark.footnote() + "]";
                })
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
    return out.toString();
  }

  /** A line that would begin a list, a rule or an underline is told not to. */
  private static String atLineStart(String line) {
    String text = line.strip();
    return text.matches("^(?:[-+=].*|\\d+[.)].*)") ? text.replaceFirst("^(\\d*)", "$1\\\\") : text;
  }
}
