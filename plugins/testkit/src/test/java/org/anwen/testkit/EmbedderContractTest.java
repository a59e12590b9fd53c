package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.anwen.api.Embedder;
import org.junit.jupiter.api.Test;

/** The contract finds each fault that it is there for. */
class EmbedderContractTest {
  @Test
  void aVectorThatIsNotOfUnitLengthIsFound() {
    finds(
        new HashingEmbedder() {
          @Override
          public float[] embedQuestion(String text) {
            float[] vector = super.embedQuestion(text);
            vector[0] += 1;
            return vector;
          }
        },
        EmbedderContract::everyVectorHasTheDimensionsAndUnitLength);
  }

  @Test
  void passagesOutOfOrderAreFound() {
    finds(
        new HashingEmbedder() {
          @Override
          public List<float[]> embedPassages(List<String> texts) {
            return super.embedPassages(texts).reversed();
          }
        },
        EmbedderContract::passagesComeBackInTheirOrder);
  }

  @Test
  void aTextThatBreaksTheEmbedderIsFound() {
    Embedder breaks =
        new HashingEmbedder() {
          @Override
          public float[] embedQuestion(String text) {
            if (text.isBlank()) {
              throw new IllegalArgumentException("blank");
            }
            return super.embedQuestion(text);
          }
        };
    Subject subject = new Subject(breaks);
    assertThrows(IllegalArgumentException.class, subject::oddTextsGetAVectorLikeAnyOther);
  }

  @Test
  void anEmbedderWithoutMeaningThatDeclaresItIsFound() {
    finds(
        new HashingEmbedder() {
          @Override
          public float[] embedQuestion(String text) {
            return super.embedQuestion(text.length() + "");
          }
        },
        EmbedderContract::nearMeaningIsNearer);
  }

  @Test
  void whatItDeclaresNotToKnowAndNotToRepeatIsNotAskedOfIt() {
    AtomicInteger times = new AtomicInteger();
    Embedder faint =
        new HashingEmbedder() {
          @Override
          public float[] embedQuestion(String text) {
            float[] vector = super.embedQuestion(text);
            vector[0] += times.incrementAndGet() % 2 * 1e-5f;
            return vector;
          }
        };
    EmbedderContract declares =
        new EmbedderContract() {
          @Override
          public Embedder embedder() {
            return faint;
          }

          @Override
          public boolean knowsMeaning() {
            return false;
          }

          @Override
          public boolean isDeterministic() {
            return false;
          }
        };
    declares.equalTextsGetEqualVectors();
    declares.nearMeaningIsNearer();
    finds(faint, EmbedderContract::equalTextsGetEqualVectors);
  }

  private static void finds(Embedder faulty, Consumer<EmbedderContract> test) {
    assertThrows(AssertionError.class, () -> test.accept(new Subject(faulty)));
  }

  private record Subject(Embedder embedder) implements EmbedderContract {}
}
