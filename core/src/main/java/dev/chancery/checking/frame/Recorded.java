package dev.chancery.checking.frame;

import dev.chancery.model.Claim;
import java.util.List;

/// What other articles of the record say.
@FunctionalInterface
public interface Recorded {

  /// Claims of the same fact in other articles.
  List<Claim> sameFact(Claim claim);

  /// An empty record.
  static Recorded nothing() {
    return _ -> List.of();
  }
}
