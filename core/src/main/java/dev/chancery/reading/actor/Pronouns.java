package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Resolves pronouns to the actor they stand for.
final class Pronouns {

  private final Setting setting;
  private Optional<Actor> lastPerson = Optional.empty();
  private Optional<Actor> lastState = Optional.empty();

  Pronouns(Setting setting) {
    this.setting = setting;
  }

  void find(Sentence sentence, MentionBoard board) {
    for (Token token : sentence.tokens()) {
      if (token.tag().startsWith("PRP")) {
        resolve(token)
            .ifPresent(actor ->
                board.add(
                    new ActorMention(
                        sentence,
                        token.index(),
                        token.index() + 1,
                        token.index(),
                        Kind.PRONOUN,
                        List.of(actor.mentionedAs(token.text(), token.span())))));
      } else {
        board.headedBy(sentence, token).ifPresent(this::remember);
      }
    }
  }

  private Optional<Actor> resolve(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "we", "our", "us", "i", "my", "me" -> setting.author();
      case "he", "she", "his", "her", "him" -> lastPerson;
      case "it", "its" -> lastState;
      default -> Optional.empty();
    };
  }

  private void remember(ActorMention mention) {
    Actor actor = mention.actors().getFirst();
    switch (mention.kind()) {
      case PERSON, ROLE -> lastPerson = Optional.of(actor);
      case STATE, ORGANISATION, ORGAN, ARMED_GROUP -> lastState = Optional.of(actor);
      case ADJECTIVE, PEOPLE, PLACE, GROUP, PRONOUN -> {}
    }
  }
}
