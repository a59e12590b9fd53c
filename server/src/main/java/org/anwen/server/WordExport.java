package org.anwen.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * A conversation as a Word document on A4: questions as headings, answers as indented paragraphs,
 * tables, and sources as real footnotes at the foot of their page; where a source is cited again
 * stands a cross-reference to its footnote. The classes of the library are loaded at the first
 * call.
 */
final class WordExport {
  private static final int INDENT = 420;
  private static final int TABLE_WIDTH = 8_800;

  private final XWPFDocument document;
  private final List<Transcript.Footnote> sources;

  /** The number that Word gives each source's footnote: they count in the order of the text. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private WordExport(XWPFDocument document, List<Transcript.Footnote> sources) {
    this.document = document;
    this.sources = sources;
  }

  /** The file's bytes. */
  static byte[] of(Transcript transcript) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      WordStyles.put(document);
      document.createFootnotes();
      new WordExport(document, transcript.footnotes()).write(transcript);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the Word document", e);
    }
  }

  private void write(Transcript transcript) {
    document.getProperties().getCoreProperties().setTitle(Xml10.clean(transcript.title()));
    XWPFParagraph title = paragraph(WordStyles.TITLE);
    title.setAlignment(ParagraphAlignment.CENTER);
    words(title, transcript.title());
    XWPFParagraph made = paragraph(WordStyles.NOTE);
    made.setAlignment(ParagraphAlignment.CENTER);
    words(made, "导出时间：" + MarkdownExport.WHEN.format(transcript.made()));
    transcript.exchanges().forEach(this::exchange);
  }

  private void exchange(Transcript.Exchange exchange) {
    words(paragraph(WordStyles.HEADING), "问" + exchange.number() + "：" + exchange.question());
    for (Transcript.Line line : exchange.answer()) {
      if (!line.isEmpty()) {
        XWPFParagraph paragraph = paragraph(WordStyles.BODY);
        paragraph.setIndentationFirstLine(INDENT);
        line(paragraph, line);
      }
    }
    if (!exchange.columns().isEmpty()) {
      table(exchange);
    }
    exchange.notes().forEach(note -> words(paragraph(WordStyles.NOTE), note));
  }

  private void table(Transcript.Exchange exchange) {
    int columns = exchange.columns().size();
    XWPFTable table = document.createTable(exchange.rows().size() + 1, columns);
    table.setWidth(TABLE_WIDTH);
    table.getRow(0).setRepeatHeader(true);
    for (int c = 0; c < columns; c++) {
      words(cell(table, 0, c), exchange.columns().get(c)).setBold(true);
    }
    for (int r = 0; r < exchange.rows().size(); r++) {
      table.getRow(r + 1).setCantSplitRow(true);
      for (int c = 0; c < columns; c++) {
        line(cell(table, r + 1, c), exchange.rows().get(r).get(c));
      }
    }
    paragraph(WordStyles.NOTE);
  }

  private static XWPFParagraph cell(XWPFTable table, int row, int column) {
    XWPFTableCell cell = table.getRow(row).getCell(column);
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(WordStyles.CELL);
    return paragraph;
  }

  private void line(XWPFParagraph paragraph, Transcript.Line line) {
    for (Transcript.Piece piece : line.pieces()) {
      switch (piece) {
        case Transcript.Piece.Words text -> words(paragraph, text.text());
        case Transcript.Piece.Mark mark -> mark(paragraph, mark.footnote());
      }
    }
  }

  /** A footnote at the first mention of a source, a cross-reference to it at the later ones. */
  private void mark(XWPFParagraph paragraph, int source) {
    String bookmark = "source" + source;
    Integer number = numbers.get(source);
    if (number == null) {
      numbers.put(source, numbers.size() + 1);
      CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
      start.setId(BigInteger.valueOf(source));
      start.setName(bookmark);
      paragraph.addFootnoteReference(footnote(sources.get(source - 1)));
      paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(source));
    } else {
      CTSimpleField field = paragraph.getCTP().addNewFldSimple();
      field.setInstr(" NOTEREF " + bookmark + " \\f \\h ");
      CTR run = field.addNewR();
      run.addNewRPr().addNewRStyle().setVal(WordStyles.REFERENCE);
      run.addNewT().setStringValue(number.toString());
    }
  }

  private XWPFFootnote footnote(Transcript.Footnote source) {
    XWPFFootnote footnote = document.createFootnote();
    XWPFParagraph text = footnote.createParagraph();
    text.setStyle(WordStyles.FOOTNOTE);
    words(text, " " + source.source() + "：“" + source.quote() + "”");
    return footnote;
  }

  private XWPFParagraph paragraph(String style) {
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
