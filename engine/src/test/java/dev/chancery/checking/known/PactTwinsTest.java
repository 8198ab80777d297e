package dev.chancery.checking.known;

import dev.chancery.checking.TreeTwins;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Agreements that are told and not named, and twins with a wrong place, party or year.
final class PactTwinsTest {

  static List<TreeTwins> twins() {
    return TreeTwins.of(PactTwinsTest.class, "pact_twins.tsv");
  }

  @ParameterizedTest
  @MethodSource("twins")
  void areToldApart(TreeTwins twins) {
    twins.areToldApart();
  }
}
