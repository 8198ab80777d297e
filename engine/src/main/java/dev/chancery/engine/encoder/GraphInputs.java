package dev.chancery.engine.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What goes into a run of the graph: the pieces of its sentences in one row, and how many of them
/// are whose.
public final class GraphInputs implements AutoCloseable {

  /// Begins the names of the inputs that say which pieces make a word, one for each place.
  private static final String WORD_PIECES = "word_pieces.";

  private final OrtEnvironment environment;
  private final Map<String, OnnxTensor> tensors = new HashMap<>();
  private final int rows;

  /// @param places how many sentences the graph takes; where there are fewer, empty ones follow
  public GraphInputs(OrtEnvironment environment, List<PiecedSentence> sentences, int places)
      throws OrtException {
    this.environment = environment;
    List<PiecedSentence> all = filled(sentences, places);
    this.rows = all.stream().mapToInt(PiecedSentence::rows).sum();
    row("input_ids", all, PiecedSentence::ids);
    row("token_type_ids", all, PiecedSentence::shapes);
    row("positions", all, PiecedSentence::positions);
    put("sizes", all.stream().mapToLong(PiecedSentence::pieces).toArray(), places);
    put("word_sizes", all.stream().mapToLong(PiecedSentence::rows).toArray(), places);
    for (int place = 0; place < places; place++) {
      square(WORD_PIECES + place, all.get(place));
    }
  }

  /// How many sentences a graph with these inputs takes.
  static int places(Set<String> inputs) {
    return Math.toIntExact(inputs.stream().filter(name -> name.startsWith(WORD_PIECES)).count());
  }

  private static List<PiecedSentence> filled(List<PiecedSentence> sentences, int places) {
    List<PiecedSentence> all = new ArrayList<>(sentences);
    all.addAll(Collections.nCopies(places - sentences.size(), PiecedSentence.EMPTY));
    return all;
  }

  private void row(
      String name, List<PiecedSentence> sentences, Function<PiecedSentence, long[]> numbers)
      throws OrtException {
    int pieces = sentences.stream().mapToInt(PiecedSentence::pieces).sum();
    LongBuffer row = LongBuffer.allocate(pieces);
    sentences.forEach(sentence -> row.put(numbers.apply(sentence)));
    put(name, row.array(), 1, pieces);
  }

  private void put(String name, long[] numbers, long... shape) throws OrtException {
    tensors.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape));
  }

  private void square(String name, PiecedSentence sentence) throws OrtException {
    long[] shape = {1, sentence.rows(), sentence.pieces()};
    FloatBuffer shares = FloatBuffer.wrap(sentence.shares());
    tensors.put(name, OnnxTensor.createTensor(environment, shares, shape));
  }

  /// How many rows the answers for words have: those of the roots and of empty places among them.
  int rows() {
    return rows;
  }

  /// By the names of the inputs.
  public Map<String, OnnxTensor> tensors() {
    return Collections.unmodifiableMap(tensors);
  }

  @Override
  public void close() {
    tensors.values().forEach(OnnxTensor::close);
  }
}
