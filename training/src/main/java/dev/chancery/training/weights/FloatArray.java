package dev.chancery.training.weights;

import java.util.Arrays;
import java.util.List;

/// Numbers with a shape, rows first. The numbers are shared with who made it, not copied: there are
/// millions of them.
public final class FloatArray {

  private final int[] shape;
  private final float[] values;

  public FloatArray(int[] shape, float[] values) {
    int size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    if (size != values.length) {
      throw new IllegalArgumentException(
          values.length + " numbers do not fill the shape " + Arrays.toString(shape));
    }
    this.shape = shape.clone();
    this.values = values;
  }

  public static FloatArray vector(float... values) {
    return new FloatArray(new int[] {values.length}, values);
  }

  /// The rows of tables of equal width, or the numbers of vectors, one after the other.
  public static FloatArray joined(List<FloatArray> parts) {
    int[] shape = parts.getFirst().shape();
    shape[0] = parts.stream().mapToInt(FloatArray::rows).sum();
    float[] all = new float[parts.stream().mapToInt(part -> part.values.length).sum()];
    int at = 0;
    for (FloatArray part : parts) {
      System.arraycopy(part.values, 0, all, at, part.values.length);
      at += part.values.length;
    }
    return new FloatArray(shape, all);
  }

  public int[] shape() {
    return shape.clone();
  }

  /// How many rows a table has, or numbers a vector.
  public int rows() {
    return shape[0];
  }

  /// How many numbers a row has; 1 for a vector.
  public int columns() {
    return values.length / shape[0];
  }

  public float[] values() {
    return values;
  }

  /// Each number times a factor.
  public FloatArray times(float factor) {
    float[] products = values.clone();
    for (int at = 0; at < products.length; at++) {
      products[at] *= factor;
    }
    return new FloatArray(shape, products);
  }

  /// Between these numbers and others of the same shape.
  ///
  /// @param share of the others
  FloatArray between(FloatArray others, float share) {
    if (!Arrays.equals(shape, others.shape)) {
      throw new IllegalArgumentException("nothing lies between " + this + " and " + others);
    }
    float[] between = new float[values.length];
    for (int at = 0; at < between.length; at++) {
      between[at] = (1 - share) * values[at] + share * others.values[at];
    }
    return new FloatArray(shape, between);
  }

  /// Each column times its factor.
  public FloatArray timesColumns(FloatArray factors) {
    float[] products = values.clone();
    for (int at = 0; at < products.length; at++) {
      products[at] *= factors.values[at % factors.values.length];
    }
    return new FloatArray(shape, products);
  }

  /// These rows of a table, or numbers of a vector, in the order that they are asked for.
  public FloatArray onlyRows(int... rows) {
    int columns = columns();
    float[] taken = new float[rows.length * columns];
    for (int at = 0; at < rows.length; at++) {
      System.arraycopy(values, rows[at] * columns, taken, at * columns, columns);
    }
    int[] size = shape.clone();
    size[0] = rows.length;
    return new FloatArray(size, taken);
  }

  /// The table with rows and columns exchanged.
  public FloatArray transposed() {
    int rows = rows();
    int columns = columns();
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return new FloatArray(new int[] {columns, rows}, turned);
  }

  @Override
  public String toString() {
    return "FloatArray" + Arrays.toString(shape);
  }
}
