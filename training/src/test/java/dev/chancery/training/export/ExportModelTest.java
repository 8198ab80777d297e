package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

  private static final long[] SENTENCE = {
    101, 1996, 2343, 1997, 1996, 3072, 3369, 1999, 9810, 1012, 102
  };

  /// How far answers of small numbers may be from exact ones, as a share of how far the exact ones
  /// spread.
  private static final double FAR = 0.2;

  private static NamedArrays weights = new NamedArrays();

  @TempDir private Path folder;

  @BeforeAll
  static void makeWeights() throws IOException {
    weights = UntrainedModel.weights(3);
  }

  @Test
  void answersAsTheExactWeightsWould() throws OrtException {
    Map<String, float[]> exact = answers(new FloatArithmetic());
    Map<String, float[]> small = answers(new Int8Arithmetic(Ranges.of(weights)));

    assertThat(small.keySet()).isEqualTo(exact.keySet());
    exact.forEach((name, values) -> {
      double far = distance(values, small.getOrDefault(name, new float[0]));
      assertThat(far).as(name).isLessThan(FAR);
    });
  }

  @Test
  void answersTheSameOnManyThreads() throws Exception {
    try (GraphRun run =
            new GraphRun(ExportModel.graph(weights, new Int8Arithmetic(Ranges.of(weights)), 1));
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Map<String, float[]> expected = run.answers(SENTENCE);
      List<Callable<Map<String, float[]>>> runs =
          IntStream.range(0, 64)
              .<Callable<Map<String, float[]>>>mapToObj(number -> () -> afterAnother(run, number))
              .toList();
      for (Future<Map<String, float[]>> answers : threads.invokeAll(runs)) {
        for (Map.Entry<String, float[]> answer : answers.get().entrySet()) {
          assertThat(answer.getValue()).isEqualTo(expected.get(answer.getKey()));
        }
      }
    }
  }

  /// Every other time a sentence of another length goes before it.
  private static Map<String, float[]> afterAnother(GraphRun run, int number) throws OrtException {
    if (number % 2 == 0) {
      run.answers(LongStream.range(1000, 1005 + number).toArray());
    }
    return run.answers(SENTENCE);
  }

  @Test
  void writesTheFilesThatTheEngineReads() throws IOException, OrtException {
    Path run = Files.createDirectory(folder.resolve("run"));
    weights.write(run.resolve("weights.arrays"));
    Files.writeString(run.resolve("labels.tsv"), "head\tindex\tlabel\n");

    ExportModel.main(run.toString(), folder.resolve("model").toString());

    try (Stream<Path> files = Files.list(folder.resolve("model"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly("encoder.onnx", "labels.tsv", "relation.onnx");
    }
    assertThat(Files.size(folder.resolve("model/encoder.onnx"))).isLessThan(30_000_000);
  }

  private static Map<String, float[]> answers(Arithmetic arithmetic) throws OrtException {
    try (GraphRun run = new GraphRun(ExportModel.graph(weights, arithmetic, 1))) {
      return run.answers(SENTENCE);
    }
  }

  private static double distance(float[] exact, float[] other) {
    assertThat(other.length).isEqualTo(exact.length);
    double mean = IntStream.range(0, exact.length).mapToDouble(at -> exact[at]).average().orElse(0);
    double far = 0;
    double spread = 0;
    for (int at = 0; at < exact.length; at++) {
      far += Math.pow(exact[at] - other[at], 2);
      spread += Math.pow(exact[at] - mean, 2);
    }
    return Math.sqrt(far / spread);
  }
}
