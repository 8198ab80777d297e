package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.Checker;
import dev.chancery.engine.Engines;
import dev.chancery.model.ClaimType;
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

/// Members that are named in passing are looked up.
final class ListedMemberTest {

  private static final Reader READER = new Reader(Engines.reading());
  private static final Checker CHECKER = new Checker();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-30 | true  | The envoy told of what Peru and South Korea could do as members of APEC.
          2022-06-30 | true  | He spoke for the – our NATO ally here in Poland – on Monday.
          2022-03-06 | false | The minister thanked Serbia for its support of a NATO ally.
          2021-03-06 | false | Officials spoke with Finland, which may one day be a NATO ally.
          2024-03-06 | false | Ukraine hopes for membership in the European Union.
          2022-04-21 | false | North Macedonia is NATO's newest member, and proud of it.
          """)
  void isSaidToBeSoWhereTheListHasIt(LocalDate day, boolean listed, String sentence) {
    assertThat(verdicts(sentence, day).anyMatch(verdict -> isListed(verdict))).isEqualTo(listed);
  }

  private static boolean isListed(Verdict verdict) {
    return verdict.method().equals("listed-member") && verdict.outcome() == Outcome.AGREES;
  }

  private static Stream<Verdict> verdicts(String sentence, LocalDate day) {
    Groundwork ground =
        READER.prepare(new SourceText("test", null, null, null, day, "en", sentence));
    return CHECKER.check(ground, READER.read(ground), Optional.empty()).claims().stream()
        .filter(claim -> claim.type() == ClaimType.MEMBERSHIP)
        .flatMap(claim -> Stream.ofNullable(claim.verdict()));
  }
}
