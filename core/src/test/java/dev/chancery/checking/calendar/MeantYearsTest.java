package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeantYearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-06-15 | --06-01 |      | They met. | 2025-06-01
          2025-01-03 | --12-30 |      | They met. | 2024-12-30
          2025-12-30 | --01-03 |      | They meet. | 2026-01-03
          2025-07-01 | --01-01 |      | They met. | 2025-01-01 2026-01-01
          2025-06-15 | --06-01 | 1990 | They met. | 1990-06-01
          2025-06-15 | --06-01 | 1990 | They met in 1985. | 1990-06-01
          2025-06-15 | --06-01 |      | They met in 1985. | 2025-06-01 1985-06-01
          2025-06-15 | --06-01 |      | They met in 1985, and again in 1985. | 2025-06-01 1985-06-01
          2025-06-15 | --06-01 |      | They met 1985 % more. | 2025-06-01
          2025-06-15 | --06-01 |      | They met in 2025. | 2025-06-01
          2025-01-15 | --02-29 |      | They met. | ''
          2024-06-15 | --02-29 |      | They met. | 2024-02-29
          2025-01-15 | --02-29 | 2025 | They met. | ''
          2025-01-15 | --02-29 |      | They met in 2000 and 1900. | 2000-02-29
          """)
  void areNearTheArticleFirst(
      LocalDate published, MonthDay day, @Nullable Integer given, String text, String dates) {
    Scene scene = ReadScene.of(published, text);
    String found =
        String.join(
            " ",
            new MeantYears(scene, ReadScene.last(scene))
                .of(day, Optional.ofNullable(given)).stream().map(LocalDate::toString).toList());
    assertThat(found).isEqualTo(dates.replace("''", ""));
  }
}
