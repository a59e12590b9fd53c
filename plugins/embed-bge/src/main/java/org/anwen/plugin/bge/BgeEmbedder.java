package org.anwen.plugin.bge;

import dev.langchain4j.data.segment.TextSegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.anwen.api.Embedder;
import org.jspecify.annotations.Nullable;

/**
 * The model BAAI/bge-small-zh-v1.5, quantised to 8 bits, run by ONNX Runtime in this process.
 *
 * <p>The first use loads it, in about 0.7 s. A short question then takes 2 to 3 ms, a passage of
 * 300 characters some 30 ms. A text longer than the model's window of 510 tokens is cut into
 * windows whose vectors are averaged by their lengths; at most {@link #MAX_TEXT} characters are
 * read. Thread-safe; opens no connection.
 *
 * <p>Closing waits for the calls at work, a load included, since native code must not be at work
 * when the process ends; a call after it gets an {@link IllegalStateException}.
 */
final class BgeEmbedder implements Embedder {
  /** What is read of a text, in UTF-16 code units. */
  static final int MAX_TEXT = 4_000;

  /** What the model's authors put before a question, and not before a passage. */
  private static final String QUESTION_PREFIX = "为这个句子生成表示以用于检索相关文章：";

  private static final int DIMENSIONS = 512;

  private final Path folder;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private @Nullable BgeModel model;
  private boolean closed;

  /**
   * @param folder for the native libraries while they are loaded
   */
  BgeEmbedder(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "bge-small-zh-v1.5-q";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] embedQuestion(String text) {
    String asked = QUESTION_PREFIX + CleanText.of(text, MAX_TEXT);
    return with(model -> model.embed(asked).content().vector());
  }

  @Override
  public List<float[]> embedPassages(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<TextSegment> segments = new ArrayList<>(texts.size());
    for (String text : texts) {
      segments.add(TextSegment.from(CleanText.of(text, MAX_TEXT)));
    }
    return with(model -> model.embedAll(segments).content().stream().map(e -> e.vector()).toList());
  }

  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      closed = true;
      if (model != null) {
        model.close();
        model = null;
      }
    } finally {
      inUse.writeLock().unlock();
    }
  }

  private <T> T with(Function<BgeModel, T> call) {
    inUse.readLock().lock();
    try {
      return call.apply(model());
    } finally {
      inUse.readLock().unlock();
    }
  }

  private synchronized BgeModel model() {
    if (closed) {
      throw new IllegalStateException("the embedder is closed");
    }
    BgeModel loaded = model;
    if (loaded == null) {
      loaded = ModelLoader.load(folder);
      model = loaded;
    }
    return loaded;
  }
}
