package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a text begins behind what is said about it; `¶` stands for the end of a line.
final class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          date 2024-05-03 The envoy met.                | 2024-05-03 | null  | 1:17
          Date 2024-05-03¶The envoy met.                | 2024-05-03 | null  | 1:16
          title: A visit¶date: 2024-05-03¶¶The envoy.   | 2024-05-03 | A visit | 3:1
          TITLE : A visit¶¶The envoy.                   | null       | A visit | 2:1
          published: 2024-05-03T10:00Z¶¶The envoy.      | 2024-05-03 | null  | 2:1
          title: ¶date: 2024-05-03¶¶The envoy.          | 2024-05-03 | null  | 3:1
          title: A¶title: B¶¶The envoy.                 | null       | B     | 3:1
          """)
  void aHeadIsReadAndTheTextBeginsBehindIt(String text, String day, String title, String start) {
    Gathered.Item item = read(text);
    assertThat(item.warnings()).isEmpty();
    assertThat(String.valueOf(item.source().published())).isEqualTo(day);
    assertThat(String.valueOf(item.source().title())).isEqualTo(title);
    assertThat(item.start().line() + ":" + item.start().column()).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The envoy met.
          ¶title: A visit
          title: A visit¶The envoy met.
          Note: the envoy met.¶¶It was late.
          the date 2024-05-03 was set
          date 2024-05-03-04 The envoy met.
          date 24-05-03 The envoy met.
          """)
  void whatIsNoWholeHeadIsText(String text) {
    Gathered.Item item = read(text);
    assertThat(item.source().text()).isEqualTo(text.replace('¶', '\n'));
    assertThat(item.source().title()).isNull();
    assertThat(item.source().published()).isNull();
    assertThat(item.start()).isEqualTo(Gathered.Start.FIRST);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-30", "3 May 2024", "2024-5-3", "soon"})
  void aDayThatIsNoneIsSaid(String day) {
    assertThat(read("date: " + day + "¶¶The envoy.").warnings())
        .containsExactly("\"" + day + "\" is not a date of the form YYYY-MM-DD");
  }

  private static Gathered.Item read(String text) {
    return PlainText.read(Place.of("a.txt"), 1, new Decoded(text.replace('¶', '\n'), List.of()));
  }
}
