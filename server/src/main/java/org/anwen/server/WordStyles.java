package org.anwen.server;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of an exported document, named as Word names its own, so that its outline and its
 * footnotes are found: 宋体 for text, 黑体 for headings, on A4. Sizes are in half points, spacing in
 * twentieths of a point.
 */
final class WordStyles {
  static final String BODY = "Normal";
  static final String TITLE = "Title";
  static final String HEADING = "Heading1";
  static final String CELL = "TableText";
  static final String NOTE = "Note";
  static final String FOOTNOTE = "FootnoteText";

  private static final String SERIF = "宋体";
  private static final String SANS = "黑体";
  static final String REFERENCE = "FootnoteReference";

  private WordStyles() {}

  /** Defines the styles and the page of a new document. */
  static void put(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    paragraph(styles, BODY, "Normal", SERIF, 24, 360, 0, -1);
    paragraph(styles, TITLE, "Title", SANS, 36, 360, 240, -1);
    paragraph(styles, HEADING, "heading 1", SANS, 28, 360, 240, 0);
    paragraph(styles, CELL, "Table Text", SERIF, 21, 280, 0, -1);
    paragraph(styles, NOTE, "Note", SERIF, 18, 280, 60, -1);
    paragraph(styles, FOOTNOTE, "footnote text", SERIF, 18, 240, 0, -1);
    CTStyle reference = style(REFERENCE, "footnote reference", STStyleType.CHARACTER);
    reference.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    styles.addStyle(new XWPFStyle(reference));
    page(document);
  }

  /**
   * @param level of the outline, from 0; -1 for none
   */
  private static void paragraph(
      XWPFStyles styles,
      String id,
      String name,
      String font,
      int size,
      int line,
      int before,
      int level) {
    CTStyle style = style(id, name, STStyleType.PARAGRAPH);
    CTRPr run = style.addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setEastAsia(font);
    run.addNewSz().setVal(BigInteger.valueOf(size));
    run.addNewSzCs().setVal(BigInteger.valueOf(size));
    CTPPrGeneral paragraph = style.addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setLine(BigInteger.valueOf(line));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(before / 2));
    if (level >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      paragraph.addNewKeepNext();
    }
    styles.addStyle(new XWPFStyle(style));
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(type);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    if (id.equals(BODY)) {
      style.setDefault(true);
    }
    return style;
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11_906));
    size.setH(BigInteger.valueOf(16_838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(1_440));
    margin.setBottom(BigInteger.valueOf(1_440));
    margin.setLeft(BigInteger.valueOf(1_531));
    margin.setRight(BigInteger.valueOf(1_531));
    margin.setHeader(BigInteger.valueOf(851));
    margin.setFooter(BigInteger.valueOf(992));
    margin.setGutter(BigInteger.ZERO);
  }
}
