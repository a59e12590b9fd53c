package org.anwen.plugin.extractive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;
import org.anwen.testkit.AnswererContract;
import org.junit.jupiter.api.Test;

/** Keeps the contract, and words findings as they are. The cases are invented. */
class ExtractiveAnswererTest implements AnswererContract {
  private static final Quote NORTH = quote("case-1", "北岭县修缮古桥12座");
  private static final Quote SOUTH = quote("case-2", "南坪县修缮古桥9座");

  @Override
  public Answerer answerer() {
    return new ExtractiveAnswerer();
  }

  @Override
  public boolean speaksInPieces() {
    return false;
  }

  @Test
  void anAnswerIsASentenceWithItsCitation() {
    assertEquals("修缮古桥12座[1]。", draft(finding(Role.ANSWER, "", "修缮古桥12座", NORTH)).text());
  }

  @Test
  void aLabelStandsBeforeWhatIsSaid() {
    Draft draft = draft(finding(Role.CORRECTION, "不是20座，应为12座：", "修缮古桥12座", NORTH));
    assertEquals("不是20座，应为12座：修缮古桥12座[1]。", draft.text());
  }

  @Test
  void rowsHaveALineEachAfterTheSentenceAboveThem() {
    Draft draft =
        draft(
            finding(Role.COMPUTED, "", "共检索6个案例，符合2个"),
            finding(Role.ROW, "北岭县", "修缮古桥12座", NORTH),
            finding(Role.ROW, "南坪县", "修缮古桥9座", SOUTH));
    assertEquals("共检索6个案例，符合2个。\n北岭县：修缮古桥12座[1]\n南坪县：修缮古桥9座[2]", draft.text());
    assertEquals(List.of(NORTH, SOUTH), draft.quotes());
    assertFalse(draft.abstained());
  }

  @Test
  void whatFollowsRowsStandsOnALineOfItsOwn() {
    Draft draft =
        draft(
            finding(Role.ROW, "北岭县", "修缮古桥12座", NORTH),
            finding(Role.COMPUTED, "", "合计21座", NORTH, SOUTH));
    assertEquals("北岭县：修缮古桥12座[1]\n合计21座[1][2]。", draft.text());
  }

  @Test
  void oneQuoteHasOneNumber() {
    Draft draft =
        draft(
            finding(Role.ANSWER, "", "修缮古桥9座", SOUTH),
            finding(Role.ANSWER, "", "修缮古桥12座", NORTH, NORTH),
            finding(Role.ANSWER, "", "两县相邻", SOUTH));
    assertEquals("修缮古桥9座[1]。修缮古桥12座[2]。两县相邻[1]。", draft.text());
    assertEquals(List.of(SOUTH, NORTH), draft.quotes());
  }

  @Test
  void whatIsAbsentIsSaidWithWhatIsNearAndNothingIsCited() {
    Draft draft =
        draft(
            finding(Role.ABSENT, "", "材料中没有关于西河县的内容"),
            finding(Role.NEAR, "", "相近的内容可看：「北岭县」", NORTH));
    assertTrue(draft.abstained());
    assertEquals("材料中没有关于西河县的内容。相近的内容可看：「北岭县」。", draft.text());
    assertEquals(List.of(), draft.quotes());
  }

  @Test
  void oneThingThatIsAbsentBesideAnAnswerIsSaidToo() {
    Draft draft =
        draft(finding(Role.ANSWER, "", "修缮古桥12座", NORTH), finding(Role.ABSENT, "", "材料未载资金来源"));
    assertFalse(draft.abstained());
    assertEquals("修缮古桥12座[1]。材料未载资金来源。", draft.text());
  }

  @Test
  void theMarkersOfATableNameTheQuotesOfTheAnswer() {
    Table table =
        new Table(
            List.of("地区", "古桥"),
            List.of(
                List.of(new Cell("南坪县", List.of()), new Cell("9座", List.of(1))),
                List.of(new Cell("北岭县", List.of()), new Cell("12座", List.of(2)))));
    Evidence evidence =
        evidence(
            List.of(finding(Role.ANSWER, "", "北岭县最多", NORTH)),
            Optional.of(table),
            List.of(SOUTH, NORTH));
    Draft draft = draft(evidence);
    assertEquals(List.of(NORTH, SOUTH), draft.quotes());
    Table drafted = draft.table().orElseThrow();
    assertEquals(List.of(2), drafted.rows().getFirst().getLast().citations());
    assertEquals(List.of(1), drafted.rows().getLast().getLast().citations());
    assertEquals(table.columns(), drafted.columns());
  }

  private static Draft draft(Finding... findings) {
    return draft(evidence(List.of(findings), Optional.empty(), List.of()));
  }

  private static Draft draft(Evidence evidence) {
    List<String> pieces = new ArrayList<>();
    Draft draft = new ExtractiveAnswerer().answer(evidence, pieces::add);
    assertEquals(draft.text(), String.join("", pieces));
    return draft;
  }

  private static Evidence evidence(
      List<Finding> findings, Optional<Table> table, List<Quote> quotes) {
    String text = "哪些地方修缮了古桥？";
    Inquiry inquiry =
        new Inquiry(Kind.LIST, text, text, List.of(), List.of(), text, List.of(text), List.of());
    return new Evidence(inquiry, List.of(), findings, table, quotes, new Examined(6, 2));
  }

  private static Finding finding(Role role, String label, String statement, Quote... support) {
    return new Finding(role, label, "", statement, List.of(support));
  }

  private static Quote quote(String caseId, String text) {
    return new Quote(caseId, "doc-1", 100, 100 + text.length(), text);
  }
}
