package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.TestLibrary;
import org.anwen.api.Citation;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;
import org.anwen.ingest.Corpus;
import org.anwen.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves of a draft, and what does not. The texts are invented. */
class VerifierTest {
  private static final Corpus CORPUS =
      TestLibrary.invented()
          .under("冷链物流")
          .with("山东省潍坊市寿光市建成产地冷库，2022年投资1.8亿元，损耗率下降30%，印发《冷库运营管理办法》（寿政发〔2022〕8号）。")
          .with("山东省烟台市建设果品冷链，2020—2023年投资5600万元，购置冷藏车85辆。")
          .with("广东省茂名市、湛江市共建荔枝冷链，比如，茂名市新增预冷点42个，湛江市新增预冷点17个。")
          .corpus();
  private static final Verifier VERIFIER = new Verifier(CORPUS, Ledger.of(CORPUS));

  private static final Quote SHOUGUANG = whole("case-1");
  private static final Quote YANTAI = whole("case-2");
  private static final Quote LYCHEE = whole("case-3");

  @Test
  void aMarkerThatNamesAnotherCaseIsPutRight() {
    Verified verified = verify("寿光市2022年投资1.8亿元，损耗率下降30%[1][2]。");
    assertEquals(List.of(), verified.notes());
    assertEquals(List.of("case-1"), verified.citations().stream().map(Citation::caseId).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "寿光市投资1.8亿元[1]。",
        "寿光市投资18000万元[1]。",
        "寿光市投资１８０００万元[1]。",
        "寿光市投资一亿八千万元[1]。",
        "寿光的损耗率下降百分之三十[1]。",
        "潍坊市寿光市2022年的损耗率下降30%[1]。",
        "山东有地方印发《冷库运营管理办法》[1]。",
        "依据是寿政发〔2022〕8号文件[1]。",
        "烟台市2020年至2023年投资5600万元[2]。",
        "烟台投资约0.56亿元，购置冷藏车85辆[2]。",
        "寿光投资1.8亿元[1]，烟台投资5600万元[2]。",
        "茂名市新增预冷点42个，湛江市新增预冷点17个[3]。",
        "两地都重视冷链建设。",
      })
  void whatTheSourceSaysPassesHoweverItIsWritten(String sentence) {
    Verified verified = verify(sentence);
    assertEquals(List.of(), verified.notes(), verified::text);
    assertFalse(verified.abstained());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "寿光市投资1.9亿元[1]。",
        "寿光市投资1.8万元[1]。",
        "寿光市投资18亿元[1]。",
        "寿光市建成冷库1.8亿平方米[1]。",
        "损耗率下降30个百分点[1]。",
        "寿光市2021年投资1.8亿元[1]。",
        "烟台市2021年投资5600万元[2]。",
        "烟台市2020—2024年投资5600万元[2]。",
        "印发《冷库运营监督办法》[1]。",
        "依据是寿政发〔2023〕8号文件[1]。",
        "湛江市新增预冷点42个，茂名市新增预冷点17个[3]。",
        "福建省潍坊市寿光市建成产地冷库[1]。",
        "依据是国办发〔2022〕91号文件[1]。",
        "烟台市投资1.8亿元[1]。",
        "济南市投资1.8亿元[1]。",
        "寿光投资5600万元[1]，烟台投资1.8亿元[2]。",
        "寿光投资5600万元，烟台投资1.8亿元[1][2]。",
        "茂名市新增预冷点17个，湛江市新增预冷点42个[3]。",
        "全国已有330个县采用这一做法。",
        "寿光市投资九千万元[1]。",
        "比如，茂名市新增预冷点17个[3]。",
        "寿光市未建成产地冷库[1]。",
        "寿光市的损耗率增长30%[1]。",
        "寿光市投资近1.8亿元[1]。",
        "寿光市投资不超过1.8亿元[1]。",
        "寿光市没有印发《冷库运营管理办法》[1]。",
        "烟台市投资约0.5亿元[2]。",
      })
  void whatNoSourceSaysIsWithheldAndTheReaderIsTold(String sentence) {
    Verified verified = verify("冷链建设有新进展。" + sentence);
    assertFalse(verified.text().contains(sentence.replaceAll("\\[\\d\\]。$", "")), verified.text());
    assertEquals(1, verified.notes().size());
    if (verified.citations().isEmpty()) {
      assertEquals(List.of("有 1 句话未能与材料核对一致，已略去。"), verified.notes());
    } else {
      Citation citation = verified.citations().getFirst();
      assertEquals(List.of("有 1 句话与材料不一致，已换成材料原文。"), verified.notes());
      assertEquals(
          "冷链建设有新进展。材料原文为：“" + citation.quote().replace("。", "") + "”[1]。", verified.text());
    }
  }

  @Test
  void whenNothingIsLeftTheAnswerSaysSo() {
    Verified verified = verify("全国已有330个县采用这一做法。");
    assertTrue(verified.abstained());
    assertFalse(verified.text().contains("330"));
    assertFalse(verified.text().isBlank());
    assertEquals(List.of(), verified.citations());
  }

  @Test
  void markersThatPointNowhereAreRemoved() {
    Verified verified = verify("寿光市投资1.8亿元[1][9][0]。");
    assertEquals("寿光市投资1.8亿元[1]。", verified.text());
    assertEquals(1, verified.citations().size());
  }

  @Test
  void aQuoteThatIsNotVerbatimIsPutRightWhereTheEvidenceHoldsIt() {
    Quote shifted =
        new Quote(
            "case-77", "nowhere", 3, 3 + YANTAI.text().length() - 4, YANTAI.text().substring(4));
    Finding answer = new Finding(Role.ANSWER, "烟台市", "85辆", "购置冷藏车85辆", List.of(YANTAI));
    Draft draft = new Draft("烟台市购置冷藏车85辆[1]。", List.of(shifted), Optional.empty(), false);
    Verified verified = VERIFIER.verify(draft, evidence(answer));
    assertEquals("烟台市购置冷藏车85辆[1]。", verified.text());
    assertEquals("case-2", verified.citations().getFirst().caseId());
    assertEquals(YANTAI.text().substring(4), verified.citations().getFirst().quote());
  }

  @Test
  void aQuoteThatIsNotVerbatimLosesItsMarkerAndSupportsNothing() {
    Quote forged =
        new Quote(
            YANTAI.caseId(),
            YANTAI.documentId(),
            YANTAI.start(),
            YANTAI.end(),
            YANTAI.text().replace("85辆", "95辆"));
    Draft draft = new Draft("冷链受到重视[1]。烟台市购置冷藏车95辆[1]。", List.of(forged), Optional.empty(), false);
    Verified verified = VERIFIER.verify(draft, evidence());
    assertEquals("冷链受到重视。", verified.text());
    assertEquals(List.of(), verified.citations());
  }

  @Test
  void aQuoteOfAnUnknownCaseSupportsNothing() {
    Quote stray =
        new Quote("case-77", YANTAI.documentId(), YANTAI.start(), YANTAI.end(), YANTAI.text());
    Draft draft = new Draft("购置冷藏车85辆[1]。", List.of(stray), Optional.empty(), false);
    assertTrue(VERIFIER.verify(draft, evidence()).abstained());
  }

  @Test
  void markersCountFromOneInTheOrderOfTheTextOneCitationEach() {
    Verified verified = verify("湛江市新增预冷点17个[3]。烟台市购置冷藏车85辆[2]。茂名市新增预冷点42个[3]。寿光市投资1.8亿元[1]。");
    assertEquals("湛江市新增预冷点17个[1]。烟台市购置冷藏车85辆[2]。茂名市新增预冷点42个[1]。寿光市投资1.8亿元[3]。", verified.text());
    assertEquals(List.of(1, 2, 3), verified.citations().stream().map(Citation::marker).toList());
    assertEquals(
        List.of("case-3", "case-2", "case-1"),
        verified.citations().stream().map(Citation::caseId).toList());
  }

  @Test
  void aWithheldSentenceTakesNoNumber() {
    Verified verified = verify("全国已有330个县采用[1]。烟台市购置冷藏车85辆[2]。");
    assertEquals("烟台市购置冷藏车85辆[1]。", verified.text());
    assertEquals("case-2", verified.citations().getFirst().caseId());
  }

  @Test
  void aCitationThatIsMissingIsPlacedWhereTheEvidenceHoldsIt() {
    Finding answer = new Finding(Role.ANSWER, "烟台市", "85辆", "购置冷藏车85辆", List.of(YANTAI));
    Draft draft = new Draft("烟台市购置冷藏车85辆。", List.of(), Optional.empty(), false);
    Verified verified = VERIFIER.verify(draft, evidence(answer));
    assertEquals("烟台市购置冷藏车85辆[1]。", verified.text());
    assertEquals("case-2", verified.citations().getFirst().caseId());
  }

  @Test
  void aCitationOfTheWrongCaseIsPutRight() {
    Finding answer = new Finding(Role.ANSWER, "烟台市", "85辆", "购置冷藏车85辆", List.of(YANTAI));
    Draft draft = new Draft("烟台市购置冷藏车85辆[1]。", List.of(LYCHEE), Optional.empty(), false);
    Verified verified = VERIFIER.verify(draft, evidence(answer));
    assertEquals(List.of("case-2"), verified.citations().stream().map(Citation::caseId).toList());
  }

  @Test
  void whatTheCoreComputedPasses() {
    Finding computed =
        new Finding(
            Role.COMPUTED,
            "",
            "2.36亿元",
            "合计2.36亿元（1.8亿元 + 5600万元 = 2.36亿元）",
            List.of(SHOUGUANG, YANTAI));
    Draft draft = new Draft("两地合计投资2.36亿元。", List.of(), Optional.empty(), false);
    assertEquals(List.of(), VERIFIER.verify(draft, evidence(computed)).notes());
    Draft wrong = new Draft("两地合计投资2.63亿元。", List.of(), Optional.empty(), false);
    assertTrue(VERIFIER.verify(wrong, evidence(computed)).abstained());
  }

  @Test
  void theFigureThatACorrectionRejectsIsNotAssertedElsewhere() {
    Finding correction =
        new Finding(Role.CORRECTION, "不是95辆，应为85辆：", "85辆", "购置冷藏车85辆", List.of(YANTAI));
    List<Quote> quotes = List.of(YANTAI);
    Draft right = new Draft("不是95辆，应为85辆[1]。", quotes, Optional.empty(), false);
    assertEquals(List.of(), VERIFIER.verify(right, evidence(correction)).notes());
    Draft wrong = new Draft("是的，烟台市购置冷藏车95辆[1]。", quotes, Optional.empty(), false);
    assertFalse(VERIFIER.verify(wrong, evidence(correction)).text().contains("95"));
  }

  @Test
  void anAbstentionMayRepeatTheQuestionAndAssertsNoOtherFigure() {
    Verified repeated = VERIFIER.verify(Draft.abstain("材料未载济南市2021年的情况。"), evidence());
    assertEquals("材料未载济南市2021年的情况。", repeated.text());
    assertTrue(repeated.abstained());
    Verified asserting =
        VERIFIER.verify(Draft.abstain("材料未载济南市2021年的情况。一般来说大约是400万元。"), evidence());
    assertEquals("材料未载济南市2021年的情况。", asserting.text());
  }

  @Test
  void aTableCellThatIsNotSupportedSaysSo() {
    Table table =
        new Table(
            List.of("地区", "投资"),
            List.of(
                List.of(new Cell("寿光市", List.of()), new Cell("1.8亿元", List.of(1))),
                List.of(new Cell("烟台市", List.of()), new Cell("6600万元", List.of(2)))));
    Draft draft = new Draft("各地投资如下。", List.of(SHOUGUANG, YANTAI), Optional.of(table), false);
    Table left = VERIFIER.verify(draft, evidence()).table().orElseThrow();
    assertEquals(new Cell("1.8亿元", List.of(1)), left.rows().getFirst().getLast());
    assertEquals("未能核对", left.rows().getLast().getLast().text());
  }

  private static Verified verify(String text) {
    List<Quote> quotes = List.of(SHOUGUANG, YANTAI, LYCHEE);
    return VERIFIER.verify(new Draft(text, quotes, Optional.empty(), false), evidence());
  }

  private static Evidence evidence(Finding... findings) {
    String text = "济南市2021年冷链投资多少";
    Inquiry inquiry =
        new Inquiry(
            Kind.FACT,
            text,
            text,
            List.of("济南市"),
            List.of(2021),
            "冷链投资多少",
            List.of(text),
            List.of());
    return new Evidence(
        inquiry,
        List.of(),
        new ArrayList<>(List.of(findings)),
        Optional.empty(),
        List.of(),
        new Examined(3, 0));
  }

  private static Quote whole(String id) {
    var source = CORPUS.policyCase(id).orElseThrow();
    return source.quote(
        CORPUS.document(source.documentId()).orElseThrow(), new Span(0, source.text().length()));
  }
}
