package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import dev.chancery.training.weights.FloatArray;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Weights as int8 numbers with a scale for each number that comes out; what goes in is told in as
/// many steps of the same size in every run, once its outliers are nearer to the rest. Were the
/// size found anew in each run, what is said of a sentence would depend on those that go with it.
final class Int8Arithmetic implements Arithmetic {

  private static final int MOST = Byte.MAX_VALUE;

  /// Of what is multiplied one bit stays free. Then no sum of two products overflows 16 bits on
  /// processors that sum them there, and ONNX Runtime takes its fastest way everywhere.
  private static final int MOST_OF_FACTOR = 64;

  private final Map<String, Range> ranges;

  /// @param ranges what has been seen of what goes in, by its name
  Int8Arithmetic(Map<String, Range> ranges) {
    this.ranges = ranges;
  }

  @Override
  public String rows(Graph graph, String name, FloatArray table, String numbers) {
    Int8Array small = Int8Array.of(table, MOST);
    FloatArray scales = new FloatArray(new int[] {table.rows(), 1}, small.scales().values());
    String rows =
        graph.add("Gather", name + "/small", List.of(graph.constant(name, small), numbers));
    String scale =
        graph.add(
            "Gather", name + "/scale", List.of(graph.constant(name + ".scales", scales), numbers));
    String wide =
        graph.add(
            "Cast",
            name + "/wide",
            List.of(rows),
            Attribute.integer("to", TensorProto.DataType.FLOAT.getNumber()));
    return graph.add("Mul", name + "/rows", List.of(wide, scale));
  }

  @Override
  public String product(
      Graph graph, String name, String input, FloatArray weight, FloatArray bias) {
    Range range = ranges.getOrDefault(input, new Range(weight.columns()));
    Optional<FloatArray> divisors = Outliers.divisors(range.farthest());
    if (divisors.isEmpty()) {
      return product(graph, name, input, range.steps(), weight, bias);
    }
    FloatArray factors = Outliers.factors(divisors.get());
    String calm =
        graph.add(
            "Mul", name + "/calm", List.of(input, graph.constant(name + "/factors", factors)));
    FloatArray grown = weight.timesColumns(divisors.get());
    return product(graph, name, calm, range.times(factors).steps(), grown, bias);
  }

  private static String product(
      Graph graph,
      String name,
      String input,
      Range.Steps steps,
      FloatArray weight,
      FloatArray bias) {
    Int8Array small = Int8Array.of(weight, MOST_OF_FACTOR);
    String size = graph.constant(name + "/step", steps.size());
    String zero = graph.unsigned(name + "/zero", steps.zero());
    String told = graph.add("QuantizeLinear", name + "/steps", List.of(input, size, zero));
    return graph.addBeyond(
        "MatMulIntegerToFloat",
        name,
        List.of(
            told,
            graph.constant(name + ".weight", small.transposed()),
            size,
            graph.constant(name + ".scales", small.scales()),
            zero,
            graph.constant(name + ".zeros", Int8Array.zeros(weight.rows())),
            graph.constant(name + ".bias", bias)));
  }
}
