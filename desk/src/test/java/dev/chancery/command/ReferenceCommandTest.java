package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `chancery reference` says what is known about a name.
final class ReferenceCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru                     | 2025-07-29 | Peru (PER) on 2025-07-29
          Peru                     | 2025-07-29 | independence  1821-07-28 from Spain
          Peru                     | 2025-07-29 | national day (2025: no. 204)
          PER                      | 2024-11-15 | president Dina Boluarte, since 2022-12-07
          KOR                      | 2024-11-15 | ISO KR KOR 410
          China                    | 2020-01-01 | 1949-10-01 People's Republic of China
          Myanmar                  | 2010-01-01 | Naypyidaw
          NATO                     | 2023-04-05 | count         31 members
          NATO                     | 2024-03-07 | count         32 members
          APEC                     | 2024-11-15 | chair         Peru
          Schengen area            | 2024-11-15 | count         29 members
          prime minister of Japan  | 2019-06-01 | in office     prime minister Shinzō Abe
          president of USA         | 2019-06-01 | no. 45
          Angela Merkel            | 2019-06-01 | in office     chancellor Angela Merkel
          Angela Merkel            | 2023-06-01 | not then      chancellor Angela Merkel
          Paris Agreement          | 2019-06-01 | in force      2016-11-04
          KORUS FTA                | 2019-06-01 | signed        2007-06-30
          """)
  void saysWhatIsKnown(String name, String day, String line) {
    Run run = Run.of("reference", name, "--at", day);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(line).contains("sources");
  }

  @Test
  void takesSeveralWordsAsOneName() {
    assertThat(Run.of("reference", "Paris", "Agreement").out())
        .contains("signed        2016-04-22");
  }

  @Test
  void printsHowMuchIsKnown() {
    Run run = Run.of("reference", "--coverage");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("193  capital of a state", "of 193 UN members", "all members of NATO");
  }

  @Test
  void sumsUpItsUsage() {
    assertThat(Run.of("reference").err()).contains("a name is missing, or --coverage");
    assertThat(Run.of("reference").code()).isEqualTo(2);
    assertThat(Run.of("reference", "Ruritania").err())
        .contains("nothing is known by the name of Ruritania");
    assertThat(Run.of("reference", "Peru", "--at", "soon").code()).isEqualTo(2);
    assertThat(Run.of("reference", "--help").out()).contains("Examples:", "--coverage");
  }
}
