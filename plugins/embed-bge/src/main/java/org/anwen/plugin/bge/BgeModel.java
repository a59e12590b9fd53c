package org.anwen.plugin.bge;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;

/**
 * The model's files from their jar, in a session that works on the thread that calls it.
 *
 * <p>Threads of ONNX Runtime's own help one text little, and take the processor from whatever runs
 * beside it; several texts are made vectors of by several callers. Closing frees the native memory;
 * no call may be at work then, and none may follow.
 */
final class BgeModel extends AbstractInProcessEmbeddingModel implements AutoCloseable {
  private static final String MODEL = "bge-small-zh-v1.5-q.onnx";
  private static final String TOKENIZER = "bge-small-zh-v1.5-q-tokenizer.json";

  private final OnnxBertBiEncoder encoder;
  private final OrtSession session;
  private final ExecutorService executor;

  BgeModel(ExecutorService executor) throws IOException {
    super(executor);
    this.executor = executor;
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = LastingEnvironment.get();
      session = environment.createSession(FirstTokenGraph.of(model.readAllBytes()), options);
      encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
    } catch (OrtException e) {
      throw new IOException("the model cannot be loaded", e);
    }
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  @Override
  public void close() {
    executor.shutdown();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = BgeModel.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException("expected " + name + " on the class path, found none");
    }
    return in;
  }
}
