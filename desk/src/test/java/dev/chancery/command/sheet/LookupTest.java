package dev.chancery.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a name or code means, and what its sheets hold.
final class LookupTest {

  private static final Lookup LOOKUP = new Lookup();
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru                 | Peru (PER) on 2023-06-01
          PER                  | Peru (PER) on 2023-06-01
          per                  | Peru (PER) on 2023-06-01
          NATO                 | North Atlantic Treaty Organization (NATO) on 2023-06-01
          prime minister of Japan | prime minister of Japan on 2023-06-01
          Paris climate accord | Paris Agreement
          Angela Merkel        | Angela Merkel (Germany) on 2023-06-01
          """)
  void putsWhatIsMeantAboveTheSheet(String name, String title) {
    assertThat(sheets(name))
        .extracting(sheet -> sheet.lines().findFirst())
        .contains(Optional.of(title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sudan  | became        South Sudan (secession, 2011-07-09)
          Sudan  | suspended     AU (2021-10-27)
          Sudan  | perhaps       president Abdelrahman Burhan, since 2019-04-12 (unverified)
          France | 1958-10-04 Fifth Republic established
          Kosovo | came from     Serbia (disputed secession, 2008-02-17)
          Peru   | associate     Mercosur (2003)
          Peru   | candidate     OECD (2022-01-25)
          Peru   | UN council    2006–2007, 2018–2019
          Peru   | hosted        APEC 2008, APEC 2016, APEC 2024
          Peru   | relations     Poland established 1923
          NATO   | 2026 Ankara,
          NATO   | founded       1949-04-04, treaty signed (in force 1949-08-24)
          European Union | chair         Sweden
          European Union | seat          Brussels
          Paris Agreement | also          Paris climate agreement
          Paris Agreement | note          adopted 2015-12-12
          prime minister of Japan | held by       prime minister Tsutomu Hata
          """)
  void tellsWhatIsKnown(String name, String line) {
    assertThat(sheets(name)).first().asString().contains(line);
  }

  @Test
  void leavesOutCodesThatAStateDoesNotHave() {
    assertThat(sheets("Kosovo").getFirst())
        .contains("  codes         ISO XK XKX · COW 347 KOS · FIPS KV · IMF 967\n");
    assertThat(sheets("Peru").getFirst())
        .contains("ISO PE PER 604 · M49 604 · COW 135 PER · FIPS PE · IMF 293 · IOC PER\n");
  }

  @Test
  void answersForTheDayAskedAbout() {
    String then = LOOKUP.sheets("Peru", Optional.of(LocalDate.of(2019, 6, 1))).getFirst();
    assertThat(then).contains("president Martín Vizcarra").doesNotContain("Dina Boluarte");
    assertThat(sheets("Peru").getFirst()).contains("president Dina Boluarte");
  }

  @Test
  void countsOnlyThoseWhoWereMembersThen() {
    assertThat(LOOKUP.sheets("NATO", Optional.of(LocalDate.of(2003, 1, 1))).getFirst())
        .contains("count         19 members");
  }

  @Test
  void takesTheLastDayKnownWhenNoneIsAskedAbout() {
    assertThat(LOOKUP.sheets("Peru", Optional.empty()).getFirst())
        .startsWith("Peru (PER) on 20")
        .contains("official      Republic of Peru");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ruritania", "XQX", "", "minister of Ruritania"})
  void knowsNothingOfOtherNames(String name) {
    assertThat(sheets(name)).isEmpty();
  }

  @Test
  void keepsEverySheetWithinItsWidth() {
    assertThat(List.of("Peru", "France", "NATO", "European Union", "Paris Agreement"))
        .flatMap(LookupTest::sheets)
        .flatMap(sheet -> sheet.lines().toList())
        .allMatch(line -> line.length() <= 96);
  }

  @Test
  void countsWhatIsKnownKindByKind() {
    assertThat(LOOKUP.coverage())
        .startsWith("as known on 20")
        .contains("capital of a state", "all members of NATO");
  }

  private static List<String> sheets(String name) {
    return LOOKUP.sheets(name, Optional.of(DAY));
  }
}
