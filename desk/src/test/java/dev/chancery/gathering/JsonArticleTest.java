package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonArticleTest {

  private static final Place PLACE = Place.of("a.json");

  @Test
  void theFieldsOfAnObjectAreThoseOfTheArticle() {
    Gathered.Item item =
        (Gathered.Item)
            line("{\"id\":7,\"title\":null,\"url\":[1],\"date\":\"2024-05-03\",\"text\":\"x\"}");
    assertThat(item.source().id()).isEqualTo("7");
    assertThat(item.source().title()).isNull();
    assertThat(item.source().url()).isNull();
    assertThat(item.source().published()).isEqualTo(LocalDate.of(2024, 5, 3));
    assertThat(item.warnings()).containsExactly("of the file");
  }

  @Test
  void aBadDayIsSaidBesideWhatTheFileHadToSay() {
    assertThat(((Gathered.Item) line("{\"date\":\"May\",\"text\":\"x\"}")).warnings())
        .containsExactly("of the file", "\"May\" is not a date of the form YYYY-MM-DD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          [1]           | is JSON, but not an object with a "text"
          "text"        | is JSON, but not an object with a "text"
          ^^            | is JSON, but not an object with a "text"
          {}            | has no "text"
          {"text":7}    | has no "text"
          {"text":null} | has no "text"
          {"Text":"x"}  | has no "text"
          {"text"       | is not JSON (column
          {'text':'x'}  | is not JSON (column 2)
          """)
  void aLineThatIsNoArticleIsSkipped(String text, String why) {
    assertThat(((Gathered.Skipped) line(text)).reason()).startsWith(why);
  }

  @Test
  void ofAnArrayABadOneIsSkippedAndTheOthersStay() {
    List<Gathered> all =
        JsonArticle.readAll(PLACE, 9, decoded("[{\"text\":\"x\"}, {\"id\":1}, {\"text\":\"y\"}]"));
    assertThat(all).hasSize(3).extracting(Gathered::bytes).containsOnly(3L);
    assertThat(all.get(1)).isInstanceOf(Gathered.Skipped.class);
    assertThat(JsonArticle.readAll(PLACE, 2, decoded("[]"))).isEmpty();
  }

  @Test
  void theLineOfAMistakeIsPartOfItsPlace() {
    assertThat(JsonArticle.readAll(PLACE, 9, decoded("[\n{\"text\":\n}]")))
        .singleElement()
        .satisfies(one -> assertThat(one.place()).hasToString("a.json:3"));
  }

  private static Gathered line(String text) {
    return JsonArticle.readLine(PLACE, 9, decoded(text));
  }

  private static Decoded decoded(String text) {
    return new Decoded(text, List.of("of the file"));
  }
}
