package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.BySentence;
import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionBoardTest {

  private final List<Sentence> sentences =
      List.of(sentence(0), sentence(1), sentence(2), sentence(3));
  private final MentionBoard board = new MentionBoard(new ParsedText(sentences));

  @Test
  void givesTheWidestMentionOfAWord() {
    ActorMention narrow = mention(0, 2, 3, "PER");
    ActorMention wide = mention(0, 1, 4, "CHL");
    board.add(narrow);
    board.add(wide);
    assertThat(board.at(sentences.getFirst(), 2)).contains(wide);
    assertThat(board.at(sentences.getFirst(), 4)).isEmpty();
    assertThat(board.headedBy(sentences.getFirst(), sentences.getFirst().token(2)))
        .contains(narrow);
  }

  @Test
  void givesTheFirstOfTwoThatAreAsWide() {
    ActorMention first = mention(0, 1, 3, "PER");
    board.add(first);
    board.add(mention(0, 1, 3, "CHL"));
    assertThat(board.at(sentences.getFirst(), 1)).contains(first);
  }

  @Test
  void clearsOnlyWhatLiesInsideTheWords() {
    ActorMention inside = mention(0, 2, 3, "PER");
    ActorMention across = mention(0, 2, 5, "CHL");
    board.add(inside);
    board.add(across);
    board.clear(sentences.getFirst(), 1, 4);
    assertThat(board.in(sentences.getFirst())).containsExactly(across);
  }

  @Test
  void listsMentionsInTheOrderOfTheText() {
    ActorMention last = mention(1, 0, 1, "PER");
    ActorMention narrow = mention(0, 2, 3, "PER");
    ActorMention wide = mention(0, 2, 4, "PER");
    ActorMention first = mention(0, 1, 2, "PER");
    List.of(last, narrow, wide, first).forEach(board::add);
    assertThat(board.all()).containsExactly(first, wide, narrow, last);
  }

  @Test
  void knowsOfWhichStatesItSpeaks() {
    board.add(mention(0, 0, 1, "PER"));
    assertThat(board.speaksOf("PER")).isTrue();
    assertThat(board.speaksOf("CHL")).isFalse();
    assertThat(board.speaksOf(null)).isFalse();
  }

  @Test
  void mentionsOfOneSentenceAreFoundAmongAll() {
    List<ActorMention> all =
        List.of(mention(0, 0, 1, "PER"), mention(2, 0, 1, "PER"), mention(2, 1, 2, "CHL"));
    BySentence<ActorMention> mentions = new BySentence<>(all);
    assertThat(mentions.all()).isEqualTo(all);
    assertThat(mentions.in(0)).containsExactly(all.get(0));
    assertThat(mentions.in(1)).isEmpty();
    assertThat(mentions.in(2)).containsExactly(all.get(1), all.get(2));
    assertThat(mentions.in(3)).isEmpty();
    assertThat(mentions.in(-1)).isEmpty();
    assertThat(new BySentence<ActorMention>(List.of()).in(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4})
  void refusesAMentionWhoseHeadLiesOutside(int head) {
    Sentence first = sentences.getFirst();
    List<Actor> actors = List.of(actor("PER"));
    assertThatThrownBy(() -> new ActorMention(first, 1, 3, head, Kind.STATE, actors))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAMentionOfNobody() {
    Sentence first = sentences.getFirst();
    assertThatThrownBy(() -> new ActorMention(first, 1, 3, 1, Kind.STATE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ActorMention mention(int sentence, int start, int end, String country) {
    return new ActorMention(
        sentences.get(sentence), start, end, start, Kind.STATE, List.of(actor(country)));
  }

  private static Actor actor(String country) {
    return Actor.of(country, new Span(0, 3)).withCountry(country);
  }

  private static Sentence sentence(int index) {
    return new Sentence(index, 0, FlatSentence.of("Peru and Chile met in Lima").tokens());
  }
}
