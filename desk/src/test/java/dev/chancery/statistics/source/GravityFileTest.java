package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of CEPII's Gravity: one row, three books.
final class GravityFileTest {

  private static final String HEAD =
      "year,country_id_o,country_id_d,iso3_o,iso3_d,country_exists_o,country_exists_d,gdp_o,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci,tradeflow_imf_o,tradeflow_imf_d\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsEachOfTheBooksItCopies() throws IOException {
    Path file = folder.resolve("Gravity_V202211.csv");
    Files.writeString(file, HEAD + "2019,PER,KOR,PER,KOR,1,1,5,2300.5,2400,2350.123,,7\n");
    Taken taken = Sources.read(file);
    assertThat(taken.vintages)
        .extracting(Provenance::source)
        .containsExactly("gravity", "gravity-comtrade", "gravity-imf");
    assertThat(taken.vintages.getFirst().title())
        .isEqualTo("Gravity V202211, trade by pair from BACI");
    assertThat(taken.observations)
        .extracting(one ->
            "%s %s %s %s %s"
                .formatted(
                    one.reporter(),
                    one.partner().orElse(""),
                    one.flow(),
                    one.value(),
                    one.status().code()))
        .containsExactly(
            "PER KOR goods_exports 2350123.0 reconciled",
            "KOR PER goods_imports 2350123.0 reconciled",
            "PER KOR goods_exports 2300500.0 reported",
            "KOR PER goods_imports 2400000.0 reported",
            "KOR PER goods_imports 7000.0 reported");
  }

  @Test
  void takesNothingForNothingAndLeavesOutCountriesThatWereNone() {
    Taken taken =
        Sources.read(
            HEAD
                + "1950,PER,KOR,PER,KOR,1,1,5,NA,,NA,,\n"
                + "1995,DDR,PER,DDR,PER,0,1,5,,,3,,\n"
                + "1995,XXX,PER,QQQ,PER,1,1,5,,,3,,\n");
    assertThat(taken.observations).isEmpty();
    assertThat(taken.leftOut)
        .containsExactly(
            "a country that was none then (DDR 1995)", "no area is known by the code (QQQ)");
  }

  @Test
  void refusesWhatIsNoFigureOrYear() {
    assertThat(
            Sources.read(
                    HEAD
                        + "2019,PER,KOR,PER,KOR,1,1,5,,,much,,\n"
                        + "soon,PER,KOR,PER,KOR,1,1,5,,,1,,\n")
                .refused)
        .containsExactly("2: \"much\" is no figure", "3: \"soon\" is no year");
  }

  @Test
  void readsOlderFilesThatHaveFewerColumns() {
    Taken taken = Sources.read("year,iso3_o,iso3_d,tradeflow_baci\n2010,PER,KOR,1\n");
    assertThat(taken.vintages).hasSize(1);
    assertThat(taken.observations).hasSize(2);
  }
}
