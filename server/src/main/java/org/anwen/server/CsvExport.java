package org.anwen.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, which Excel needs to read Chinese; the
 * last column names the sources. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it. Stateless.
 */
final class CsvExport {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?%?");

  private CsvExport() {}

  static byte[] of(TableSheet sheet) {
    StringBuilder out = new StringBuilder("\uFEFF");
    List<String> head = new ArrayList<>(sheet.columns());
    head.add("来源");
    row(out, head);
    for (int r = 0; r < sheet.rows().size(); r++) {
      List<String> cells = new ArrayList<>(sheet.rows().get(r));
      cells.add(sheet.sources(r));
      row(out, cells);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(CsvExport::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    String harmless = defused(text);
    boolean plain = harmless.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
  }

  /** The text, with an apostrophe where its first character would begin a formula. */
  static String defused(String text) {
    String first = text.stripLeading();
    boolean risky = !first.isEmpty() && "=+-@＝＋－＠".indexOf(first.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return control || (risky && !NUMBER.matcher(first).matches()) ? "'" + text : text;
  }
}
