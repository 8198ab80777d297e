package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an article is about, whose it is, and whether it tells of foreigners.
final class SettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          PER         | CHL PER     | PER | 0.75
          ""          | CHL CHL PER | CHL | 0.666667
          ""          | CHL PER     | CHL | 0.5
          CHL         | PER PER     | CHL | 0.5
          CHL         | PER PER PER | PER | 0.6
          """)
  void isAboutTheStateNamedMostWithTheTitleWeighingMore(
      String title, String lead, String subject, double share) {
    Setting setting = Setting.of(null, Optional.empty(), mentions(title, 0), mentions(lead, 0));
    assertThat(setting.subject().map(Actor::country)).contains(subject);
    assertThat(setting.share()).isCloseTo(share, within(1e-5));
    assertThat(setting.isClear()).isTrue();
  }

  @Test
  void weighsTheLeadMoreThanTheRest() {
    List<ActorMention> mentions = new ArrayList<>(mentions("CHL", 0));
    mentions.addAll(mentions("PER", 7));
    Setting setting = Setting.of(null, Optional.empty(), List.of(), mentions);
    assertThat(setting.subject().map(Actor::country)).contains("CHL");
  }

  @Test
  void leavesTheAuthorsOwnStateAside() {
    Optional<Actor> author = Optional.of(state("USA"));
    Setting setting = Setting.of(null, author, List.of(), mentions("USA USA USA PER", 0));
    assertThat(setting.subject().map(Actor::country)).contains("PER");
    assertThat(setting.isMostlyOne()).isTrue();
    assertThat(setting.isClear()).isFalse();
  }

  @Test
  void isTheAuthorsWhereNoOtherStateIsNamed() {
    Optional<Actor> author = Optional.of(state("USA"));
    Setting setting = Setting.of(null, author, List.of(), mentions("USA", 0));
    assertThat(setting.subject()).isEmpty();
    assertThat(setting.state().map(Actor::country)).contains("USA");
    assertThat(setting.isMostlyOne()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.state.gov/releases/x  | USA
          http://canada.ca                  | CAN
          https://news.canada.ca/en/2025    | CAN
          """)
  void knowsTheAuthorByTheSite(String url, String country) {
    assertThat(author(url).map(Actor::country)).contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://notcanada.ca/x",
        "https://canada.ca.example.com/",
        "https://example.com/canada.ca"
      })
  void takesNoOtherSiteForIt(String url) {
    assertThat(author(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Canadian tourist sank | ADJECTIVE | CAN | true
          Canada tourist sank   | STATE     | CAN | true
          French tourist sank   | ADJECTIVE | FRA | false
          Canadian minister met | ADJECTIVE | CAN | false
          Canadians tourist     | PEOPLE    | CAN | false
          Canadian              | ADJECTIVE | CAN | false
          """)
  void tellsOfForeignersWhoArePrivatePersonsFromElsewhere(
      String text, Kind kind, String country, boolean told) {
    Sentence sentence = FlatSentence.of(text);
    MentionBoard board = new MentionBoard(new ParsedText(List.of(sentence)));
    board.add(new ActorMention(sentence, 0, 1, 0, kind, List.of(state(country))));
    Setting french = new Setting(null, Optional.empty(), Optional.of(state("FRA")), 1);
    assertThat(Foreigners.areTold(french, board)).isEqualTo(told);
    Setting open = new Setting(null, Optional.empty(), Optional.empty(), 0);
    assertThat(Foreigners.areTold(open, board)).isFalse();
  }

  private static Optional<Actor> author(String url) {
    SourceText source = new SourceText("t", url, null, null, null, "en", "Peru met Chile.");
    return new AuthorState().of(source, FrozenText.of(source.text()));
  }

  private static List<ActorMention> mentions(String codes, int index) {
    List<ActorMention> all = new ArrayList<>();
    Sentence sentence = new Sentence(index, 0, FlatSentence.of("Peru").tokens());
    for (String code : codes.split(" ", -1)) {
      if (!code.isEmpty()) {
        all.add(new ActorMention(sentence, 0, 1, 0, Kind.STATE, List.of(state(code))));
      }
    }
    return all;
  }

  private static Actor state(String code) {
    return Actor.of(code, new Span(0, 3)).withCountry(code);
  }
}
