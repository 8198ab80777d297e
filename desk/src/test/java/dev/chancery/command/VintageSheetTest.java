package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ClaimType;
import dev.chancery.statistics.FileMark;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Omission;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Vintage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/// What a person reads of a vintage, and how years and days are written on the command line.
final class VintageSheetTest {

  @Test
  void tellsWhatIsKnownAndLeavesOutWhatIsNot() {
    assertThat(new VintageSheet(vintage(PartnerCoverage.LARGEST, 1_234_567)).text().lines())
        .containsExactly(
            "customs-1",
            "  title      Trade by partner",
            "  producer   Customs Office",
            "  accessed   2024-05-03",
            "  licence    CC0",
            "  figures    1,234,567",
            "  years      1999 to 2023",
            "  of         goods_exports, goods_imports",
            "  partners   the largest only",
            "  from file  table.csv, SHA-256 " + "a".repeat(64),
            "  kept in    table.parquet, SHA-256 " + "b".repeat(64),
            "  left out   1,200: no such area (XYZ, QQQ)",
            "  left out   1: no number ()");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ALL,    all
          SOME,   'some only, so that no rank can be told'
          UNSAID, the file does not say whether they are all there
          """)
  void saysWhatARankWouldBeWorth(PartnerCoverage partners, String words) {
    assertThat(new VintageSheet(vintage(partners, 1)).text()).contains("  partners   " + words);
  }

  @ParameterizedTest
  @CsvSource({"2023, 2023, 2023", "2010-2023, 2010, 2023", "' 2010-2010 ', 2010, 2010"})
  void yearsAreOneOrASpan(String text, int from, int to) {
    assertThat(YearSpan.of(text)).isEqualTo(new YearSpan(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "20233",
        "2010-",
        "-2023",
        "2010-23",
        "2010 - 2023",
        "2010–2023",
        "2010-2023-2030",
        "٢٠٢٣",
        "2o23"
      })
  void otherYearsAreRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> YearSpan.of(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("\"" + text + "\" is no year (2023) or span (2010-2023)");
  }

  @Test
  void aSpanDoesNotRunBackwards() {
    assertThatThrownBy(() -> YearSpan.of("2023-2010")).hasMessageContaining("before it starts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-5-3", "2023-02-29", "2024-13-01", "03.05.2024", "", "today"})
  void onlyDaysOfTheCalendarAreDays(String text) {
    assertThatThrownBy(() -> OptionValues.day(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("YYYY-MM-DD");
    assertThat(OptionValues.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e3", "99999999999", "one", ""})
  void onlyWholeNumbersThatAreNotTooLargeAreNumbers(String text) {
    assertThatThrownBy(() -> OptionValues.number(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("whole number");
  }

  @Test
  void aWordThatIsNoneOfTheValuesIsAnsweredWithAll() {
    assertThat(OptionValues.oneOf(ClaimType.class, "RaNk")).isEqualTo(ClaimType.RANK);
    assertThatThrownBy(() -> OptionValues.oneOf(ClaimType.class, "ran"))
        .hasMessageContaining("\"ran\" is none of ")
        .hasMessageContaining("rank")
        .hasMessageContaining("anniversary");
  }

  private static Vintage vintage(PartnerCoverage partners, long rows) {
    Provenance from =
        new Provenance(
            "customs",
            "1",
            "Customs Office",
            "Trade by partner",
            "",
            "",
            Optional.empty(),
            LocalDate.of(2024, 5, 3),
            "CC0",
            "");
    return new Vintage(
        from,
        partners,
        new FileMark("table.csv", 10, "a".repeat(64)),
        new FileMark("table.parquet", 5, "b".repeat(64)),
        rows,
        1999,
        2023,
        List.of(Flow.GOODS_EXPORTS, new Flow("goods_imports")),
        List.of(
            new Omission("no such area", 1200, List.of("XYZ", "QQQ")),
            new Omission("no number", 1, List.of())));
  }
}
