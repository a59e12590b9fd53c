package org.anwen.plugin.bge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The model without what nobody reads. */
class FirstTokenGraphTest {
  private static final int TOKENS = 60;

  @Test
  void theVectorOfTheFirstTokenStaysAndTheOthersAreNotMade() throws IOException, OrtException {
    byte[] model = model();
    float[][] whole = vectors(model);
    float[][] first = vectors(FirstTokenGraph.of(model));
    assertTrue(whole.length == TOKENS && first.length == 1);
    assertTrue(cosine(whole[0], first[0]) > 0.99, () -> "got " + cosine(whole[0], first[0]));
  }

  @Test
  void aModelThatIsNotAsExpectedIsLeftAlone() {
    byte[] other =
        new ProtoWriter()
            .number(1, 8)
            .message(7, new ProtoWriter().string(2, "another graph"))
            .toBytes();
    assertSame(other, FirstTokenGraph.of(other));
  }

  @Test
  void fieldsAreReadAsTheyWereWritten() {
    byte[] written = new ProtoWriter().number(3, 300).string(16, "向量").toBytes();
    ProtoReader fields = new ProtoReader(written, 0, written.length);
    assertTrue(fields.next() && fields.field() == 3);
    assertTrue(fields.next() && fields.field() == 16 && fields.string().equals("向量"));
    byte[] copied = new ProtoWriter().copy(written, 0, fields.ends()).toBytes();
    assertArrayEquals(written, copied);
  }

  private static float[][] vectors(byte[] model) throws OrtException {
    long[] ids = new Random(5).longs(TOKENS, 700, 8_000).toArray();
    long[] ones = new long[TOKENS];
    Arrays.fill(ones, 1);
    long[] shape = {1, TOKENS};
    OrtEnvironment environment = LastingEnvironment.get();
    try (OrtSession session = environment.createSession(model);
        OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[TOKENS]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      ofA += a[i] * a[i];
      ofB += b[i] * b[i];
    }
    return dot / Math.sqrt(ofA * ofB);
  }

  private static byte[] model() throws IOException {
    try (InputStream in =
        FirstTokenGraphTest.class
            .getClassLoader()
            .getResourceAsStream("bge-small-zh-v1.5-q.onnx")) {
      return in.readAllBytes();
    }
  }
}
