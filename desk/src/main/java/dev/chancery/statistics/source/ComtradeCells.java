package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;

/// What a record of UN Comtrade has under the names of its columns, in an answer or in a bulk file.
sealed interface ComtradeCells {

  /// Whether anything is said under `name`.
  boolean has(String name);

  /// What is said under `name`; empty where nothing is.
  String text(String name);

  /// Whether it is said that there is no value.
  boolean isWithoutValue();

  /// @throws IllegalArgumentException where the value is no number
  double value();

  boolean isTrue(String name);

  /// Those of an answer.
  record OfAnswer(JsonNode json) implements ComtradeCells {

    @Override
    public boolean has(String name) {
      return json.hasNonNull(name);
    }

    @Override
    public String text(String name) {
      return JsonRecords.text(json, name);
    }

    @Override
    public boolean isWithoutValue() {
      return json.path("primaryValue").isNull();
    }

    @Override
    public double value() {
      return JsonRecords.figure(json, "primaryValue");
    }

    @Override
    public boolean isTrue(String name) {
      return json.path(name).asBoolean(false);
    }
  }

  /// Those of a row of a file.
  ///
  /// @param value what stands under `primaryValue`; not a number where it is empty
  record OfRow(TableRow row, double value) implements ComtradeCells {

    /// @throws IllegalArgumentException where the value is no number
    static OfRow of(TableRow row) {
      String value = row.text("primaryValue");
      return new OfRow(row, value.isEmpty() ? Double.NaN : Figure.of(value));
    }

    @Override
    public boolean has(String name) {
      return !text(name).isEmpty();
    }

    @Override
    public String text(String name) {
      return row.text(name);
    }

    @Override
    public boolean isWithoutValue() {
      return Double.isNaN(value);
    }

    @Override
    public boolean isTrue(String name) {
      return text(name).equalsIgnoreCase("true");
    }
  }
}
