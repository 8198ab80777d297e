package dev.chancery.engine.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.util.ArrayList;
import java.util.List;

/// The network: encoder and heads in one graph, run by ONNX Runtime. A graph has places for one
/// sentence or several in a run: their pieces go through it in one long row, and where the pieces
/// of a sentence look at each other it is taken by itself, so that what is said of a sentence
/// depends on nothing else. Safe on many threads.
final class Encoder {

  private final OrtEnvironment environment = OnnxRuntime.environment();
  private final OrtSession session;
  private final Relations relations;
  private final ClassScores classes;
  private final int places;

  Encoder(ModelFiles files, Labels labels) {
    this.classes = new ClassScores(labels);
    try (OrtSession.SessionOptions options = options()) {
      this.session = NativeWork.finish(() -> files.open(environment, options));
      this.relations =
          new Relations(
              environment, NativeWork.finish(() -> files.openRelations(environment, options)));
      this.places = GraphInputs.places(session.getInputNames());
    } catch (OrtException e) {
      throw new ChanceryException(Code.BAD_ENGINE, "the model does not load: " + files, e);
    }
    if (places == 0) {
      throw new ChanceryException(
          Code.BAD_ENGINE, "the model takes no sentences, export it anew: " + files);
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

  /// How many sentences go through it in a run.
  int places() {
    return places;
  }

  /// What is chosen for the words of sentences, in their order.
  List<Choices> choices(List<PiecedSentence> sentences) {
    List<Choices> choices = new ArrayList<>(sentences.size());
    for (int from = 0; from < sentences.size(); from += places) {
      int to = Math.min(from + places, sentences.size());
      choices.addAll(run(sentences.subList(from, to)));
    }
    return choices;
  }

  private List<Choices> run(List<PiecedSentence> sentences) {
    try {
      return NativeWork.finish(() -> answers(sentences));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on a sentence", e);
    }
  }

  private List<Choices> answers(List<PiecedSentence> sentences) throws OrtException {
    try (GraphInputs inputs = new GraphInputs(environment, sentences, places);
        OrtSession.Result result = session.run(inputs.tensors())) {
      GraphAnswers answers = new GraphAnswers(result, sentences);
      List<int[]> heads = answers.heads();
      return answers.choices(heads, relations.of(answers, heads, inputs.rows()), classes);
    }
  }
}
