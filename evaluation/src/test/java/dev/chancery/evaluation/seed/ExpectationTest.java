package dev.chancery.evaluation.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a field of an expected finding asks of the finding that was read.
final class ExpectationTest {

  private static final String FINDING =
      """
      {
        "type": "growth",
        "subject": ["KOR", "PER"],
        "parties": "KOR",
        "actors": [{"country": "KOR"}, {"country": "PER", "name": "Ana Torres"}],
        "claimant": {"name": "Ana Torres"},
        "value": {"number": 80, "unit": "percent", "bound": "more_than"},
        "acts": [{"act": "signed", "when": {"timex": "2011-03-21"}}],
        "period": {"timex": "2023"},
        "speaker": {"country": "PER"},
        "where": {"text": "in Lima"}
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=growth
          type=rank or growth
          type = growth (not rank)
          subject=PER, KOR
          parties=KOR
          actors=PER
          actors=KOR, PER
          claimant=Ana Torres
          value=80 percent
          value=more_than 80 percent
          value=80.0 percent
          act=signed
          when=2011-03-21
          period=2023 (the year before)
          speaker.country=PER
          where=Lima
          due=2024 (or open)
          """)
  void isMetByWhatIsThere(String field) throws JsonProcessingException {
    assertThat(Expectation.of(field).isMet(finding())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=rank
          type=rank or share
          subject=KOR
          subject=KOR, PER, CHL
          parties=KOR, PER
          actors=CHL
          actors=KOR, CHL
          recipients=PER
          claimant=Torres
          value=81 percent
          value=80 USD
          value=less_than 80 percent
          act=ratified
          when=2012
          period=2022
          period=2022 (or open)
          due=2024
          speaker.country=KOR
          speaker.name=Torres
          where=Seoul
          """)
  void isNotMetByAnythingElse(String field) throws JsonProcessingException {
    assertThat(Expectation.of(field).isMet(finding())).isFalse();
  }

  private static JsonNode finding() throws JsonProcessingException {
    return new ObjectMapper().readTree(FINDING);
  }
}
