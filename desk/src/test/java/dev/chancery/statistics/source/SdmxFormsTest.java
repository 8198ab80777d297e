package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every form of SDMX gives the figures that its source meant: whole units, whose, how they came
/// about.
final class SdmxFormsTest {

  @Test
  void readsAidFromTables() {
    Taken taken = Sources.read(SdmxMessages.AID);
    assertThat(taken.observations)
        .extracting(SdmxMessages::words)
        .containsExactly(
            "KOR PER official_development_assistance 2022 1.25E7 USD reported",
            "KOR PER official_development_assistance 2021 -250000.0 USD reported",
            "KOR PER official_development_assistance 2021 -300000.0 USD_2022 reported",
            "_DAC_20005 XKX humanitarian_aid 2021 7000000.0 USD provisional");
    assertThat(taken.vintages.getFirst().source()).isEqualTo("dac2a");
  }

  @Test
  void readsTablesWithTheNamesOfCodesBesideThem() {
    assertThat(Sources.read(SdmxMessages.LABELLED).observations)
        .extracting(SdmxMessages::words)
        .containsExactly("KOR PER official_development_assistance 2022 1.25E7 USD reported");
  }

  @Test
  void readsTradeFromTablesAndKeepsTheCodesOfWhatHasNoNameOfOurs() {
    assertThat(Sources.read(SdmxMessages.TRADE_CSV).observations)
        .extracting(SdmxMessages::words)
        .containsExactly(
            "PER KOR goods_exports 2023 2.3E9 USD reported",
            "PER WLD goods_imports 2023 5.0E10 USD reported",
            "PER KOR DF_BTIGE.TOTAL.C10.X 2023 1.0E8 USD reported");
  }

  @Test
  void readsTheOldServiceOfTheImfInMillions() {
    Taken taken = Sources.read(SdmxMessages.COMPACT);
    assertThat(taken.observations)
        .extracting(SdmxMessages::words)
        .containsExactly(
            "PER KOR goods_exports 2022 2.6005E9 USD unsaid",
            "PER KOR goods_exports 2023 2.3E9 USD unsaid");
    assertThat(taken.vintages.getFirst().accessed()).isEqualTo(LocalDate.of(2024, 9, 20));
    assertThat(taken.vintages.getFirst().id()).startsWith("dots-2024-09-20-");
  }

  @Test
  void readsOneObservationAsWellAsAList() {
    String one =
        SdmxMessages.COMPACT
            .replace("[{\"@TIME_PERIOD\":\"2022\",\"@OBS_VALUE\":\"2600.5\"},", "")
            .replace("\"2300\"}]}", "\"2300\"}}");
    assertThat(Sources.read(one).observations).hasSize(1);
    String list = one.replace("\"Series\":\n{", "\"Series\":\n[{").replace("}}}}}", "}}]}}}");
    assertThat(Sources.read(list).observations).hasSize(1);
  }

  @Test
  void readsTheServiceOfTheImfInWholeDollarsWhateverTheScaleSays() {
    Taken taken = Sources.read(SdmxMessages.TRADE_XML);
    assertThat(taken.observations)
        .extracting(SdmxMessages::words)
        .containsExactly(
            "PER KOR goods_exports 2023 2.3E9 USD reported",
            "PER KOR goods_exports 2024 2.4E9 USD estimated",
            "PER EUU goods_exports 2023 9.0E9 USD unsaid");
    assertThat(taken.vintages.getFirst().id()).startsWith("imts-2025-12-16-");
  }

  @Test
  void readsGenericXml() {
    Taken taken = Sources.read(SdmxMessages.GENERIC_XML);
    assertThat(taken.observations)
        .extracting(SdmxMessages::words)
        .containsExactly("CHL - QNA.B1_GE 2023-Q2 1.5E9 CLP unsaid");
    assertThat(taken.leftOut).containsExactly("no value is given (CHL 2023-Q3)");
  }

  @Test
  void readsJsonOfBothVersions() {
    Taken taken = Sources.read(SdmxMessages.JSON_2);
    assertThat(taken.observations)
        .extracting(SdmxMessages::words)
        .containsExactly("PER - WHDREO.BCA_GDP_BP6 2022 91.5 percent reported");
    assertThat(taken.leftOut)
        .containsExactly("no value is given (PER 2023)", "no area is known by the code (GX99)");
    assertThat(Sources.read(SdmxMessages.JSON_1).observations)
        .extracting(SdmxMessages::words)
        .containsExactly(
            "AUS - TABLE.B1 2001 1500000.0 AUD unsaid", "AUS - TABLE.B1 2002 2250000.0 AUD unsaid");
  }

  /// The letters of its service, the letters of the one before, and its numbers.
  @ParameterizedTest
  @ValueSource(strings = {"PER", "PE", "293"})
  void knowsTheCodesOfTheImf(String peru) {
    String trade = SdmxMessages.TRADE_XML.replace("COUNTRY=\"PER\"", "COUNTRY=\"" + peru + "\"");
    assertThat(Sources.read(trade).observations)
        .hasSize(3)
        .allMatch(one -> one.reporter().equals("PER"));
  }

  @Test
  void tellsWhatItLeavesOut() {
    String days = SdmxMessages.AID.replace(",2022,12.5", ",2022-05-01,12.5");
    assertThat(Sources.read(days).leftOut)
        .containsExactly("no year, quarter or month (2022-05-01)");
    String missing = SdmxMessages.AID.replace("12.5,,A", "12.5,,M");
    assertThat(Sources.read(missing).leftOut).containsExactly("no value is given (KOR 2022)");
    String nowhere = SdmxMessages.AID.replace("ALLD,XKV", "9PRIV1601,XKV");
    assertThat(Sources.read(nowhere).leftOut)
        .containsExactly("no area is known by the code (9PRIV1601)");
  }
}
