package dev.chancery.checking.arithmetic;

/// Where something began and where it came to.
///
/// @param from where the words start in the sentence
/// @param isBefore whether the first figure stands in the sentence before
/// @param isLoose whether the words tie plain numbers only loosely
record Pair(Figure base, Figure now, int from, int to, boolean isBefore, boolean isLoose) {

  boolean has(Figure figure) {
    return base.equals(figure) || now.equals(figure);
  }

  String words() {
    return "from " + base.words().strip() + " to " + now.words().strip();
  }
}
