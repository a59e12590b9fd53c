package org.anwen.testkit;

import org.anwen.api.Embedder;

class HashingEmbedderTest implements EmbedderContract {
  @Override
  public Embedder embedder() {
    return new HashingEmbedder();
  }

  @Override
  public boolean knowsMeaning() {
    return false;
  }
}
