package dev.chancery.reading.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.EventType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventWordsTest {

  private static final EventWords WORDS = EventWords.load();

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasVerbsAndNouns(EventType type) {
    assertThat(WORDS.verbs().values().stream().flatMap(List::stream))
        .filteredOn(frame -> frame.type() == type)
        .hasSizeGreaterThan(5);
    assertThat(WORDS.nouns().values().stream().flatMap(List::stream))
        .anyMatch(frame -> frame.type() == type);
  }

  @Test
  void theSenseThatAsksForMoreComesFirst() {
    assertThat(WORDS.verbs().values())
        .allSatisfy(senses ->
            assertThat(senses)
                .isSortedAccordingTo((one, other) -> other.demands() - one.demands()));
  }

  @Test
  void everySenseIsWrittenOnce() {
    Stream<String> senses =
        WORDS.verbs().values().stream()
            .flatMap(List::stream)
            .map(frame -> frame.verb() + frame.particle() + frame.objects() + frame.condition());
    assertThat(senses).doesNotHaveDuplicates();
  }

  @Test
  void aClassStandsForItsWords() {
    WordClasses classes = WordClasses.load();
    assertThat(classes.expand(Set.of("@sanction", "visa"))).contains("embargo", "tariff", "visa");
  }

  @Test
  void anUnknownClassIsRefused() {
    WordClasses classes = WordClasses.load();
    assertThatThrownBy(() -> classes.expand(Set.of("@nothing")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void everyGoverningWordHasItsOutlook() {
    assertThat(Factuality.load().outlooks())
        .containsEntry("refuse", Factuality.Outlook.DENIED)
        .containsEntry("plan", Factuality.Outlook.PLANNED)
        .containsEntry("begin", Factuality.Outlook.SAME);
  }

  @Test
  void everyFeelingHasARecipient() {
    Set<String> open =
        Sentiment.load(Factuality.load()).feelings().values().stream()
            .filter(feeling -> feeling.recipients().isEmpty())
            .map(Sentiment.Feeling::word)
            .collect(Collectors.toSet());
    assertThat(open).isEmpty();
  }
}
