package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.reading.LiveReading;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

  private interface Question {
    List<Actor> ask(Actors actors, Sentence sentence, Token word);
  }

  private static void check(String table, Question question) {
    for (String line : table.lines().toList()) {
      List<String> cells = List.of(line.strip().split("\\s*\\|\\s*", -1));
      Groundwork ground = LiveReading.groundwork(cells.get(0), null);
      Sentence sentence = ground.parsed().sentences().getFirst();
      Token word =
          sentence.tokens().stream()
              .filter(token -> token.text().equals(cells.get(1)))
              .findFirst()
              .orElseThrow();
      assertThat(
              question.ask(ground.actors(), sentence, word).stream()
                  .flatMap(actor -> actor.code().stream())
                  .toList())
          .as(line)
          .isEqualTo(cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split(", ", -1)));
    }
  }

  @Test
  void aPhraseStandsForItsHeadItsConjunctsOrItsOwner() {
    check(
        """
        Peru and Chile signed the pact.                 | Peru  | PER, CHL
        Peru's navy ships left the port.                | ships | PER
        Russian exports rose last year.                 | exports | RUS
        Chile, which supports Peru, agreed.             | which | CHL
        The talks went well.                            | talks |
        """,
        Actors::of);
  }

  @Test
  void aNounIsModifiedByPossessorsAdjectivesAndPhrases() {
    check(
        """
        Russia's invasion of Ukraine went on.           | invasion | RUS, UKR
        Talks between Peru and Chile began.             | Talks | PER, CHL
        The attack lasted hours.                        | attack |
        """,
        Actors::modifying);
  }

  @Test
  void aVerbHasItsOwnSharedOrControlledSubject() {
    check(
        """
        Peru agreed to send ships.                      | send | PER
        Peru asked Chile to send ships.                 | send | CHL
        Peru promised Chile to send ships.              | send | PER
        Peru met envoys and signed a pact.              | signed | PER
        Chile was attacked by Peru.                     | attacked | PER
        Chile, which had attacked Peru, agreed.         | attacked | CHL
        It rained.                                      | rained |
        """,
        Actors::subjectOf);
  }
}
