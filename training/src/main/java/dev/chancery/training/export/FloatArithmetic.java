package dev.chancery.training.export;

import dev.chancery.training.weights.FloatArray;
import java.util.List;

/// Weights as they were trained: exact, large and slow. What the small ones are compared with.
final class FloatArithmetic implements Arithmetic {

  @Override
  public String rows(Graph graph, String name, FloatArray table, String numbers) {
    return graph.add("Gather", name + "/rows", List.of(graph.constant(name, table), numbers));
  }

  @Override
  public String product(
      Graph graph, String name, String input, FloatArray weight, FloatArray bias) {
    String factor = graph.constant(name + ".weight", weight.transposed());
    String product = graph.add("MatMul", name + "/product", List.of(input, factor));
    return graph.add("Add", name, List.of(product, graph.constant(name + ".bias", bias)));
  }
}
