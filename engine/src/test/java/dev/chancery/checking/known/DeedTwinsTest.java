package dev.chancery.checking.known;

import dev.chancery.checking.TreeTwins;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// True sentences and their twins with one thing wrong, told apart by the tree of the sentence.
final class DeedTwinsTest {

  static List<TreeTwins> twins() {
    return TreeTwins.of(DeedTwinsTest.class);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void areToldApart(TreeTwins twins) {
    twins.areToldApart();
  }
}
