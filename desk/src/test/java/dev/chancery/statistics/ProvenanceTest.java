package dev.chancery.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A vintage says where it is from, or there is none.
final class ProvenanceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void namesAVintageAfterSourceAndLabel() {
    assertThat(from("dots", "2022-01").id()).isEqualTo("dots-2022-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UN Comtrade", "../../etc", "a/b", ".hidden", "x\ny"})
  void refusesNamesThatAreNoFileNames(String source) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> from(source, "1"))
        .withMessageContaining("small letters");
  }

  @Test
  void isKnownSinceItWasPublishedElseSinceItWasFetched() {
    assertThat(from("dots", "1").knownSince()).isEqualTo(DAY);
    Provenance published =
        new Provenance(
            "dots", "1", "IMF", "t", "", "", Optional.of(DAY.minusDays(9)), DAY, "free", "");
    assertThat(published.knownSince()).isEqualTo(DAY.minusDays(9));
  }

  @Test
  void refusesAnEmptyVintageAndABadFileMark() {
    FileMark mark = new FileMark("a.csv", 1, "0".repeat(64));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Vintage(
                from("dots", "1"),
                PartnerCoverage.ALL,
                mark,
                mark,
                0,
                2020,
                2021,
                List.of(Flow.GOODS_EXPORTS),
                List.of()))
        .withMessageContaining("holds nothing");
    assertThatIllegalArgumentException().isThrownBy(() -> new FileMark("a.csv", 1, "abc"));
  }

  private static Provenance from(String source, String label) {
    return new Provenance(source, label, "IMF", "t", "", "", Optional.empty(), DAY, "free", "");
  }
}
