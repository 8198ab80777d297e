package dev.chancery.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesByWordTest {

  private record Rule(String name, Set<String> words) {}

  private static final RulesByWord<Rule> RULES =
      new RulesByWord<>(
          List.of(
              new Rule("travel", Set.of("visit", "go")),
              new Rule("any", Set.of()),
              new Rule("meeting", Set.of("visit", "meet"))),
          Rule::words);

  @ParameterizedTest
  @CsvSource({
    "visit, travel any meeting",
    "Visit, travel any meeting",
    "go, travel any",
    "meet, any meeting",
    "harbour, any"
  })
  void triesTheRulesThatAWordMayStartInTheirOrder(String word, String names) {
    Sentence sentence = FlatSentence.of(word);
    assertThat(RULES.on(sentence, sentence.token(0)))
        .extracting(Rule::name)
        .containsExactly(names.split(" "));
  }
}
