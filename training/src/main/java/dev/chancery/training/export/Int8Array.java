package dev.chancery.training.export;

import dev.chancery.training.weights.FloatArray;

/// A table of small whole numbers: row by row, each is the number times the scale of its row.
final class Int8Array {

  private final int[] shape;
  private final byte[] values;
  private final float[] scales;

  private Int8Array(int[] shape, byte[] values, float[] scales) {
    this.shape = shape;
    this.values = values;
    this.scales = scales;
  }

  /// The nearest such table.
  ///
  /// @param greatest what the greatest number of a row becomes, at most 127
  static Int8Array of(FloatArray table, int greatest) {
    int columns = table.columns();
    byte[] values = new byte[table.values().length];
    float[] scales = new float[table.rows()];
    for (int row = 0; row < scales.length; row++) {
      scales[row] = scale(table.values(), row * columns, columns) / greatest;
      for (int at = row * columns; at < (row + 1) * columns; at++) {
        values[at] = (byte) Math.round(table.values()[at] / scales[row]);
      }
    }
    return new Int8Array(table.shape(), values, scales);
  }

  private static float scale(float[] values, int from, int width) {
    float far = 0;
    for (int at = from; at < from + width; at++) {
      far = Math.max(far, Math.abs(values[at]));
    }
    return far == 0 ? 1 : far;
  }

  int[] shape() {
    return shape.clone();
  }

  byte[] values() {
    return values;
  }

  /// One for each row.
  FloatArray scales() {
    return FloatArray.vector(scales);
  }

  /// The same numbers with rows and columns exchanged, so that the scales are those of columns.
  Int8Array transposed() {
    int rows = shape[0];
    int columns = shape[1];
    byte[] turned = new byte[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return new Int8Array(new int[] {columns, rows}, turned, scales);
  }
}
