package org.anwen.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table as an Excel workbook: a sheet with the table, in which figures are numbers that can be
 * summed where their column has one unit, and a sheet with the sources. No cell holds a formula.
 * Stateless; the classes of the library are loaded at the first call.
 */
final class ExcelExport {
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;

  /** The longest text that is put into a cell; Excel takes 32,767 characters. */
  private static final int LONGEST = 32_000;

  private final Workbook workbook;
  private final CellStyle head;
  private final CellStyle text;
  private final Map<String, CellStyle> numbers = new HashMap<>();

  private ExcelExport(Workbook workbook) {
    this.workbook = workbook;
    this.text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    this.head = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
  }

  /** The file's bytes. */
  static byte[] of(TableSheet sheet) {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ExcelExport export = new ExcelExport(workbook);
      export.table(sheet);
      export.sources(sheet.sources());
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the workbook", e);
    }
  }

  private void table(TableSheet sheet) {
    int width = sheet.columns().size();
    Sheet page = workbook.createSheet("表格");
    int[] widths = new int[width + 1];
    heads(page, sheet.columns(), widths);
    write(page.getRow(0).createCell(width), "来源", head);
    List<Boolean> numeric = IntStream.range(0, width).mapToObj(c -> hasOneUnit(sheet, c)).toList();
    for (int r = 0; r < sheet.rows().size(); r++) {
      Row row = page.createRow(r + 1);
      for (int c = 0; c < width; c++) {
        String said = sheet.rows().get(r).get(c);
        widths[c] = Math.max(widths[c], said.length());
        Optional<CellNumber> number = numeric.get(c) ? CellNumber.of(said) : Optional.empty();
        if (number.isPresent()) {
          write(row.createCell(c), number.get());
        } else {
          write(row.createCell(c), said, text);
        }
      }
      String marks =
          sheet.marks().get(r).stream().map(String::valueOf).collect(Collectors.joining("、"));
      write(row.createCell(width), marks, text);
    }
    fit(page, widths);
  }

  /** Whether the numbers of a column can stand as numbers: a sum over two units would be wrong. */
  private static boolean hasOneUnit(TableSheet sheet, int column) {
    return sheet.rows().stream()
            .flatMap(row -> CellNumber.of(row.get(column)).stream())
            .map(CellNumber::unit)
            .distinct()
            .count()
        == 1;
  }

  private void sources(List<Transcript.Footnote> sources) {
    Sheet page = workbook.createSheet("来源");
    int[] widths = {NARROWEST, WIDEST, WIDEST, WIDEST};
    heads(page, List.of("编号", "材料", "章节", "原文"), widths);
    for (int r = 0; r < sources.size(); r++) {
      Transcript.Footnote source = sources.get(r);
      Row row = page.createRow(r + 1);
      row.createCell(0).setCellValue(source.number());
      write(row.createCell(1), source.document(), text);
      write(row.createCell(2), String.join("，", source.section()), text);
      write(row.createCell(3), source.quote(), text);
    }
    fit(page, widths);
  }

  private void heads(Sheet page, List<String> columns, int[] widths) {
    Row row = page.createRow(0);
    for (int c = 0; c < columns.size(); c++) {
      widths[c] = Math.max(widths[c], columns.get(c).length());
      write(row.createCell(c), columns.get(c), head);
    }
    page.createFreezePane(0, 1);
  }

  private void write(Cell cell, CellNumber number) {
    cell.setCellValue(number.value());
    cell.setCellStyle(numbers.computeIfAbsent(number.format(), this::style));
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static void write(Cell cell, String said, CellStyle style) {
    cell.setCellValue(Xml10.clean(Clip.shorten(said, LONGEST)));
    cell.setCellStyle(style);
  }

  /** Columns as wide as their longest text, a Chinese character being two wide. */
  private static void fit(Sheet page, int[] widths) {
    for (int c = 0; c < widths.length; c++) {
      int characters = Math.clamp(2L * widths[c] + 2, NARROWEST, WIDEST);
      page.setColumnWidth(c, characters * CHARACTER);
    }
  }
}
