package dev.chancery.evaluation;

/// How the findings of a kind compare with the gold rows.
///
/// @param found `yes` rows that a finding matches
/// @param of `yes` rows
/// @param right findings that match a row
/// @param predicted findings, less those that count neither way
record Score(int found, int of, int right, int predicted) {

  static final Score NONE = new Score(0, 0, 0, 0);

  Score plus(Score other) {
    return new Score(
        found + other.found, of + other.of, right + other.right, predicted + other.predicted);
  }

  double recall() {
    return of == 0 ? 0 : (double) found / of;
  }

  double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }
}
