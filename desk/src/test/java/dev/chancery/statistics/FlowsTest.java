package dev.chancery.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FlowsTest {

  private static final Flows FLOWS = Flows.load();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      textBlock =
          """
          exports,          goods_exports
          ^ Exports ^,      goods_exports
          goods_exports,    goods_exports
          two-way trade,    goods_trade
          ODA,              official_development_assistance
          NY.GDP.MKTP.CD,   NY.GDP.MKTP.CD
          """)
  void areCalledByNameByAliasAndByTheCodeOfASource(String words, String flow) {
    assertThat(FLOWS.called(words)).contains(new Flow(flow));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "goodwill", "exports of goods", ".hidden", "exports and imports.", "e.x;drop"})
  void whatIsNeitherIsNoFlow(String words) {
    assertThat(FLOWS.called(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          goods_exports  | -   | 1  | goods_exports needs a partner
          goods_exports  | KOR | -1 | goods_exports can't be negative
          goods_exports  | KOR | 0  | -
          gdp            | KOR | 1  | gdp is of one area and has no partner
          gdp            | -   | 1  | -
          official_development_assistance | KOR | -1 | -
          NY.GDP.MKTP.CD | KOR | -1 | -
          """)
  void anObservationFitsItsFlow(
      String flow, @Nullable String partner, double value, @Nullable String fault) {
    Observation one =
        new Observation(
            "PER",
            Optional.ofNullable(partner),
            new Flow(flow),
            Product.TOTAL,
            Period.of(2023),
            value,
            "USD",
            Status.UNSAID);
    assertThat(FLOWS.fault(one)).isEqualTo(Optional.ofNullable(fault));
  }

  @Test
  void everyMirrorMirrorsBack() {
    assertThat(FLOWS.all())
        .filteredOn(kind -> kind.mirror().isPresent())
        .allSatisfy(kind ->
            assertThat(FLOWS.kind(kind.mirror().orElseThrow()).orElseThrow().mirror())
                .contains(kind.flow()));
  }

  @Test
  void everyPartAndShareIsAFlowThatIsKnown() {
    assertThat(FLOWS.all())
        .allSatisfy(kind -> {
          assertThat(kind.parts()).allSatisfy(part -> assertThat(FLOWS.kind(part)).isPresent());
          assertThat(kind.share().stream())
              .allSatisfy(share -> assertThat(FLOWS.kind(share)).isPresent());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a'b", "a-b", "caf\u00e9", "a;drop"})
  void aNameIsMadeOfLettersDigitsDotsAndUnderscores(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Flow(name));
  }

  @Test
  void aNameIsNoLongerThanSixtyFourLetters() {
    assertThat(new Flow("a".repeat(64)).name()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> new Flow("a".repeat(65)));
  }
}
