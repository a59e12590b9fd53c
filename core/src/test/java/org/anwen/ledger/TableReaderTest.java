package org.anwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cells of a table inside a case are bound to. */
class TableReaderTest {
  @Test
  void aCellTakesTheUnitOfItsColumnAndTheHeadOfItsRow() {
    TableCell cell = cell("各年情况\n年份\t建成（座）\t投资（万元）\n2021年\t12\t3100\n2022年\t19\t4650", "4650");
    assertEquals("2022年", cell.rowHead());
    assertEquals("投资", cell.columnHead());
    assertEquals("4650万元", cell.figure().orElseThrow().format());
    assertEquals(List.of(2022), cell.years());
  }

  @Test
  void bareYearsNameTheRows() {
    TableCell cell = cell("年份\t书屋（个）\t占比\n2021\t12\t11%\n2022\t19\t15%", "19");
    assertEquals("2022年", cell.rowHead());
    assertEquals(List.of(2022), cell.years());
  }

  @Test
  void blanksPartCellsAndTheLineAboveGivesTheUnitOfAll() {
    TableCell cell = cell("单位：万元\n镇街    书屋（个）    投资\n石岛    14    168\n俚岛    9    97", "168");
    assertEquals("168万元", cell.figure().orElseThrow().format());
  }

  @Test
  void aRowOfTotalsIsKnown() {
    TableCell cell = cell("镇\t座\n甲镇\t8\n乙镇\t5\n合计\t13", "13");
    assertTrue(cell.total());
  }

  @Test
  void proseIsNoTable() {
    assertEquals(List.of(), TableReader.read("　　新增停车位190个，充电桩32个。\n　　惠及4万户。"));
  }

  private static TableCell cell(String text, String written) {
    return TableReader.read(text).stream()
        .filter(c -> text.substring(c.span().start(), c.span().end()).equals(written))
        .findFirst()
        .orElseThrow();
  }
}
