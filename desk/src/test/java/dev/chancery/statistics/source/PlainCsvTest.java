package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plain form that anyone can write.
final class PlainCsvTest {

  private static final String COLUMNS =
      "source,vintage,reporter,partner,flow,product,period,value,unit\n";

  @Test
  void readsAFigureALine() {
    Taken taken = Sources.read(COLUMNS + "sunat,2026,PER,KOR,exports,,2023,2362000000.5,USD\n");
    Observation one = taken.observations.getFirst();
    assertThat(one.reporter()).isEqualTo("PER");
    assertThat(one.partner()).contains("KOR");
    assertThat(one.flow()).isEqualTo(Flow.GOODS_EXPORTS);
    assertThat(one.period().year()).isEqualTo(2023);
    assertThat(one.value()).isEqualTo(2362000000.5);
    assertThat(taken.vintages.getFirst().id()).isEqualTo("sunat-2026");
  }

  @Test
  void saysWhereTheFiguresAreFrom() {
    Taken taken =
        Sources.read(
            "\uFEFF# producer: SUNAT\n# title: Exports\n# published: 2026-02-03\n"
                + "# accessed: 2026-11-24\n# licence: facts\n# just a remark\n\n"
                + COLUMNS
                + "sunat,2026,PER,KOR,exports,,2023,1,USD\n");
    Provenance from = taken.vintages.getFirst();
    assertThat(from.producer()).isEqualTo("SUNAT");
    assertThat(from.published()).contains(LocalDate.of(2026, 2, 3));
    assertThat(from.licence()).isEqualTo("facts");
  }

  @Test
  void keepsVintagesOfOneFileApart() {
    Taken taken =
        Sources.read(
            COLUMNS
                + "sunat,2025,PER,KOR,exports,,2023,1,USD\n"
                + "sunat,2026,PER,KOR,exports,,2023,2,USD\n"
                + "sunat,2025,PER,CHN,exports,,2023,3,USD\n");
    assertThat(taken.vintages).extracting(Provenance::label).containsExactly("2025", "2026");
  }

  @Test
  void takesColumnsInAnyOrderAndMore() {
    Taken taken =
        Sources.read(
            """
            unit,value,period,product,flow,partner,reporter,vintage,source,status,remark
            USD,7,2023,HS.26,goods_exports,CHN,PER,1,x,reported,"well, well"
            """);
    assertThat(taken.observations.getFirst().product().code()).isEqualTo("HS.26");
  }

  @Test
  void takesPricesOfAYearAndUnitsThatAnIndicatorHas() {
    Taken taken =
        Sources.read(
            COLUMNS
                + "x,1,PER,,gdp,,2023,1,USD_2015\n"
                + "x,1,PER,,AG.PRD.TONNES,,2023,2,tonnes\n");
    assertThat(taken.observations)
        .extracting(Observation::unit)
        .containsExactly("USD_2015", "tonnes");
  }

  @Test
  void tellsWhatItDoesNotKnow() {
    Taken taken =
        Sources.read(
            COLUMNS
                + "x,1,PER,Ruritania,exports,,2023,1,USD\n"
                + "x,1,PER,\"Korea, Rep.\",exports,,2023,2,USD\n");
    assertThat(taken.leftOut).containsExactly("no area is known by the code (Ruritania)");
    assertThat(taken.observations).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x,1,PER,KOR,exports,,2023,many,USD    | 2: "many" is no figure
          x,1,PER,KOR,exports,,2023,,USD        | 2: the figure is missing
          x,1,PER,KOR,exports,,2023,1,          | 2: the unit is missing
          x,1,PER,KOR,exports,,2023,1,mn USD    | 2: "mn USD" is no unit: figures are in whole units, of a currency (USD) or percent, persons, number, index
          x,1,PER,KOR,exports,,2023,1,usd       | 2: "usd" is no unit: figures are in whole units, of a currency (USD) or percent, persons, number, index
          x,1,PER,KOR,exports,,,1,USD           | 2: the period is missing
          x,1,PER,KOR,exports,,23,1,USD         | 2: "23" is no year, quarter (2023-Q1) or month (2023-05)
          x,1,PER,KOR,goodwill,,2023,1,USD      | 2: "goodwill" is no flow
          x,1,PER,KOR,exports,,2023,1           | 2: has 8 cells where there are 9 columns
          x,1,PER,KOR,exports,,2023,1e99,USD    | 2: 1.0E99 is no figure that can be
          """)
  void refusesBadRowsWithTheirLines(String row, String message) {
    assertThat(Sources.read(COLUMNS + row + "\n").refused).containsExactly(message);
  }

  @Test
  void refusesAFileWithoutItsColumns() {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read("source,vintage,reporter,partner,flow\nx,1,PER,KOR,y\n"))
        .withMessage("the column product, period, value, unit is missing");
  }
}
