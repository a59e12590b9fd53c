package org.anwen.plugin.llm;

import static org.anwen.plugin.llm.Asked.NORTH;
import static org.anwen.plugin.llm.Asked.SOUTH;
import static org.anwen.plugin.llm.Asked.draft;
import static org.anwen.plugin.llm.Asked.evidence;
import static org.anwen.plugin.llm.Asked.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.modelkit.ModelServer;
import org.anwen.modelkit.Prompt;
import org.junit.jupiter.api.Test;

/** What becomes of a model's words, over both protocols. The cases are invented. */
class LlmAnswererTest {
  private static final Finding ONE = finding(Role.ANSWER, "", "北岭县修缮古桥12座", NORTH);
  private static final Finding TWO = finding(Role.ANSWER, "", "南坪县修缮古桥9座", SOUTH);

  @Test
  void theWordsOfTheModelAreTheAnswer() throws Exception {
    both(
        "北岭县共修缮12座古桥[1]。",
        List.of(ONE),
        d -> {
          assertEquals("北岭县共修缮12座古桥[1]。", d.text());
          assertEquals(List.of(NORTH), d.quotes());
          assertFalse(d.abstained());
        });
  }

  @Test
  void citationsAreUnderstoodInWhateverFormTheyAreWritten() throws Exception {
    for (String form : List.of("[1, 2]", "【1】【2】", "[1][2]", " [来源1，2]", "［1、2］", "[^1][^2]")) {
      both(
          "两县都修了古桥" + form + "。",
          List.of(ONE, TWO),
          d -> {
            assertEquals("两县都修了古桥[1][2]。", d.text());
            assertEquals(List.of(NORTH, SOUTH), d.quotes());
          });
    }
  }

  @Test
  void markersNameTheQuotesThatWereToldBeforehand() throws Exception {
    both(
        "南坪县9座[2]。",
        List.of(ONE, TWO),
        d -> {
          assertEquals("南坪县9座[2]。", d.text());
          assertEquals(List.of(NORTH, SOUTH), d.quotes());
        });
  }

  @Test
  void oneNumberStandsForAllQuotesOfAFinding() throws Exception {
    Finding sum = finding(Role.COMPUTED, "", "合计21座", NORTH, SOUTH);
    both("两县合计21座[1]。", List.of(sum), d -> assertEquals("两县合计21座[1][2]。", d.text()));
  }

  @Test
  void numbersThatStandForNothingAreLeftOut() throws Exception {
    both("此处存疑[99]。见[0]和[1]。", List.of(ONE), d -> assertEquals("此处存疑。见和[1]。", d.text()));
  }

  @Test
  void aSentenceThatCitesNothingGetsTheSourceThatItWasMadeOf() throws Exception {
    both(
        "修缮古桥12座的是北岭县。南坪县修缮古桥9座。此外一切安好。",
        List.of(ONE, TWO),
        d -> assertEquals("修缮古桥12座的是北岭县[1]。南坪县修缮古桥9座[2]。此外一切安好。", d.text()));
  }

  @Test
  void aYearInBracketsIsNoCitation() throws Exception {
    both("依据县政办[2021]5号文[1]。", List.of(ONE), d -> assertEquals("依据县政办[2021]5号文[1]。", d.text()));
  }

  @Test
  void thoughtsBeforeTheAnswerAreLeftOut() throws Exception {
    both(
        "<think>\n先想想。共有99座？\n</think>\n\n北岭县12座[1]。",
        List.of(ONE),
        d -> assertEquals("北岭县12座[1]。", d.text()));
  }

  @Test
  void markdownBecomesPlainText() throws Exception {
    both(
        "# 回答\n- **北岭县**：`12`座[1]\n1. 南坪县：9座[2]\n| 地区 | 座数 |\n|---|---|\n",
        List.of(ONE, TWO),
        d -> assertEquals("回答\n北岭县：12座[1]\n南坪县：9座[2]", d.text()));
  }

  @Test
  void aSentenceSaidAgainIsLeftOut() throws Exception {
    both("北岭县12座[1]。北岭县12座[1]。北岭县12座。", List.of(ONE), d -> assertEquals("北岭县12座[1]。", d.text()));
  }

  @Test
  void aModelThatOnlyRepeatsItselfIsStopped() throws Exception {
    both("北岭县12座[1]。".repeat(20_000), List.of(ONE), d -> assertEquals("北岭县12座[1]。", d.text()));
  }

  @Test
  void rowsThatTheModelPassesOverAreAdded() throws Exception {
    Finding north = finding(Role.ROW, "北岭县", "修缮古桥12座", NORTH);
    Finding south = finding(Role.ROW, "南坪县", "修缮古桥9座", SOUTH);
    both(
        "北岭县修缮12座[1]。",
        List.of(north, south),
        d -> {
          assertEquals("北岭县修缮12座[1]。\n南坪县：修缮古桥9座[2]", d.text());
          assertEquals(List.of(NORTH, SOUTH), d.quotes());
        });
  }

  @Test
  void findingsThatThePromptHasNoRoomForAreAdded() throws Exception {
    Finding[] rows = new Finding[200];
    Arrays.setAll(rows, i -> finding(Role.ROW, "第" + i + "村", "修缮古桥".repeat(10) + i + "座", NORTH));
    rows[199] = finding(Role.ROW, "末村", "修缮古桥3座", SOUTH);
    List<Prompt> prompts = new ArrayList<>();
    try (ModelServer server =
            ModelServer.start(
                p -> {
                  prompts.add(p);
                  return "各村都修了古桥[1]。";
                });
        LlmAnswerer answerer = Configured.openAi(server)) {
      Draft draft = draft(answerer, evidence(rows));
      assertTrue(draft.text().contains("末村：修缮古桥3座[2]"), draft.text());
      assertTrue(prompts.getFirst().user().length() < 4_096, "a prompt beyond its budget");
    }
  }

  @Test
  void whatIsAbsentIsSaidWithoutTheModel() throws Exception {
    try (ModelServer server = ModelServer.start(p -> "火星有12座桥[1]。");
        LlmAnswerer answerer = Configured.openAi(server)) {
      Draft draft = draft(answerer, evidence(finding(Role.ABSENT, "", "材料中没有关于火星的内容")));
      assertEquals("材料中没有关于火星的内容。", draft.text());
      assertTrue(draft.abstained());
      assertEquals(0, server.calls());
    }
  }

  @Test
  void aModelThatSaysNothingIsAFailure() {
    for (String nothing : List.of("", "   \n\n", "<think>想了很久", "。。。")) {
      AnwenException e =
          assertThrows(AnwenException.class, () -> both(nothing, List.of(ONE), d -> {}));
      assertEquals(ErrorCode.UNAVAILABLE, e.code());
    }
  }

  private static void both(String said, List<Finding> findings, Consumer<Draft> check)
      throws InterruptedException {
    try (ModelServer server = ModelServer.start(prompt -> said);
        LlmAnswerer openAi = Configured.openAi(server);
        LlmAnswerer ollama = Configured.ollama(server)) {
      for (LlmAnswerer answerer : List.of(openAi, ollama)) {
        check.accept(draft(answerer, evidence(findings.toArray(new Finding[0]))));
      }
    }
  }
}
