package dev.chancery.engine.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import dev.chancery.engine.arcs.ArcScores;
import dev.chancery.engine.arcs.Heads;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a run of the graph answered, taken apart by sentence. Answers of all sentences stand in one
/// table: for each sentence in order a row for the root and one for each word.
final class GraphAnswers {

  private static final String CLASSES = "classes";

  private final OrtSession.Result result;
  private final List<PiecedSentence> sentences;

  /// @param sentences those that went through the graph
  GraphAnswers(OrtSession.Result result, List<PiecedSentence> sentences) {
    this.result = result;
    this.sentences = sentences;
  }

  /// The tree of each sentence: the head of each word, counted from 0; -1 for the root.
  List<int[]> heads() {
    List<int[]> heads = new ArrayList<>(sentences.size());
    for (int place = 0; place < sentences.size(); place++) {
      float[] scores = numbers("arc." + place).array();
      heads.add(Heads.of(new ArcScores(sentences.get(place).words(), scores)));
    }
    return heads;
  }

  /// What was chosen for the words of each sentence.
  ///
  /// @param heads the trees
  /// @param relations the number of the relation of each row to its head
  List<Choices> choices(List<int[]> heads, long[] relations, ClassScores classes) {
    float[] scores = numbers(CLASSES).array();
    List<Choices> choices = new ArrayList<>(sentences.size());
    int row = 1;
    for (int[] own : heads) {
      Map<Head, int[]> labels = new EnumMap<>(classes.best(scores, row, own.length));
      labels.put(Head.RELATION, part(relations, row, own.length));
      choices.add(new Choices(labels, own));
      row += own.length + 1;
    }
    return choices;
  }

  private static int[] part(long[] numbers, int from, int count) {
    int[] part = new int[count];
    for (int at = 0; at < count; at++) {
      part[at] = Math.toIntExact(numbers[from + at]);
    }
    return part;
  }

  OnnxTensor tensor(String name) {
    return (OnnxTensor)
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("the model does not answer " + name));
  }

  private FloatBuffer numbers(String name) {
    return tensor(name).getFloatBuffer();
  }
}
