package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Finding;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

class GistReaderTest {
  private static final String KILN =
      "江西省婺源县修复古窑。窑址荒废多年，蒿草过人。县里投入480万元修窑顶。请来退休窑工12名传艺。开窑日卖票收入36万元。窑砖由本地黏土烧成，色青质密。每月初一封窑检修，检修当日不接待。窑边建陶艺课室3间。";
  private static final String MILL =
      "福建省永春县修复水磨。溪边水磨早已停转，木轮朽坏。村里自筹90万元换轮。磨坊卖面年收入8万元。水轮一日转六个时辰，夜里停转。磨坊由两户人家轮流照看。";

  private static String findings(String question) {
    try (Assistant assistant =
        TestLibrary.invented().under("各地做法").with(KILN).with(MILL).assistant()) {
      return assistant.evidence(Question.of(question)).findings().stream()
          .map(Finding::statement)
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void oneCaseIsSummedUpWithItsFigures() {
    String found = findings("婺源修古窑这件事简要讲讲");
    assertTrue(found.contains("480万元"), found);
    assertTrue(found.contains("12名"), found);
    assertTrue(found.contains("36万元"), found);
  }

  @Test
  void aComparisonOfMoneyGivesTheAmountsOfBoth() {
    String found = findings("婺源和永春的钱是怎么来的，对比一下");
    assertTrue(found.contains("480万元"), found);
    assertTrue(found.contains("90万元"), found);
  }
}
