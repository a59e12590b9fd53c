package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said as a file: a Word document with footnotes, tables as CSV and for Excel. */
class DownloadsTest {
  private static AnwenServer server;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(TinyLibrary.answering());
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static TableSheet sheet(String... cells) {
    return new TableSheet(
        List.of("名称", "金额"),
        List.of(cells).stream().map(cell -> List.of("甲县", cell)).toList(),
        List.of(cells).stream().map(cell -> List.of(1)).toList(),
        List.of(new Transcript.Footnote(1, "清单", List.of("一", "二"), "原文")));
  }

  @Test
  void aWordDocumentHasRealFootnotesWithDocumentSectionAndQuote() throws IOException {
    String id = client.ask("甲县的路怎么改的？").path("conversationId").asText();
    client.ask("乙县修了几座桥？", id);
    HttpResponse<byte[]> file = client.download("/api/conversations/" + id + "/export?format=docx");
    assertTrue(file.headers().firstValue("Content-Disposition").orElseThrow().endsWith(".docx"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
      List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertEquals("甲县的路怎么改的？", texts.getFirst());
      assertTrue(texts.contains("问2：乙县修了几座桥？"), texts.toString());
      List<String> notes =
          document.getFootnotes().stream()
              .map(DownloadsTest::text)
              .filter(text -> text.contains("《"))
              .toList();
      assertEquals(2, notes.size());
      assertTrue(notes.getFirst().contains("《道路清单》，修桥铺路，乡村道路：“甲县把"), notes.toString());
      assertTrue(notes.getLast().contains("七座桥\uD840\uDC00"), notes.toString());
      assertEquals(
          "修路",
          document.getTables().getFirst().getRow(1).getCell(1).getText().strip().substring(0, 2));
      long marks =
          document.getParagraphs().stream()
              .flatMap(p -> p.getRuns().stream())
              .filter(run -> !run.getCTR().getFootnoteReferenceList().isEmpty())
              .count();
      assertEquals(2, marks);
      String again = document.getTables().getFirst().getRow(1).getCell(1).getCTTc().xmlText();
      assertTrue(again.contains("NOTEREF source1 "), again);
      String style = document.getStyles().getStyle("FootnoteReference").getCTStyle().xmlText();
      assertTrue(style.contains("superscript"), style);
    }
  }

  private static String text(XWPFFootnote footnote) {
    return String.join(
        "\n", footnote.getParagraphs().stream().map(XWPFParagraph::getText).toList());
  }

  @Test
  void charactersThatXmlForbidsDoNotBreakTheDocument() throws IOException {
    Transcript transcript =
        new Transcript(
            "坏\u0000字\uFFFF",
            LocalDateTime.of(2026, 1, 2, 3, 4),
            List.of(),
            List.of(new Transcript.Footnote(1, "《清单》", List.of(), "\uD800\u0007")));
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(WordExport.of(transcript)))) {
      assertEquals("坏\uFFFD字\uFFFD", document.getParagraphs().getFirst().getText());
    }
  }

  @Test
  void aTableComesAsCsvThatExcelReads() {
    String id = client.ask("甲县的路怎么改的？").path("conversationId").asText();
    byte[] file = client.download("/api/conversations/" + id + "/turns/1/table?format=csv").body();
    String text = new String(file, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFF地区,做法,来源\r\n甲县,修路,\"[1] 《道路清单》，"), text);
    assertTrue(text.endsWith("”\"\r\n"), text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1,'=1+1",
        "@SUM(A1),'@SUM(A1)",
        "+cmd,'+cmd",
        "-5.3%,-5.3%",
        "+12,+12",
        "` =1`,`' =1`",
        "＝1,'＝1",
        "一份,一份",
      })
  void nothingInACsvIsAFormula(String text, String written) {
    assertEquals(written, CsvExport.defused(text));
  }

  @Test
  void quotesAndCommasAreQuoted() {
    String csv = new String(CsvExport.of(sheet("a\"b,c\nd")), StandardCharsets.UTF_8);
    assertTrue(csv.contains("甲县,\"a\"\"b,c\nd\",[1] 《清单》，一，二：“原文”\r\n"), csv);
  }

  @Test
  void figuresAreNumbersInExcelAndShownAsWritten() throws IOException {
    byte[] file = ExcelExport.of(sheet("16.5亿元", "1,234亿元", "约3亿元", "=A1"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows =
          List.of(1, 2, 3, 4).stream().<Row>map(workbook.getSheetAt(0)::getRow).toList();
      assertEquals(16.5, rows.get(0).getCell(1).getNumericCellValue());
      assertEquals("16.5亿元", new DataFormatter().formatCellValue(rows.get(0).getCell(1)));
      assertEquals(1234, rows.get(1).getCell(1).getNumericCellValue());
      assertEquals("约3亿元", rows.get(2).getCell(1).getStringCellValue());
      assertEquals(CellType.STRING, rows.get(3).getCell(1).getCellType());
      assertEquals("原文", workbook.getSheetAt(1).getRow(1).getCell(3).getStringCellValue());
    }
  }

  @Test
  void aColumnWithTwoUnitsStaysText() throws IOException {
    byte[] file = ExcelExport.of(sheet("16.5亿元", "300万元"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertEquals(CellType.STRING, workbook.getSheetAt(0).getRow(1).getCell(1).getCellType());
    }
  }

  @ParameterizedTest
  @CsvSource({"96%,0.96", "007,", "3余户,", "2023年,2023", "-1.5,-1.5", "第3,", "1234567890123456,"})
  void onlyExactFiguresAreNumbers(String text, Double value) {
    assertEquals(value, CellNumber.of(text).map(CellNumber::value).orElse(null));
  }

  @Test
  void whatIsNotThereIsToldApart() {
    String id = client.ask("火星").path("conversationId").asText();
    String path = "/api/conversations/" + id + "/turns/";
    assertTrue(client.get(path + "1/table?format=csv").body().contains("table_unknown"));
    assertTrue(client.get(path + "2/table?format=csv").body().contains("turn_unknown"));
    assertTrue(client.get(path + "x/table?format=csv").body().contains("turn_unknown"));
    assertEquals(400, client.get(path + "1/table?format=doc").statusCode());
    assertEquals(404, new Client(server.port()).get(path + "1/table?format=csv").statusCode());
  }
}
