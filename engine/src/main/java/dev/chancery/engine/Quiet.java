package dev.chancery.engine;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/// Keeps CoreNLP from writing its progress to standard error.
final class Quiet {

  private Quiet() {}

  static Properties options() {
    RedwoodConfiguration.current().clear().apply();
    return new Properties();
  }
}
