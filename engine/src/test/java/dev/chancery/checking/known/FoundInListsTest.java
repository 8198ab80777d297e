package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.Checker;
import dev.chancery.engine.Engines;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told in passing is looked up, and what only looks like it is left alone.
final class FoundInListsTest {

  private static final Reader READER = new Reader(Engines.reading());
  private static final Checker CHECKER = new Checker();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          listed-member  | 2025-07-30 | true  | The envoy told of what Peru and South Korea could do as members of APEC.
          listed-member  | 2022-06-30 | true  | He spoke for the – our NATO ally here in Poland – on Monday.
          listed-member  | 2022-03-06 | false | The minister thanked Serbia for its support of a NATO ally.
          listed-member  | 2021-03-06 | false | Officials spoke with Finland, which may one day be a NATO ally.
          listed-member  | 2024-03-06 | false | Ukraine hopes for membership in the European Union.
          listed-member  | 2022-04-21 | false | North Macedonia is NATO's newest member, and proud of it.
          described-pact | 2012-05-31 | true  | Peru and South Korea concluded a trade deal in 2011.
          described-pact | 2012-05-31 | false | Trade between South Korea and Peru reached 3.3 billion dollars in 2011.
          """)
  void isSaidToBeSoWhereTheListHasIt(String check, LocalDate day, boolean found, String sentence) {
    assertThat(verdicts(sentence, day).anyMatch(verdict -> isFound(verdict, check)))
        .isEqualTo(found);
  }

  private static boolean isFound(Verdict verdict, String check) {
    return verdict.method().equals(check) && verdict.outcome() == Outcome.AGREES;
  }

  private static Stream<Verdict> verdicts(String sentence, LocalDate day) {
    Groundwork ground =
        READER.prepare(new SourceText("test", null, null, null, day, "en", sentence));
    return CHECKER.check(ground, READER.read(ground), Optional.empty()).claims().stream()
        .flatMap(claim -> Stream.ofNullable(claim.verdict()));
  }
}
