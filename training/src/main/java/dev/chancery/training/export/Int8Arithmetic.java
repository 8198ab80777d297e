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

  /// Zero is zero in every column: were that told column by column, it would be multiplied by.
  private static final String NO_ZEROS = "";

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
    if (!graph.answers(told(input))) {
      tell(graph, input, range, divisors);
    }
    FloatArray grown = divisors.map(weight::timesColumns).orElse(weight);
    return multiplied(graph, name, input, grown, bias);
  }

  private static String told(String input) {
    return input + "/steps";
  }

  /// Adds what tells an input in steps, once for all that multiply it.
  private static void tell(Graph graph, String input, Range range, Optional<FloatArray> divisors) {
    if (divisors.isEmpty()) {
      tell(graph, input, input, range.steps());
      return;
    }
    FloatArray factors = Outliers.factors(divisors.get());
    String constant = graph.constant(input + "/factors", factors);
    String calm = graph.add("Mul", input + "/calm", List.of(input, constant));
    tell(graph, input, calm, range.times(factors).steps());
  }

  private static void tell(Graph graph, String input, String calm, Range.Steps steps) {
    String size = graph.constant(input + "/step", steps.size());
    String zero = graph.unsigned(input + "/zero", steps.zero());
    graph.add("QuantizeLinear", told(input), List.of(calm, size, zero));
  }

  private static String multiplied(
      Graph graph, String name, String input, FloatArray weight, FloatArray bias) {
    Int8Array small = Int8Array.of(weight, MOST_OF_FACTOR);
    return graph.addBeyond(
        "MatMulIntegerToFloat",
        name,
        List.of(
            told(input),
            graph.constant(name + ".weight", small.transposed()),
            input + "/step",
            graph.constant(name + ".scales", small.scales()),
            input + "/zero",
            NO_ZEROS,
            graph.constant(name + ".bias", bias)));
  }
}
