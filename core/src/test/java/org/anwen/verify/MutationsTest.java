package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.anwen.Assistant;
import org.anwen.PrintingAnswerer;
import org.anwen.TestLibrary;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Question;
import org.anwen.text.Folding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** True answers on the seed, each with one thing changed: none of the changes gets out. */
class MutationsTest {
  private static final List<String> QUESTIONS =
      List.of(
          "长沙市2020到2023年一共盘活了多少市级存量房屋？",
          "广州为了盘活公房出了哪两个文件？",
          "浦南新村综合服务设施改造前后面积各是多少？",
          "柯桥区邻里中心总建筑面积是多少，服务多少户居民？",
          "杭州配套用房办产权的文件叫什么名字？",
          "南充市的居民出资率是多少？",
          "济南发行了多少专项债？",
          "怀化市的专项债是怎么发行的？",
          "芜湖市镜湖区的专项债券占总投资多少？",
          "哪些地方发行了专项债？",
          "珠海市香洲区惠及居民多少户？",
          "温州市居民出资多少？",
          "山东省对老旧小区改造的奖励是多少？",
          "洛阳龙兴小区的投资几年收回？",
          "株洲市荷塘区怎么解决居民表决难的问题？",
          "包头友谊小区怎么引入社会资本？");

  private static Assistant assistant;
  private static Verifier verifier;

  @BeforeAll
  static void open() {
    assistant = TestLibrary.seed();
    verifier = new Verifier(assistant.corpus(), assistant.library().ledger());
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @Test
  void trueAnswersAreLeftAsTheyAre() {
    for (String question : QUESTIONS) {
      Evidence evidence = assistant.evidence(Question.of(question));
      Verified verified = verifier.verify(PrintingAnswerer.draft(evidence), evidence);
      assertEquals(List.of(), verified.notes(), () -> question + "\n" + verified.text());
    }
  }

  @Test
  void noChangeGetsOut() {
    int made = 0;
    List<String> out = new ArrayList<>();
    for (String question : QUESTIONS) {
      Evidence evidence = assistant.evidence(Question.of(question));
      Draft draft = PrintingAnswerer.draft(evidence);
      if (draft.abstained()) {
        continue;
      }
      for (Mutations.Mutation mutation : Mutations.of(draft)) {
        made++;
        Verified verified = verifier.verify(mutation.draft(), evidence);
        boolean told =
            verified.notes().stream().anyMatch(n -> n.contains("略去") || n.contains("原文"));
        boolean shown = Folding.of(verified.text()).contains(Folding.of(mutation.planted()));
        if (!told || (shown && !Folding.of(draft.text()).contains(mutation.planted()))) {
          out.add(question + ": " + mutation.original() + " → " + mutation.planted());
        }
      }
    }
    assertEquals(List.of(), out);
    int all = made;
    assertTrue(all >= 60, () -> "only " + all + " changes were made");
  }
}
