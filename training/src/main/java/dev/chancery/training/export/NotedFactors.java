package dev.chancery.training.export;

import dev.chancery.training.weights.FloatArray;
import java.util.LinkedHashMap;
import java.util.Map;

/// Exact arithmetic that notes what goes into its multiplications.
final class NotedFactors implements Arithmetic {

  private final Arithmetic exact = new FloatArithmetic();
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  @Override
  public String rows(Graph graph, String name, FloatArray table, String numbers) {
    return exact.rows(graph, name, table, numbers);
  }

  @Override
  public String product(
      Graph graph, String name, String input, FloatArray weight, FloatArray bias) {
    columns.put(input, weight.columns());
    return exact.product(graph, name, input, weight, bias);
  }

  /// How many columns each has, by its name.
  Map<String, Integer> columns() {
    return columns;
  }
}
