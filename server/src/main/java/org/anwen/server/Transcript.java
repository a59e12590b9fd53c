package org.anwen.server;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation laid out for a reader: each question, its answer in lines, its table, and the
 * sources as footnotes that count through from 1. Immutable; what a file format makes of it is that
 * format's matter.
 *
 * @param made when it was laid out
 */
record Transcript(
    String title, LocalDateTime made, List<Exchange> exchanges, List<Footnote> footnotes) {
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,6})]");

  /**
   * One question and its answer.
   *
   * @param answer the lines of the answer
   * @param columns the heads of the table; empty when there is none
   * @param rows the cells of the table, each row as wide as {@code columns}
   * @param notes what the reader is told about the making of the answer
   */
  record Exchange(
      int number,
      String question,
      List<Line> answer,
      List<String> columns,
      List<List<Line>> rows,
      List<String> notes) {}

  /** A line of words with footnote marks between them. */
  record Line(List<Piece> pieces) {
    boolean isEmpty() {
      return pieces.isEmpty();
    }
  }

  /** A part of a line. */
  sealed interface Piece {
    /** Plain words. */
    record Words(String text) implements Piece {}

    /** The mark of a footnote, numbered from 1. */
    record Mark(int footnote) implements Piece {}
  }

  /** A source: the document, the headings above the place, and the words quoted. */
  record Footnote(int number, String document, List<String> section, String quote) {
    /** The document in 《》 and the headings, such as 《清单》，一、资金，（一）来源. */
    String source() {
      String title = document.startsWith("《") ? document : "《" + document + "》";
      return section.isEmpty() ? title : title + "，" + String.join("，", section);
    }
  }

  /** Lays out what was said, oldest first. */
  static Transcript of(String title, LocalDateTime made, List<Said> said) {
    List<Footnote> footnotes = new ArrayList<>();
    List<Exchange> exchanges = new ArrayList<>();
    for (Said turn : said) {
      exchanges.add(exchange(exchanges.size() + 1, turn, footnotes));
    }
    return new Transcript(title, made, List.copyOf(exchanges), List.copyOf(footnotes));
  }

  private static Exchange exchange(int number, Said turn, List<Footnote> footnotes) {
    ChatAnswer answer = turn.answer();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (ChatAnswer.CitationJson c : answer.citations()) {
      int footnote = footnotes.size() + 1;
      footnotes.add(new Footnote(footnote, c.document(), c.section(), oneLine(c.quote())));
      numbers.put(c.marker(), footnote);
    }
    ChatAnswer.TableJson table = answer.table();
    return new Exchange(
        number,
        oneLine(turn.question()),
        answer.answer().lines().map(line -> line(line, numbers)).toList(),
        table == null ? List.of() : table.columns(),
        table == null
            ? List.of()
            : table.rows().stream()
                .map(row -> row.stream().map(cell -> cell(cell, numbers)).toList())
                .toList(),
        answer.notes());
  }

  private static Line line(String text, Map<Integer, Integer> numbers) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    Matcher marker = MARKER.matcher(text);
    while (marker.find()) {
      Integer footnote = numbers.get(Integer.valueOf(marker.group(1)));
      if (footnote != null) {
        add(pieces, text.substring(from, marker.start()));
        pieces.add(new Piece.Mark(footnote));
        from = marker.end();
      }
    }
    add(pieces, text.substring(from));
    return new Line(List.copyOf(pieces));
  }

  private static Line cell(ChatAnswer.CellJson cell, Map<Integer, Integer> numbers) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, oneLine(cell.text()));
    for (Integer marker : cell.citations()) {
      Integer footnote = numbers.get(marker);
      if (footnote != null) {
        pieces.add(new Piece.Mark(footnote));
      }
    }
    return new Line(List.copyOf(pieces));
  }

  private static void add(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
