package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that were recorded on the wire, where they lie beside the project.
final class RecordedAnswersTest {

  private static final Path ANSWERS = Path.of("..", "..", "shared", "facts", "api");

  @ParameterizedTest
  @CsvSource({
    "comtrade_v1/data_get_C_A_HS.json, 4, 0",
    "comtrade_v1/data_get_goods.json, 4, 0",
    "comtrade_v1/public_preview_USA_JPN_2023_TOTAL.json, 2, 0",
    "comtrade_v1/agrobr_comercio_sample_response.json, 3, 5",
    "comtrade_v1/agrobr_mirror_sample_response_partner.json, 1, 0",
    "comtrade_v1/agrobr_mirror_sample_response_reporter.json, 1, 3",
    "comtrade_legacy/download_35col_1.csv, 25, 0",
    "comtrade_legacy/download_35col_2.csv, 25, 0",
    "comtrade_legacy/get_beef_bra_ury_2015.json, 4, 0",
    "worldbank_csv/API_NE.EXP.GNFS.CD_DS2_en_csv_v2_23580.zip, 11254, 0",
    "worldbank_v2/country_US_indicator_NY.GNP.PCAP.CD_1990_1997.json, 8, 0",
    "eurostat_statistics/nama_10_gdp_B1GQ_DE_FR_2022_2023_trimmed.json, 4, 0",
    "json_stat/oecd-canada.json, 528, 24",
    "wto_timeseries/data_HS_P_0070_example.json, 3, 0"
  })
  void areReadWhole(String file, int observations, int leftOut) throws IOException {
    Taken taken = Sources.read(present(file));
    assertThat(taken.refused).isEmpty();
    assertThat(taken.observations).as("observations").hasSize(observations);
    assertThat(taken.leftOut).as("left out").hasSize(leftOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          comtrade_v1/error_401_invalid_key.json       | 401 Access denied due to invalid subscription key
          comtrade_v1/error_401_missing_key.json       | 401 Access denied due to missing subscription key
          comtrade_v1/data_get_services_S_A_EB.json    | no such records
          comtrade_v1/bulk_get_error.json              | no such records
          comtrade_v1/bulk_get_file_list.json          | a list of files to fetch
          comtrade_v1/files_reference_ModeOfTransportCodes.json | a list of UN Comtrade's codes
          comtrade_v1/files_reference_Reporters.json   | a list of UN Comtrade's codes
          comtrade_v1/files_reference_TradeDataItems.json | a list of UN Comtrade's codes
          worldbank_v2/error_120_http200.json          | Invalid value
          worldbank_v2/country_CO.json                 | a list of countries
          worldbank_v2/country_EUU.json                | a list of countries
          worldbank_v2/country_US_indicator_NY.GDP.MKTP.CD_page1of33_null.json | 1 of the 33 pages
          worldbank_v2/country_all_indicator_NY.GDP.MKTP.CD_2013_pretty.json   | 264 figures, and has 4
          json_stat/collection.json                    | a list of data sets, no figures
          json_stat/dimension.json                     | one dimension of a data set, no figures
          json_stat/QS104EW.json                       | it names 4 dimensions, and gives 3 sizes
          json_stat/sample_data.json                   | it has no values
          json_stat/statswe.json                       | it has no dimension of areas
          """)
  void areRefusedForTheRightReason(String file, String why) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(present(file)))
        .withMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({"json_stat/ons.json, England and Wales", "json_stat/galicia-2.0.json, Lugo"})
  void haveNoFigureOfACountry(String file, String place) throws IOException {
    Taken taken = Sources.read(present(file));
    assertThat(taken.observations).isEmpty();
    assertThat(taken.refused).isEmpty();
    assertThat(taken.leftOut).contains("no area is known by the code (" + place + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comtrade_v1/agrobr_comercio_sample_metadata.json",
        "comtrade_v1/agrobr_mirror_sample_metadata.json",
        "comtrade_v1/data_get_goods.json.meta.json",
        "econdb/top-trade-items_US_country.json",
        "tradestatistics_io/chl_arg_2002_yr_apple.yml"
      })
  void areNoAnswersOfAServiceThatIsKnown(String file) throws IOException {
    assertThat(Sources.IMPORTERS.of(SourceFile.of(present(file)))).isEmpty();
  }

  private static Path present(String file) {
    Path path = ANSWERS.resolve(file);
    assumeThat(path).as("the recorded answers beside the project").exists();
    return path;
  }
}
