package dev.chancery.comparison;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/// Keeps CoreNLP from writing its progress to standard error.
final class Quiet {

  private Quiet() {}

  static void start() {
    RedwoodConfiguration.current().clear().apply();
  }
}
