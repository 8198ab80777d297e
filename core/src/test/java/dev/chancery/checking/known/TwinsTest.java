package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.Twins;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// True sentences and their twins with one thing wrong, as a paper would write them.
final class TwinsTest {

  static List<Twins> twins() {
    return Twins.of(TwinsTest.class);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void areToldApart(Twins twins) {
    twins.areToldApart();
  }

  static List<Twins.Trap> traps() {
    return Twins.Trap.of(TwinsTest.class);
  }

  @ParameterizedTest
  @MethodSource("traps")
  void areNotSeenWhereThereAreNone(Twins.Trap trap) {
    trap.isNoneToFallInto();
  }

  @Test
  void areMany() {
    assertThat(twins()).hasSizeGreaterThan(100);
  }
}
