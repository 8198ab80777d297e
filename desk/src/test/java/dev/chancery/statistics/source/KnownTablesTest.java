package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables that the starter set is made from.
final class KnownTablesTest {

  private static final String PAIRS = "reporter,partner,flow,year,value_usd,source\n";
  private static final String SHARES =
      "edition,fips,iso2,country,flow,data_year,rank,partner,percent\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsBothBooks() {
    Taken taken = Sources.read(PAIRS + "PER,KOR,X,2010,900,dots\nPER,KOR,M,2010,1100,dots\n");
    assertThat(taken.observations)
        .extracting(KnownTablesTest::words)
        .containsExactly(
            "PER KOR goods_exports 2010 900.0 USD", "PER KOR goods_imports 2010 1100.0 USD");
    assertThat(taken.vintages.getFirst().id()).startsWith("dots-2022-02-28-");
  }

  @Test
  void takesAReconciledFlowForBothSides() {
    Taken taken = Sources.read(PAIRS + "PER,KOR,X,2023,2344,baci\n");
    assertThat(taken.observations)
        .extracting(KnownTablesTest::words)
        .containsExactly(
            "PER KOR goods_exports 2023 2344.0 USD", "KOR PER goods_imports 2023 2344.0 USD");
    assertThat(taken.observations.getFirst().status()).isEqualTo(Status.RECONCILED);
  }

  @Test
  void knowsGroupsOfTheImf() {
    Taken taken = Sources.read(PAIRS + "PER,_AE,X,2010,9,dots\nPER,WLD,X,2010,90,dots\n");
    assertThat(taken.observations)
        .extracting(each -> each.partner().orElseThrow())
        .containsExactly("_DOTS_AE", "WLD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PER,KOR,T,2010,900,dots   | 2: flow "T" is none of M, X
          PER,KOR,X,10,900,dots     | 2: "10" is no year
          PER,KOR,X,2010,900,rumour | 2: no table is known by the name rumour
          PER,KOR,X,2010,,dots      | 2: the figure is missing
          """)
  void refusesBadRows(String row, String message) {
    assertThat(Sources.read(PAIRS + row + "\n").refused).containsExactly(message);
  }

  @Test
  void readsPerusCustomsWithoutTheYearThatHasBegun() {
    Taken taken =
        Sources.read(
            """
            year,rank,iso3,name_es,value_usd
            2024,0,WLD,TOTAL,73600000000
            2024,40,,"IRAN, REPUBLICA ISLAMICA DEL",7
            2025,1,CHN,CHINA,5
            """);
    assertThat(taken.observations)
        .extracting(KnownTablesTest::words)
        .containsExactly(
            "PER WLD goods_exports 2024 7.36E10 USD", "PER IRN goods_exports 2024 7.0 USD");
    assertThat(taken.leftOut)
        .containsExactly("a year of which the table has some months only (2025 CHN)");
  }

  @Test
  void readsAidByNameInWholeDollars() {
    Taken taken =
        Sources.read(
            """
            "donor","recipient","measure","year","value_musd_constant2022"
            "Australia","Congo","net",2009,-120.52
            "Australia","Democratic Republic of the Congo","grants",2009,0.1
            """);
    assertThat(taken.observations)
        .extracting(KnownTablesTest::words)
        .containsExactly(
            "AUS COG official_development_assistance 2009 -1.2052E8 USD_2022",
            "AUS COD aid_grants 2009 100000.0 USD_2022");
  }

  @Test
  void readsRemittances() {
    assertThat(
            Sources.read("sending,receiving,year,value_musd\n\"Korea, Rep.\",Peru,2018,2.5\n")
                .observations)
        .extracting(KnownTablesTest::words)
        .containsExactly("KOR PER remittances 2018 2500000.0 USD");
  }

  @Test
  void readsRatesAsUnitsForOneDollar() {
    assertThat(
            Sources.read(
                    """
                    Date,Country,Exchange rate
                    2020-01-01,Euro,0.8755
                    2020-01-01,South Korea,1180.27
                    """)
                .observations)
        .extracting(each -> each.reporter() + " " + each.flow() + " " + each.value())
        .containsExactly("EMU exchange_rate 0.8755", "KOR exchange_rate 1180.27");
  }

  @Test
  void readsIndicatorsByTheNameOfTheirFile() throws IOException {
    String text = "Country Name,Country Code,Year,Value\nPeru,PER,2020,32971846\n";
    Taken taken = Sources.read(Files.writeString(folder.resolve("population.csv"), text));
    assertThat(words(taken.observations.getFirst()))
        .isEqualTo("PER - population 2020 3.2971846E7 persons");
    Taken other = Sources.read(Files.writeString(folder.resolve("sheep.csv"), text));
    assertThat(other.refused).containsExactly("2: no table is known by the name sheep");
  }

  @Test
  void takesOfEveryYearWhatTheNewestEditionSays() {
    Taken taken =
        Sources.read(
            SHARES
                + "2018,pe,PE,Peru,X,2017,1,China,26.5\n"
                + "2019,pe,PE,Peru,X,2017,1,China,27\n"
                + "2019,pe,PE,Peru,X,2017,2,US,16\n"
                + "2018,pe,PE,Peru,X,2017,2,US,15.2\n"
                + "2019,pe,PE,Peru,X,,3,Japan,5\n"
                + "2019,pe,PE,Peru,X,2017,4,United States,1\n");
    assertThat(taken.observations)
        .extracting(KnownTablesTest::words)
        .containsExactly(
            "PER CHN goods_exports_share 2017 27.0 percent",
            "PER USA goods_exports_share 2017 16.0 percent");
    assertThat(taken.leftOut)
        .containsExactly(
            "a later edition has the same year (Peru 2017)",
            "a later edition has the same year (Peru 2017)",
            "the year of the figures is not given (Peru)",
            "a partner that is named twice (United States)");
  }

  private static String words(Observation one) {
    return "%s %s %s %s %s %s"
        .formatted(
            one.reporter(),
            one.partner().orElse("-"),
            one.flow(),
            one.period(),
            one.value(),
            one.unit());
  }
}
