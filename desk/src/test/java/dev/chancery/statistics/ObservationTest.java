package dev.chancery.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a figure is made of can't be nonsense.
final class ObservationTest {

  private final Flows flows = Flows.load();

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e18, -1e300})
  void refusesFiguresThatCannotBe(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observation(Flow.GOODS_EXPORTS, Optional.of("KOR"), value))
        .withMessageContaining("no figure that can be");
  }

  @Test
  void refusesAMissingUnitOrReporter() {
    assertThatIllegalArgumentException().isThrownBy(() -> of("PER", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> of("", "USD"));
  }

  private static Observation of(String reporter, String unit) {
    return new Observation(
        reporter,
        Optional.empty(),
        new Flow("gdp"),
        Product.TOTAL,
        Period.of(2023),
        1,
        unit,
        Status.UNSAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23", "2023-13", "2023-Q5", "2023-00", "1066", "2023-1", "next year"})
  void refusesWhatIsNoPeriod(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(text));
  }

  @Test
  void knowsTheYearOfAPeriod() {
    assertThat(new Period("2023-Q4").year()).isEqualTo(2023);
    assertThat(new Period("2023-12").isYear()).isFalse();
    assertThat(Period.of(2023).isYear()).isTrue();
  }

  @Test
  void takesAProductThatIsNotNamedForAll() {
    assertThat(Product.of("")).isEqualTo(Product.TOTAL);
    assertThat(Product.of("HS.1201").code()).isEqualTo("HS.1201");
    assertThatIllegalArgumentException().isThrownBy(() -> Product.of("soya beans"));
  }

  @Test
  void findsFlowsByWhatPeopleCallThem() {
    assertThat(flows.called("exports")).contains(Flow.GOODS_EXPORTS);
    assertThat(flows.called("Trade")).contains(Flow.GOODS_TRADE);
    assertThat(flows.called("NY.GNP.PCAP.CD")).contains(new Flow("NY.GNP.PCAP.CD"));
    assertThat(flows.called("goodwill")).isEmpty();
  }

  @Test
  void knowsTheMirrorOfAFlow() {
    assertThat(flows.kind(Flow.GOODS_EXPORTS).flatMap(FlowKind::mirror))
        .contains(Flow.GOODS_IMPORTS);
    for (FlowKind kind : flows.all()) {
      kind.mirror()
          .ifPresent(mirror ->
              assertThat(flows.kind(mirror).flatMap(FlowKind::mirror)).contains(kind.flow()));
    }
  }

  @Test
  void findsFaultWithNegativeTradeAndMissingPartners() {
    assertThat(flows.fault(observation(Flow.GOODS_EXPORTS, Optional.of("KOR"), -1)))
        .contains("goods_exports can't be negative");
    assertThat(flows.fault(observation(Flow.GOODS_EXPORTS, Optional.empty(), 1)))
        .contains("goods_exports needs a partner");
    assertThat(flows.fault(observation(new Flow("gdp"), Optional.of("KOR"), 1)))
        .contains("gdp is of one area and has no partner");
    assertThat(
            flows.fault(
                observation(new Flow("official_development_assistance"), Optional.of("KOR"), -3)))
        .isEmpty();
    assertThat(flows.fault(observation(new Flow("NY.GNP.PCAP.CD"), Optional.empty(), -3)))
        .isEmpty();
  }

  @Test
  void knowsStatusesByTheirCodes() {
    for (Status status : Status.values()) {
      assertThat(Status.of(status.code())).isEqualTo(status);
    }
    assertThat(Status.of("")).isEqualTo(Status.UNSAID);
    assertThatIllegalArgumentException().isThrownBy(() -> Status.of("guessed"));
  }

  private static Observation observation(Flow flow, Optional<String> partner, double value) {
    return new Observation(
        "PER", partner, flow, Product.TOTAL, Period.of(2023), value, "USD", Status.REPORTED);
  }
}
