package dev.chancery.statistics.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.FileMark;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Vintage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which figures of a vintage answer a question, and whose books they are from.
final class BooksTest {

  private static final Flows FLOWS = Flows.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      nullValues = "-",
      textBlock =
          """
          goods_exports               | goods_exports | false | goods_exports of reporter
          goods_exports               | goods_imports | false | -
          goods_imports               | goods_exports | true  | goods_imports of partner
          goods_exports               | goods_exports | true  | -
          goods_exports goods_imports | goods_trade   | false | goods_exports, goods_imports of reporter
          goods_exports goods_imports | goods_trade   | true  | goods_exports, goods_imports of partner
          goods_exports               | goods_trade   | false | -
          goods_trade goods_exports   | goods_trade   | false | goods_trade of reporter
          goods_exports_share         | goods_exports | false | goods_exports_share of reporter
          goods_exports_share         | goods_trade   | false | -
          goods_exports_share         | goods_imports | true  | -
          gdp                         | gdp           | false | gdp of reporter
          gdp                         | gdp           | true  | -
          NY.GDP                      | NY.GDP        | false | NY.GDP of reporter
          NY.GDP                      | NY.GDP        | true  | -
          """)
  void areThoseOfTheFlowOfItsPartsOrOfItsShare(
      String measured, String flow, boolean mirror, @Nullable String books) {
    Optional<String> found =
        Books.of(vintage(measured), new Flow(flow), mirror, FLOWS)
            .map(each -> words(each.flows()) + " of " + each.side().column());
    assertThat(found).isEqualTo(Optional.ofNullable(books));
  }

  private static String words(List<Flow> flows) {
    return flows.stream().map(Flow::name).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -    | -          | true  |
          test | -          | true  | of the source test
          tes  | -          | false | of the source tes
          -    | 2024-05-03 | true  | known by 2024-05-03
          -    | 2024-05-02 | false | known by 2024-05-02
          test | 2024-05-02 | false | of the source test and known by 2024-05-02
          other | 2024-05-04 | false | of the source other and known by 2024-05-04
          """)
  void aScopeTakesInASourceAndWhatWasKnownByADay(
      @Nullable String source, @Nullable LocalDate day, boolean included, @Nullable String words) {
    Scope scope = new Scope(Optional.ofNullable(source), Optional.ofNullable(day));
    assertThat(scope.includes(vintage("gdp"))).isEqualTo(included);
    assertThat(scope.words()).isEqualTo(words == null ? "" : words);
  }

  private static Vintage vintage(String flows) {
    LocalDate day = LocalDate.of(2024, 5, 3);
    Provenance from =
        new Provenance(
            "test", "1", "Test", "Test", "", "", Optional.of(day), day.plusDays(9), "none", "");
    FileMark file = new FileMark("a.csv", 1, "0".repeat(64));
    List<Flow> all = Stream.of(flows.split(" ", -1)).map(Flow::new).toList();
    return new Vintage(from, PartnerCoverage.ALL, file, file, 1, 2000, 2023, all, List.of());
  }
}
