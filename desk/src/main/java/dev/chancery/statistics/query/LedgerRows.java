package dev.chancery.statistics.query;

import java.util.Arrays;

/// Figures in columns, so that a figure takes twenty bytes; words are numbers of [Codes].
final class LedgerRows {

  private static final int FIRST = 256;

  private char[] flows = new char[FIRST];
  private char[] reporters = new char[FIRST];
  private char[] partners = new char[FIRST];
  private char[] units = new char[FIRST];
  private char[] states = new char[FIRST];
  private short[] years = new short[FIRST];
  private double[] values = new double[FIRST];
  private int size;

  /// @param partner [Codes#NONE] for what is of one area alone
  void add(
      char flow, char reporter, char partner, char unit, char status, short year, double value) {
    if (size == values.length) {
      grow(size + size / 2);
    }
    flows[size] = flow;
    reporters[size] = reporter;
    partners[size] = partner;
    units[size] = unit;
    states[size] = status;
    years[size] = year;
    values[size] = value;
    size++;
  }

  private void grow(int length) {
    flows = Arrays.copyOf(flows, length);
    reporters = Arrays.copyOf(reporters, length);
    partners = Arrays.copyOf(partners, length);
    units = Arrays.copyOf(units, length);
    states = Arrays.copyOf(states, length);
    years = Arrays.copyOf(years, length);
    values = Arrays.copyOf(values, length);
  }

  /// Lets go of the places that no row took.
  LedgerRows trimmed() {
    grow(size);
    return this;
  }

  int size() {
    return size;
  }

  char flow(int row) {
    return flows[row];
  }

  char area(Side side, int row) {
    return switch (side) {
      case REPORTER -> reporters[row];
      case PARTNER -> partners[row];
    };
  }

  char unit(int row) {
    return units[row];
  }

  char status(int row) {
    return states[row];
  }

  int year(int row) {
    return years[row];
  }

  double value(int row) {
    return values[row];
  }
}
