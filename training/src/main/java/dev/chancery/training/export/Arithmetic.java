package dev.chancery.training.export;

import dev.chancery.training.weights.FloatArray;

/// How a graph holds its tables and multiplies with them.
interface Arithmetic {

  /// Adds the rows of a table that numbers name.
  ///
  /// @param name of the table in the graph
  /// @param numbers which rows
  String rows(Graph graph, String name, FloatArray table, String numbers);

  /// Adds a multiplication.
  ///
  /// @param weight rows of what goes in, one for each number that comes out
  /// @param bias what is added to the product
  String product(Graph graph, String name, String input, FloatArray weight, FloatArray bias);
}
