package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import dev.chancery.training.weights.FloatArray;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Weights as int8 numbers with a scale for each number that comes out; what goes in is made small
/// in each run, with one scale for all of a sentence, once its outliers are nearer to the rest.
final class Int8Arithmetic implements Arithmetic {

  private static final int MOST = Byte.MAX_VALUE;

  /// Of what is multiplied one bit stays free. Then no sum of two products overflows 16 bits on
  /// processors that sum them there, and ONNX Runtime takes its fastest way everywhere.
  private static final int MOST_OF_FACTOR = 64;

  private final Map<String, float[]> ranges;

  /// @param ranges the greatest number seen in each column of what goes in, by its name
  Int8Arithmetic(Map<String, float[]> ranges) {
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
    Optional<FloatArray> divisors = Outliers.divisors(ranges.getOrDefault(input, new float[1]));
    return divisors
        .map(own -> calmProduct(graph, name, input, weight, bias, own))
        .orElseGet(() -> plainProduct(graph, name, input, weight, bias));
  }

  private static String calmProduct(
      Graph graph,
      String name,
      String input,
      FloatArray weight,
      FloatArray bias,
      FloatArray divisors) {
    String calm =
        graph.add(
            "Div", name + "/calm", List.of(input, graph.constant(name + "/divisors", divisors)));
    return plainProduct(graph, name, calm, weight.timesColumns(divisors), bias);
  }

  private static String plainProduct(
      Graph graph, String name, String input, FloatArray weight, FloatArray bias) {
    Int8Array small = Int8Array.of(weight, MOST_OF_FACTOR);
    return graph.addBeyond(
        "DynamicQuantizeMatMul",
        name,
        List.of(
            input,
            graph.constant(name + ".weight", small.transposed()),
            graph.constant(name + ".scales", small.scales()),
            graph.constant(name + ".zeros", Int8Array.zeros(weight.rows())),
            graph.constant(name + ".bias", bias)));
  }
}
