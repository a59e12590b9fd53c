package org.anwen.index;

import java.util.List;
import org.anwen.api.Embedder;

/** An embedder for tests that needs no model: pairs of characters, hashed to dimensions. */
public class HashingEmbedder implements Embedder {
  private final String name;
  private final int dimensions;

  public HashingEmbedder(String name, int dimensions) {
    this.name = name;
    this.dimensions = dimensions;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] embedQuestion(String text) {
    float[] vector = new float[dimensions];
    vector[0] = 0.01f;
    for (String pair : Terms.bigrams(text)) {
      vector[Math.floorMod(pair.hashCode(), dimensions)] += 1;
    }
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    for (int i = 0; i < dimensions; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  @Override
  public List<float[]> embedPassages(List<String> texts) {
    return texts.stream().map(this::embedQuestion).toList();
  }
}
