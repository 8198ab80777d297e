package dev.chancery.checking;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences as the press writes them, by writers who had not seen the checks: what was told apart
/// once stays so.
final class PressTwinsTest {

  static List<TreeTwins> twins() {
    return TreeTwins.of(PressTwinsTest.class, "press_twins.tsv");
  }

  @ParameterizedTest
  @MethodSource("twins")
  void staysToldApart(TreeTwins twins) {
    twins.areToldApart();
  }
}
