package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Manner;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One statement where two rules find the same.
final class RepetitionTest {

  private static final Actor RUIZ = actor("Ana Ruiz");
  private static final Actor SOTO = actor("Juan Soto");

  @Test
  void keepsOneOfTwoThatReportTheSameWords() {
    Saying first = saying("say", RUIZ, 10, 30);
    Saying second = saying("add", SOTO, 10, 30);

    assertThat(Repetition.dropped(List.of(first, second))).containsExactly(first);
  }

  @Test
  void keepsOneOfTwoThatOverlapWithTheSameSpeaker() {
    Saying first = saying("say", RUIZ, 10, 30);
    Saying second = saying("add", RUIZ, 20, 40);

    assertThat(Repetition.dropped(List.of(first, second))).containsExactly(first);
  }

  @Test
  void keepsBothWhereOneSpeakerReportsAnother() {
    Saying outer = saying("report", RUIZ, 10, 60);
    Saying inner = saying("say", SOTO, 30, 60);

    assertThat(Repetition.dropped(List.of(outer, inner))).containsExactly(outer, inner);
  }

  @Test
  void keepsBothOfOneSpeakerSideBySide() {
    Saying first = saying("say", RUIZ, 10, 30);
    Saying second = saying("add", RUIZ, 40, 60);

    assertThat(Repetition.dropped(List.of(first, second))).containsExactly(first, second);
  }

  @Test
  void keepsOneCongratulation() {
    Saying first = saying("congratulate", RUIZ, 10, 30);
    Saying second = saying("congratulate", RUIZ, 40, 60);

    assertThat(Repetition.dropped(List.of(first, second))).containsExactly(first);
  }

  @Test
  void keepsCongratulationsOfTwoSpeakers() {
    Saying first = saying("congratulate", RUIZ, 10, 30);
    Saying second = saying("congratulate", SOTO, 40, 60);

    assertThat(Repetition.dropped(List.of(first, second))).containsExactly(first, second);
  }

  private static Actor actor(String name) {
    return Actor.of(name, new Span(0, name.length())).withName(name);
  }

  private static Saying saying(String lemma, Actor speaker, int start, int end) {
    Token cue =
        new Token(0, new Span(0, 3), lemma, lemma, "VERB", "VBD", -1, "root", NameKind.NONE);
    Sentence sentence = new Sentence(0, 0, List.of(cue));
    Span words = new Span(start, end);
    return new Saying(
        sentence, cue, List.of(speaker), words, words, Manner.INDIRECT, "statement/test", 0.5);
  }
}
