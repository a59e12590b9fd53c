package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;

/** Turns the pipe tables of a Markdown file into HTML tables, which Markdown lets through. */
final class PipeTables {
  private PipeTables() {}

  static String toHtml(String markdown) {
    if (markdown.indexOf('|') < 0) {
      return markdown;
    }
    String[] lines = markdown.split("\n", -1);
    StringBuilder out = new StringBuilder(markdown.length() + 256);
    int i = 0;
    while (i < lines.length) {
      if (i + 1 < lines.length && lines[i].indexOf('|') >= 0 && isRule(lines[i + 1])) {
        out.append("\n<table><thead>");
        row(lines[i], "th", out);
        out.append("</thead><tbody>");
        i += 2;
        while (i < lines.length && lines[i].indexOf('|') >= 0) {
          row(lines[i], "td", out);
          i++;
        }
        out.append("</tbody></table>\n\n");
      } else {
        out.append(lines[i]);
        i++;
        if (i < lines.length) {
          out.append('\n');
        }
      }
    }
    return out.toString();
  }

  /** Whether a line is the rule below a table's head, such as {@code |---|:-:|}. */
  private static boolean isRule(String line) {
    boolean dash = false;
    boolean bar = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      dash |= c == '-';
      bar |= c == '|';
      if ("|-: \t\r".indexOf(c) < 0) {
        return false;
      }
    }
    return dash && bar;
  }

  private static void row(String line, String tag, StringBuilder out) {
    out.append("<tr>");
    for (String cell : cells(line.strip())) {
      String words =
          cell.strip().replace("&", "&amp;").replace("**", "").replace("`", "").replace("__", "");
      out.append('<').append(tag).append('>').append(words).append("</").append(tag).append('>');
    }
    out.append("</tr>");
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = line.startsWith("|") ? 1 : 0;
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == '|' && line.charAt(i - (i > 0 ? 1 : 0)) != '\\') {
        cells.add(line.substring(from, i).replace("\\|", "|"));
        from = i + 1;
      }
    }
    if (from < line.length()) {
      cells.add(line.substring(from).replace("\\|", "|"));
    }
    return cells;
  }
}
