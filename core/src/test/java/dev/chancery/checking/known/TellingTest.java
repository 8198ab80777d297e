package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms without names of states: those of the table are shown by its own examples.
final class TellingTest {

  private static final Map<String, String> WORDS =
      Map.of("join", "joined|became a member", "not", "(?!never)");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          They joined in 1990. | <join> in {year} | year=1990
          They JOINED In  1990. | <join> in {year} | year=1990
          They became a  member in 1990. | <join> in {year} | year=1990
          They conjoined in 1990. | <join> in {year} | -
          They joined as number twenty-seven. | number {count} | count=twenty-seven
          The two hundredth summit was held. | the {nth} summit | nth=two hundredth
          The talks ~ as all such ~ began in 1990. | talks ~ in {year} | year=1990
          The talks were held. They began in 1990. | talks~in {year} | -
          The talks of 12 men began in 1990. | talks~in {year} | -
          They sat in Rio de Janeiro, they said. | in {town}, | town=Rio de Janeiro
          They sat in rio, they said. | in {town}, | -
          In 1990 and 1995 they met. | {year} and {year} | year=1990 year2=1995
          From 1990 until 1995 they met. | {from:year} until {until:year} | from=1990 until=1995
          They met in 1990! | in {year} ?! | year=1990
          They met in 1990 ! | in {year} ?! | year=1990
          They joined in 1990. | <not>joined in {year} | year=1990
          """)
  void findsWhatItsPlacesMayHold(String text, String form, String places) {
    assertThat(places(text, form)).isEqualTo(places);
  }

  @Test
  void takesTheFirstPlaceThatHoldsSomething() {
    Telling telling = Telling.of("met", "former", "(?:in {year}|during {year})", WORDS);
    Told told = telling.in(List.of("They met during 1995, we know.")).findFirst().orElseThrow();
    assertThat(told.has("year")).isFalse();
    assertThat(told.group("year")).contains("year2");
    assertThat(told.group("town")).isEmpty();
    assertThat(told.mode()).isEqualTo("former");
    assertThat(told.rest()).isEqualTo(", we know.");
  }

  @Test
  void looksInEachOfTheTexts() {
    Telling telling = Telling.of("met", "", "met in {year}", WORDS);
    assertThat(telling.in(List.of("They met (often) in 1990.", "They met         in 1990.")))
        .extracting(told -> told.found().group("year"))
        .containsExactly("1990");
  }

  private static String places(String text, String form) {
    return Telling.of("test", "", form, WORDS)
        .in(List.of(text))
        .map(told ->
            told.found().namedGroups().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(group -> group.getKey() + "=" + told.found().group(group.getKey()))
                .reduce((one, other) -> one + " " + other)
                .orElse(""))
        .findFirst()
        .orElse("-");
  }
}
