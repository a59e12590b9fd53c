package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anwen.api.Embedder;
import org.anwen.api.Passage;
import org.junit.jupiter.api.Test;

/**
 * What every embedder keeps to. A test class that implements it and gives {@link #embedder} has all
 * of it tested.
 *
 * <p>Traits say what an embedder can do. All are true by default; one that is declared false is
 * tested too, for what holds without it.
 */
public interface EmbedderContract {
  /** How near two vectors of one text must be: the cosine of the angle between them. */
  double SAME = 0.999;

  /** The embedder to test; the same one each time, where making one is costly. Nobody closes it. */
  Embedder embedder();

  /** Whether texts of near meaning are nearer than others. If not, a text is nearest to itself. */
  default boolean knowsMeaning() {
    return true;
  }

  /** Whether equal texts get equal vectors to the last bit. If not, they are as good as equal. */
  default boolean isDeterministic() {
    return true;
  }

  @Test
  default void itsNameIsFitForAConfigurationAndStaysTheSame() {
    Names.check(embedder()::name);
  }

  @Test
  default void everyVectorHasTheDimensionsAndUnitLength() {
    Embedder embedder = embedder();
    int dimensions = embedder.dimensions();
    assertTrue(dimensions > 0, "expected dimensions above 0, got " + dimensions);
    List<String> texts = texts("unit", 20);
    for (float[] vector : embedder.embedPassages(texts)) {
      Vectors.checkUnit(vector, dimensions);
    }
    for (String text : texts) {
      Vectors.checkUnit(embedder.embedQuestion(text), dimensions);
    }
  }

  @Test
  default void passagesComeBackInTheirOrder() {
    Embedder embedder = embedder();
    List<String> texts = texts("order", 12);
    List<float[]> together = embedder.embedPassages(texts);
    assertEquals(texts.size(), together.size());
    for (int i = 0; i < texts.size(); i++) {
      float[] alone = embedder.embedPassages(List.of(texts.get(i))).getFirst();
      Vectors.checkSame(together.get(i), alone, "passage " + i + " alone and among others");
    }
  }

  @Test
  default void noPassagesGiveNoVectors() {
    assertEquals(List.of(), embedder().embedPassages(List.of()));
  }

  @Test
  default void equalTextsGetEqualVectors() {
    Embedder embedder = embedder();
    for (String text : texts("equal", 10)) {
      float[] first = embedder.embedQuestion(text);
      float[] second = embedder.embedQuestion(text);
      if (isDeterministic()) {
        assertEquals(List.of(Vectors.boxed(first)), List.of(Vectors.boxed(second)), text);
      } else {
        Vectors.checkSame(first, second, text);
      }
    }
  }

  @Test
  default void oddTextsGetAVectorLikeAnyOther() {
    Embedder embedder = embedder();
    List<String> odd =
        List.of(
            "",
            " ",
            "？",
            "\u0000\u0007",
            "𠀀𠮷👩‍🌾",
            "\ud83d",
            "a".repeat(5_000),
            "长".repeat(10_000));
    for (String text : odd) {
      Vectors.checkUnit(embedder.embedQuestion(text), embedder.dimensions());
    }
    embedder.embedPassages(odd).forEach(v -> Vectors.checkUnit(v, embedder.dimensions()));
  }

  @Test
  default void nearMeaningIsNearer() {
    Embedder embedder = embedder();
    List<List<String>> triples =
        List.of(
            List.of("怎样报销医药费？", "参保人凭发票到医保窗口办理医疗费用报销。", "果园在春季修剪枝条并施有机肥。"),
            List.of("冬天供暖几点开始？", "供热单位应当于采暖期首日零时起供热。", "图书馆新购入一批少儿读物。"),
            List.of("孩子上学路上谁接送？", "镇里开通校车，学生由专人护送往返。", "桥梁的混凝土强度每季度检测一次。"));
    for (List<String> triple : triples) {
      if (knowsMeaning()) {
        float[] question = embedder.embedQuestion(triple.get(0));
        List<float[]> passages = embedder.embedPassages(triple.subList(1, 3));
        double near = Vectors.dot(question, passages.get(0));
        double far = Vectors.dot(question, passages.get(1));
        assertTrue(near > far, triple + ": expected " + near + " > " + far);
      } else {
        List<float[]> passages = embedder.embedPassages(triple);
        double self = Vectors.dot(passages.get(0), embedder.embedPassages(triple).get(0));
        assertTrue(self >= Vectors.dot(passages.get(0), passages.get(1)), triple.getFirst());
      }
    }
  }

  @Test
  default void manyThreadsAtOnceGetTheirOwnVectors() {
    Embedder embedder = embedder();
    List<String> texts = texts("threads", 32);
    List<float[]> alone = new ArrayList<>();
    texts.forEach(text -> alone.add(embedder.embedQuestion(text)));
    List<float[]> together = Threads.all(texts, embedder::embedQuestion);
    for (int i = 0; i < texts.size(); i++) {
      Vectors.checkSame(alone.get(i), together.get(i), texts.get(i));
    }
  }

  private static List<String> texts(String purpose, int count) {
    Random random = Seed.random(purpose);
    return new Cases(random).passages(count).stream().map(Passage::text).toList();
  }
}
