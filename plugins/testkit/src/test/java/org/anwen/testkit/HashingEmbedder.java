package org.anwen.testkit;

import java.util.List;
import org.anwen.api.Embedder;

/** The smallest embedder that keeps the contract: it counts characters, and knows no meaning. */
class HashingEmbedder implements Embedder {
  @Override
  public String name() {
    return "hashing";
  }

  @Override
  public int dimensions() {
    return 64;
  }

  @Override
  public float[] embedQuestion(String text) {
    float[] vector = new float[64];
    vector[0] = 1;
    text.codePoints().forEach(c -> vector[c % 64]++);
    double length = Math.sqrt(Vectors.dot(vector, vector));
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }

  @Override
  public List<float[]> embedPassages(List<String> texts) {
    return texts.stream().map(this::embedQuestion).toList();
  }
}
