package dev.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Claim;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.FlatParser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicableRulesTest {

  private record Named(String name, Needs needs) implements ClaimRule {
    @Override
    public List<Claim> read(Scene scene, Sentence sentence) {
      return List.of();
    }
  }

  private static final Reader READER = new Reader(new FlatParser());

  private static final ApplicableRules RULES =
      new ApplicableRules(
          List.of(
              new Named("counted", Needs.FIGURE),
              new Named("always", Needs.NOTHING),
              new Named("dated", Needs.TIME.orAnyOf(Set.of("jubilee"))),
              new Named("named", Needs.anyOf(Set.of("jubilee", "harbour")))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru opened a bridge.                | always
          Peru opened 17 bridges.              | counted always
          Peru opened a bridge in June 2019.   | always dated
          Peru opened a Harbour.               | always named
          Peru keeps its jubilee.              | always dated named
          Peru opened 17 harbour in June 2019. | counted always dated named
          """)
  void areThoseThatASentenceHoldsSomethingFor(String text, String names) {
    Groundwork ground = READER.prepare(SourceText.of(text, LocalDate.parse("2025-07-30")));
    Sentence sentence = ground.parsed().sentences().getFirst();
    assertThat(RULES.on(ground, sentence))
        .extracting(rule -> ((Named) rule).name())
        .containsExactly(names.split(" "));
  }
}
