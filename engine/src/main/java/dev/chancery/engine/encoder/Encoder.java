package dev.chancery.engine.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// The network: encoder and heads in one graph, run by ONNX Runtime. A run takes one sentence, so
/// that what is said of a sentence depends on nothing else: the scales of its int8 numbers are
/// found over all that is in a run. Safe on many threads.
final class Encoder {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  Encoder(ModelFiles files) {
    try (OrtSession.SessionOptions options = options()) {
      this.session = files.open(environment, options);
    } catch (OrtException e) {
      throw new ChanceryException(Code.BAD_ENGINE, "the model does not load: " + files, e);
    }
  }

  static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    // sentences differ in length, so a plan for the memory of one does not fit the next
    options.setMemoryPatternOptimization(false);
    // without it, sums of int8 products run over on processors that have no instruction for them
    options.addConfigEntry("session.x64quantprecision", "1");
    return options;
  }

  SentenceScores scores(PiecedSentence sentence) {
    int pieces = sentence.pieces();
    long[] row = {1, pieces};
    long[] square = {1, sentence.words() + 1L, pieces};
    long[] all = new long[pieces];
    Arrays.fill(all, 1);
    try (OnnxTensor ids = tensor(sentence.ids(), row);
        OnnxTensor mask = tensor(all, row);
        OnnxTensor shapes = tensor(sentence.shapes(), row);
        OnnxTensor shares =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(sentence.shares()), square);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", ids,
                    "attention_mask", mask,
                    "token_type_ids", shapes,
                    "word_pieces", shares))) {
      return SentenceScores.of(sentence.words(), result);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on a sentence", e);
    }
  }

  private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
  }
}
