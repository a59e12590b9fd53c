package org.anwen.api;

import java.util.List;

/**
 * Turns texts into vectors of unit length whose dot product says how near their meanings are;
 * thread-safe.
 */
public interface Embedder extends AutoCloseable {
  /** A name that changes whenever the vectors would: it marks the index that holds them. */
  String name();

  int dimensions();

  /** The vector of a question, with whatever prefix the model wants for one. */
  float[] embedQuestion(String text);

  /** The vectors of passages, in their order. */
  List<float[]> embedPassages(List<String> texts);

  @Override
  default void close() {}
}
