package dev.chancery.engine.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import dev.chancery.engine.arcs.ArcScores;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a run of the graph answered, taken apart by sentence.
final class GraphAnswers {

  private static final List<Head> CLASSES =
      List.of(Head.UPOS, Head.XPOS, Head.FEATURES, Head.ENTITY);

  private final OrtSession.Result result;

  /// How many rows there are, those of empty sentences among them.
  private final int rows;

  private GraphAnswers(OrtSession.Result result, int rows) {
    this.result = result;
    this.rows = rows;
  }

  /// @param places how many sentences the graph took
  static List<SentenceScores> of(
      List<PiecedSentence> sentences, int places, OrtSession.Result result) {
    int rows = GraphInputs.filled(sentences, places).stream().mapToInt(PiecedSentence::rows).sum();
    return new GraphAnswers(result, rows).apart(sentences);
  }

  private List<SentenceScores> apart(List<PiecedSentence> sentences) {
    Map<Head, FloatBuffer> classes = new EnumMap<>(Head.class);
    CLASSES.forEach(head -> classes.put(head, numbers(head.inModel())));
    FloatBuffer dependents = numbers("relation_dependent");
    FloatBuffer governors = numbers("relation_head");
    List<SentenceScores> scores = new ArrayList<>(sentences.size());
    int from = 0;
    for (PiecedSentence sentence : sentences) {
      int first = from;
      int count = sentence.rows();
      Map<Head, float[]> own = new EnumMap<>(Head.class);
      classes.forEach((head, all) -> own.put(head, part(all, first, count)));
      scores.add(
          new SentenceScores(
              sentence.words(),
              own,
              new ArcScores(sentence.words(), arcs(scores.size())),
              part(dependents, from, count),
              part(governors, from, count)));
      from += count;
    }
    return scores;
  }

  private float[] arcs(int place) {
    FloatBuffer numbers = numbers("arc." + place);
    float[] arcs = new float[numbers.remaining()];
    numbers.get(arcs);
    return arcs;
  }

  private float[] part(FloatBuffer all, int from, int count) {
    int width = all.remaining() / rows;
    float[] part = new float[count * width];
    all.get(from * width, part);
    return part;
  }

  private FloatBuffer numbers(String name) {
    OnnxTensor tensor =
        (OnnxTensor)
            result
                .get(name)
                .orElseThrow(() -> new IllegalStateException("the model does not answer " + name));
    return tensor.getFloatBuffer();
  }
}
