package org.anwen.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * A conversation as a Word document on A4: questions as headings, answers as indented paragraphs,
 * tables, and sources as real footnotes at the foot of their page. Stateless; the classes of the
 * library are loaded at the first call.
 */
final class WordExport {
  private static final int INDENT = 420;
  private static final int TABLE_WIDTH = 8_800;

  private WordExport() {}

  /** The file's bytes. */
  static byte[] of(Transcript transcript) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      WordStyles.put(document);
      document.getProperties().getCoreProperties().setTitle(Xml10.clean(transcript.title()));
      List<XWPFFootnote> footnotes =
          transcript.footnotes().stream().map(f -> footnote(document, f)).toList();
      XWPFParagraph title = paragraph(document, WordStyles.TITLE);
      title.setAlignment(ParagraphAlignment.CENTER);
      words(title, transcript.title());
      XWPFParagraph made = paragraph(document, WordStyles.NOTE);
      made.setAlignment(ParagraphAlignment.CENTER);
      words(made, "导出时间：" + MarkdownExport.WHEN.format(transcript.made()));
      for (Transcript.Exchange exchange : transcript.exchanges()) {
        exchange(document, exchange, footnotes);
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the Word document", e);
    }
  }

  private static XWPFFootnote footnote(XWPFDocument document, Transcript.Footnote source) {
    if (document.getFootnotes().isEmpty()) {
      document.createFootnotes();
    }
    XWPFFootnote footnote = document.createFootnote();
    XWPFParagraph text = footnote.createParagraph();
    text.setStyle(WordStyles.FOOTNOTE);
    words(text, " " + source.source() + "：“" + source.quote() + "”");
    return footnote;
  }

  private static void exchange(
      XWPFDocument document, Transcript.Exchange exchange, List<XWPFFootnote> footnotes) {
    words(
        paragraph(document, WordStyles.HEADING),
        "问" + exchange.number() + "：" + exchange.question());
    for (Transcript.Line line : exchange.answer()) {
      if (!line.isEmpty()) {
        XWPFParagraph paragraph = paragraph(document, WordStyles.BODY);
        paragraph.setIndentationFirstLine(INDENT);
        line(paragraph, line, footnotes);
      }
    }
    if (!exchange.columns().isEmpty()) {
      table(document, exchange, footnotes);
    }
    exchange.notes().forEach(note -> words(paragraph(document, WordStyles.NOTE), note));
  }

  private static void table(
      XWPFDocument document, Transcript.Exchange exchange, List<XWPFFootnote> footnotes) {
    int columns = exchange.columns().size();
    XWPFTable table = document.createTable(exchange.rows().size() + 1, columns);
    table.setWidth(TABLE_WIDTH);
    table.getRow(0).setRepeatHeader(true);
    for (int c = 0; c < columns; c++) {
      XWPFRun head = words(cell(table, 0, c), exchange.columns().get(c));
      head.setBold(true);
    }
    for (int r = 0; r < exchange.rows().size(); r++) {
      table.getRow(r + 1).setCantSplitRow(true);
      for (int c = 0; c < columns; c++) {
        line(cell(table, r + 1, c), exchange.rows().get(r).get(c), footnotes);
      }
    }
    paragraph(document, WordStyles.NOTE);
  }

  private static XWPFParagraph cell(XWPFTable table, int row, int column) {
    XWPFTableCell cell = table.getRow(row).getCell(column);
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(WordStyles.CELL);
    return paragraph;
  }

  private static void line(
      XWPFParagraph paragraph, Transcript.Line line, List<XWPFFootnote> footnotes) {
    for (Transcript.Piece piece : line.pieces()) {
      switch (piece) {
        case Transcript.Piece.Words text -> words(paragraph, text.text());
        case Transcript.Piece.Mark mark ->
            paragraph.addFootnoteReference(footnotes.get(mark.footnote() - 1));
      }
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static XWPFRun words(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(Xml10.clean(text));
    return run;
  }
}
