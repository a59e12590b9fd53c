package org.anwen.ingest;

import static org.anwen.ingest.Documents.outline;
import static org.anwen.ingest.Documents.read;
import static org.anwen.ingest.Documents.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Invented documents with something around their cases: prefaces, letters, imprints, page heads.
 */
class TextProperTest {
  @Test
  void prefaceContentsAndImprintBelongToNoCase() {
    IngestResult read = read("preface-and-imprint.txt");
    assertEquals(
        """
        |案例1|诸暨市：邻里食堂开进老小区
        |案例2|宁乡市：村级互助点让老人有伴
        |案例3|襄阳市樊城区：家庭床位连着医院
        |案例4|灵武市：时间银行存服务
        |案例5|昌邑市：失能照护补贴精准到人""",
        outline(read));
    assertTrue(texts(read).endsWith("财政总支出只增加百分之四。"), texts(read));
    assertEquals("全省养老服务改革典型案例汇编", read.report().read().getFirst().title());
    assertTrue(
        read.report().leftOut().stream().anyMatch(row -> row.reason().startsWith("preface: 今年以来")),
        read.report().leftOut().toString());
  }

  @Test
  void paragraphsThatBeginWithAPlaceAndASignAreCases() {
    IngestResult read = read("run-in-places.txt");
    assertEquals(5, read.corpus().cases().size());
    assertFalse(texts(read).contains("供稿单位"), texts(read));
  }

  @Test
  void headsOfPagesAreNoSectionsBesideTheirNumbers() {
    assertEquals(
        """
        盘活土地资源|（一）|盱眙县推行“小田并大田”
        盘活土地资源|（二）|鄄城县探索“托管到季”
        做强特色产业|（一）|安岳县建起柠檬价格保险
        做强特色产业|（二）|永胜县软籽石榴统一上市标准
        做强特色产业|（三）|盐池县滩羊溯源卖好价""",
        outline(read("running-heads.txt")));
  }

  @Test
  void itemsOfAListWithBlankLinesKeepTheirNumbers() {
    assertEquals(
        """
        饮水安全|1.|靖边县
        饮水安全|2.|凤冈县
        饮水安全|3.|东山县
        灌溉管理|4.|高台县
        灌溉管理|5.|鹿寨县""",
        outline(read("loose-list.md")));
  }

  @Test
  void aLetterThatSendsTheCasesIsNone() {
    IngestResult read = read("covering-letter.txt");
    assertEquals(5, read.corpus().cases().size());
    assertFalse(texts(read).contains("强化督导"), texts(read));
    assertTrue(
        read.report().leftOut().stream().anyMatch(r -> r.reason().startsWith("covering letter: ")),
        read.report().leftOut().toString());
  }

  @Test
  void numbersOfASeriesBeginCases() {
    IngestResult read = read("series.txt");
    assertEquals(
        """
        |之一|戏班进了合作社
        |之二|祠堂里办起夜校
        |之三|农家书屋换了管理员
        |之四|非遗传承人领了工资
        |之五|老电影放映员返岗""",
        outline(read));
    assertFalse(texts(read).contains("责编"), texts(read));
  }

  @Test
  void stepsThatAreNumberedAnewStayInTheirCase() {
    assertEquals(
        """
        |1.|江苏省盐城市亭湖区：楼道长先敲门
        |2.|湖北省恩施州宣恩县：院坝会定村规
        |3.|宁夏石嘴山市大武口区：物业费先尝后买
        |4.|广西柳州市柳南区：矛盾纠纷码上办""",
        outline(read("restarted-numbers.txt")));
  }

  @Test
  void proseWhoseParagraphsBeginWithPlacesIsACaseEach() {
    IngestResult read = read("prose-by-places.txt");
    assertEquals(5, read.corpus().cases().size());
    assertFalse(texts(read).contains("丰收之后怎样卖出好价钱"), texts(read));
    assertFalse(texts(read).contains("综上可见"), texts(read));
  }

  @Test
  void rulesPartReportsThatNothingElseSetsApart() {
    assertEquals(5, read("ruled-reports.txt").corpus().cases().size());
  }

  @Test
  void dashesUnderALineMakeItAHeadingEachTime() {
    for (int i = 0; i < 3; i++) {
      assertEquals(
          "||武都的花椒有了“体检中心”\n||桐城包装厂合用一台“大仪器”\n||田阳芒果地里住着“博士楼”\n||牙克石的冻土实验室对外开门",
          outline(read("setext.md")));
    }
  }

  @Test
  void summariesOfFoldedPartsAreHeadings() {
    assertEquals(5, read("details.html").corpus().cases().size());
  }

  @Test
  void numbersOfTwoPartsMayHaveAHyphen() {
    assertEquals(5, read("hyphened-numbers.txt").corpus().cases().size());
  }

  @Test
  void itemsAndSentencesOfACaseAreNoImprints() {
    String texts = texts(read("no-imprints.txt"));
    assertTrue(texts.contains("内部资料由专人保管"), texts);
    assertTrue(texts.endsWith("《南坡市渔港管理办法》自2023年5月起施行。"), texts);
  }
}
