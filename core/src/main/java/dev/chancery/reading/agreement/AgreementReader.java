package dev.chancery.reading.agreement;

import dev.chancery.model.Agreement;
import dev.chancery.reading.Groundwork;
import java.util.List;

/// Reads the agreements of an article.
public final class AgreementReader {

  public List<Agreement> read(Groundwork ground) {
    return List.of();
  }
}
