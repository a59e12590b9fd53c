package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.ledger.name.DocumentNumber;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.ledger.name.Organization;
import org.anwen.ledger.name.OrganizationLexer;
import org.anwen.ledger.name.Title;
import org.anwen.ledger.name.TitleLexer;
import org.anwen.text.Word;
import org.junit.jupiter.api.Test;

class NamedThingsTest {
  private static List<String> numbers(String text) {
    return DocumentNumberLexer.scan(text).stream().map(DocumentNumber::canonical).toList();
  }

  private static List<String> organizations(String text) {
    return OrganizationLexer.scan(text).stream().map(Organization::name).toList();
  }

  @Test
  void documentNumbersAreReadWithAnyBrackets() {
    assertEquals(
        List.of("国办发〔2020〕23号", "建办城函〔2023〕12号", "湘政办发〔2021〕5号", "财建〔2019〕5号"),
        numbers("根据国办发〔2020〕23号、建办城函［2023］12号及湘政办发(2021)5 号，按照财建[2019]５号。"));
    assertEquals(List.of("国务院令第745号"), numbers("依据国务院令第745号公布的条例"));
    assertEquals(List.of(), numbers("2023年第3号楼（2021）、12345号"));
  }

  @Test
  void titlesHoldInnerTitlesAndEndAtTheirOwnMark() {
    assertEquals(
        List.of("关于〈条例〉的解释", "办法（试行）", "外《内》外"),
        TitleLexer.scan("印发《关于〈条例〉的解释》《办法（试行）》和《外《内》外》、《没有结束").stream().map(Title::name).toList());
  }

  @Test
  void organizationsKeepTheirDivisionAndDropTheVerbBefore() {
    assertEquals(List.of("省财政厅", "省住房城乡建设厅", "省发展改革委"), organizations("省财政厅会同省住房城乡建设厅、省发展改革委联合印发"));
    assertEquals(List.of("县住房和城乡建设局", "财政局", "教育局"), organizations("县住房和城乡建设局、财政局和教育局联合发文"));
    assertEquals(List.of("中国建设银行"), organizations("由中国建设银行发放贷款"));
    assertEquals(List.of("杭州市城市建设投资集团有限公司"), organizations("引入杭州市城市建设投资集团有限公司负责建设"));
  }

  @Test
  void wordsOfAKindAreNoOrganizations() {
    assertEquals(List.of(), organizations("各级政府、有关部门、物业公司形成政府主导格局，设立议事厅"));
  }

  @Test
  void aFigureATitleAndAPlaceAreOneWordEach() {
    List<String> words =
        DomainWords.words("2023年，安徽省黟县印发《办法》，投入1.8亿元。").stream().map(Word::text).toList();
    assertTrue(
        words.containsAll(List.of("2023年", "安徽省黟县", "《办法》", "1.8亿元")), () -> words.toString());
    assertEquals("2023年，安徽省黟县印发《办法》，投入1.8亿元。", String.join("", words));
  }
}
