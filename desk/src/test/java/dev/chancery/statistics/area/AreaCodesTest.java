package dev.chancery.statistics.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The codes of every source mean the right area in the right year.
final class AreaCodesTest {

  private static final Areas AREAS = Areas.load();
  private static final AreaCodes CODES = AreaCodes.load(AREAS);

  @ParameterizedTest
  @CsvSource({
    "COMTRADE, 842, 2023, USA",
    "COMTRADE, 841, 1975, USA",
    "COMTRADE, 251, 2023, FRA",
    "COMTRADE, 699, 2023, IND",
    "COMTRADE, 356, 1970, IND",
    "COMTRADE, 757, 2023, CHE",
    "COMTRADE, 579, 2023, NOR",
    "COMTRADE, 490, 2023, TWN",
    "COMTRADE, 410, 2023, KOR",
    "COMTRADE, 0, 2023, WLD",
    "COMTRADE, 97, 2023, EUU",
    "COMTRADE, 58, 1998, BLX",
    "COMTRADE, 56, 1999, BEL",
    "COMTRADE, 736, 2010, SDN",
    "COMTRADE, 729, 2015, SDN",
    "COMTRADE, 728, 2015, SSD",
    "COMTRADE, 810, 1990, SUN",
    "COMTRADE, 890, 1990, YUG",
    "COMTRADE, 891, 2000, SCG",
    "COMTRADE, 688, 2010, SRB",
    "COMTRADE, 200, 1990, CSK",
    "COMTRADE, 412, 2020, XKX",
    "COMTRADE, 899, 2020, _AREAS_NES",
    "M49, 004, 2020, AFG",
    "M49, 840, 2020, USA",
    "M49, 250, 2020, FRA",
    "IMF, 111, 2020, USA",
    "IMF, 001, 2020, WLD",
    "IMF, 293, 2020, PER",
    "IMF, 126, 1995, BLX",
    "IMF2, W00, 2020, WLD",
    "IMF2, PE, 2020, PER",
    "IMF2, B0, 2020, EUU",
    "IMF2, 7A, 2020, _IMF_G759",
    "IMF3, G001, 2020, WLD",
    "IMF3, KOS, 2020, XKX",
    "IMF3, PER, 2020, PER",
    "COW, 135, 2010, PER",
    "COW, 732, 2010, KOR",
    "COW, 345, 1980, YUG",
    "COW, 345, 2000, SCG",
    "COW, 345, 2010, SRB",
    "COW, 365, 1980, SUN",
    "COW, 365, 2010, RUS",
    "COW, 260, 1980, DEU",
    "ISO2, PE, 2020, PER",
    "ISO2, EL, 2020, GRC",
    "ISO2, EU27_2020, 2015, EUU",
    "WTO, 000, 2023, WLD",
    "WTO, 918, 2023, EUU",
    "WTO, 840, 2023, USA",
    "WTO, 356, 2023, IND",
    "WTO, 158, 2023, TWN",
    "WTO, 344, 2023, HKG",
    "ISO2, CS, 1985, CSK",
    "ISO2, CS, 2005, SCG",
    "ISO2, UK, 2020, GBR",
    "ISO2, EL, 2020, GRC",
    "ISO2, EU, 2020, EUU",
    "ISO2, XK, 2020, XKX",
    "WITS, OAS, 2020, TWN",
    "WITS, ROM, 2000, ROU",
    "WITS, SER, 2000, SCG",
    "WITS, KOR, 2020, KOR",
    "DAC, 742, 2020, KOR",
    "DAC, 454, 2020, PER",
    "DAC, 1, 2020, AUT",
    "DAC3, XKV, 2020, XKX",
    "DAC3, W, 2020, WLD",
    "DAC3, PER, 2020, PER",
    "OEC, KSV, 2010, XKX",
    "ISO3, KOR, 2020, KOR"
  })
  void knowsWhomACodeMeans(CodeSystem system, String code, int year, String area) {
    assertThat(CODES.find(system, code, year).map(Area::code)).contains(area);
  }

  @ParameterizedTest
  @CsvSource({
    "COMTRADE, 9999, 2020",
    "COMTRADE, PER, 2020",
    "COMTRADE, '', 2020",
    "COW, 345, 1700000",
    "ISO2, ZZ, 2020",
    "ISO3, ROM, 2020",
    "WITS, XYZ, 2020"
  })
  void knowsNothingOfOtherCodes(CodeSystem system, String code, int year) {
    assertThat(CODES.find(system, code, year).filter(area -> !area.code().equals("SRB"))).isEmpty();
  }

  @Test
  void ranksCountriesAndNoGroups() {
    assertThat(AREAS.byCode("PER").orElseThrow().isRanked()).isTrue();
    assertThat(AREAS.byCode("TWN").orElseThrow().isRanked()).isTrue();
    assertThat(AREAS.byCode("BLX").orElseThrow().isRanked()).isTrue();
    assertThat(AREAS.byCode("SUN").orElseThrow().kind()).isEqualTo(AreaKind.FORMER);
    for (String group : new String[] {"WLD", "EUU", "EMU", "_AREAS_NES", "_BUNKERS", "_ASEAN"}) {
      assertThat(AREAS.byCode(group).orElseThrow().isRanked()).as(group).isFalse();
    }
    assertThat(AREAS.ofVintage("???").isRanked()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Korea, Rep.                  | KOR
          Korea, Dem. Rep.             | PRK
          China (People's Republic of) | CHN
          Hong Kong SAR, China         | HKG
          Peru                         | PER
          Türkiye                      | TUR
          United States                | USA
          West Bank and Gaza Strip     | PSE
          World                        | WLD
          """)
  void knowsHowSourcesWriteNames(String name, String area) {
    assertThat(AREAS.byName(name).map(Area::code)).contains(area);
  }

  @Test
  void knowsNoNamesThatAreNone() {
    assertThat(AREAS.byName("Ruritania")).isEmpty();
  }
}
