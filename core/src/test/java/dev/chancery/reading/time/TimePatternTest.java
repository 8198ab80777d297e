package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.time.Item.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Patterns over words, and over a year that an earlier rule has read.
final class TimePatternTest {

  private static final TimeLexicon LEXICON = new TimeLexicon();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          end of              ; end of May       ; true
          end of              ; the end of May   ; false
          end|start of        ; start of May     ; true
          end|start of        ; middle of May    ; false
          the? end            ; the end          ; true
          the? end            ; end              ; true
          MONTH               ; May              ; true
          MONTH               ; may              ; false
          NUM MONTH           ; twelve May       ; true
          NUM MONTH           ; several May      ; false
          end !of             ; end it           ; true
          end !of             ; end of           ; false
          end !of             ; end              ; true
          end of MONTH        ; end of           ; false
          WEEKDAY ,? MONTH    ; Monday , May     ; true
          WEEKDAY ,? MONTH    ; Monday May       ; true
          """)
  void fitsWordsFromTheFirstOn(String pattern, String words, boolean fits) {
    assertThat(match(pattern, words).isPresent()).isEqualTo(fits);
  }

  @Test
  void capturesWhatItsElementsStandFor() {
    TimePattern pattern = new TimePattern("last=NUM MONTH");
    @Nullable Capture[] captures =
        pattern.match(items("twenty-five May"), 0, LEXICON).orElseThrow();
    assertThat(pattern.indexOf("last")).isZero();
    assertThat(pattern.indexOf("MONTH")).isEqualTo(1);
    assertThat(pattern.indexOf("NUM")).isEqualTo(-1);
    assertThat(captures[0]).isEqualTo(new Capture("25", null, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of <year>  | true
          of <any>   | true
          of <month> | false
          of NUM     | false
          of 2021    | false
          """)
  void takesATimeThatIsReadAlready(String pattern, boolean fits) {
    List<Item> items = new ArrayList<>(items("of"));
    TimeValue year = CalendarTimes.year(2021).orElseThrow();
    items.add(new Piece(1, 2, year, "year"));
    assertThat(new TimePattern(pattern).match(items, 0, LEXICON).isPresent()).isEqualTo(fits);
  }

  @Test
  void takesOnlyPlacedTimesForAnyStretch() {
    Item length = new Piece(0, 1, TimeValue.open("P3Y", Grain.DURATION), "length");
    assertThat(new TimePattern("<any>").match(List.of(length), 0, LEXICON)).isEmpty();
    assertThat(new TimePattern("<duration>").match(List.of(length), 0, LEXICON)).isPresent();
  }

  private static Optional<@Nullable Capture[]> match(String pattern, String words) {
    return new TimePattern(pattern).match(items(words), 0, LEXICON);
  }

  private static List<Item> items(String words) {
    return LEXICON.items(FlatSentence.of(words));
  }
}
