package dev.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.model.When;
import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What figures are of, which of them are of public matter, and what they are set against.
final class FigureUnitsTest {

  private static final Measures MEASURES = new Measures();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          USD,         true,  false
          tonnes,      true,  false
          celsius,     true,  false
          percent,     false, false
          rank,        false, false
          years,       false, false
          count,       false, true
          persons,     false, true
          usd,         false, true
          """)
  void areAmountsCountsOrNeither(String unit, boolean amount, boolean count) {
    assertThat(FigureUnits.isAmount(unit)).isEqualTo(amount);
    assertThat(FigureUnits.isCount(unit)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person,  persons,   COUNT,  2
          Soldier, troops,    COUNT,  2
          ton,     tonnes,    AMOUNT, 1
          country, countries, COUNT,  3
          """)
  void nounsOfPublicMatterHaveAMeasure(String noun, String name, String type, int least) {
    Measure measure = MEASURES.ofNoun(FlatSentence.of(noun).token(0)).orElseThrow();
    assertThat(measure.name()).isEqualTo(name);
    assertThat(measure.type().name()).isEqualTo(type);
    assertThat(measure.least()).isEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"idea", "smile", "reason"})
  void otherNounsHaveNone(String noun) {
    assertThat(MEASURES.ofNoun(FlatSentence.of(noun).token(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          die,    killed
          behead, killed
          detain, arrested
          deport, expelled
          """)
  void verbsTellWhatBecameOfThoseCounted(String verb, String measure) {
    assertThat(MEASURES.ofVerb(FlatSentence.of(verb).token(0))).contains(measure);
    assertThat(MEASURES.ofVerb(FlatSentence.of("smile").token(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2010/..       | 2010-01-01 | 2025-07-30 | 2010       | 2010-12-31
          2024-02/..    | 2024-02-01 | 2025-07-30 | 2024-02    | 2024-02-29
          2025-07-01/.. | 2025-07-01 | 2025-07-30 | 2025-07-01 | 2025-07-01
          2010-SU/..    | 2010-06-01 | 2025-07-30 | 2010-SU    | 2010-08-31
          2010-Q3/..    | 2010-07-01 | 2025-07-30 | 2010-Q3    | 2010-09-30
          2010-H1/..    | 2010-01-01 | 2025-07-30 | 2010-H1    | 2010-06-30
          2010-W30/..   | 2010-07-26 | 2025-07-30 | 2010-W30   |
          2010/2014     | 2010-01-01 | 2014-12-31 | 2010/2014  | 2014-12-31
          2010          | 2010-01-01 | 2010-12-31 | 2010       | 2010-12-31
          """)
  void anOpenTimeBeginsWithItsFirstPart(
      String timex, LocalDate from, LocalDate to, String begin, @Nullable LocalDate last) {
    When when = Periods.begin(new When("then", new Span(0, 4), timex, from, to));
    assertThat(when.timex()).isEqualTo(begin);
    assertThat(when.from()).isEqualTo(from);
    assertThat(when.to()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it was more than 2010 | 4 | true
          it fell since 2010    | 3 | true
          it fell over the year | 3 | true
          it fell in 2010       | 3 | false
          since then it fell in 2010 | 5 | false
          2010                  | 0 | false
          """)
  void aTimeIsComparedWithByTheWordsBeforeIt(String text, int start, boolean comparison) {
    var sentence = FlatSentence.of(text);
    When when = new When("then", new Span(0, 4), "2010", null, null);
    TimeMention time = new TimeMention(sentence, start, start + 1, when, "year");
    assertThat(Periods.isComparison(sentence, time)).isEqualTo(comparison);
  }
}
