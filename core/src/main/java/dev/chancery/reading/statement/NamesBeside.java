package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The name that stands beside words which describe someone: "his father, Juan Soto", "ecologist
/// Ana Ruiz".
record NamesBeside(Groundwork ground) {

  private static final Set<ActorMention.Kind> NAMED =
      EnumSet.of(
          ActorMention.Kind.PERSON, ActorMention.Kind.ORGANISATION, ActorMention.Kind.ARMED_GROUP);

  /// Who is named in an apposition or right after the words.
  Optional<Actor> beside(Sentence sentence, Token head) {
    return apposed(sentence, head).flatMap(word -> actorAt(sentence, word));
  }

  private Optional<Token> apposed(Sentence sentence, Token head) {
    return sentence.children(head, "appos").stream()
        .filter(word -> isNamed(sentence, word))
        .findFirst()
        .or(() -> follows(sentence, head));
  }

  /// "Ecologist Ana Ruiz said": the tree may join name and calling loosely.
  private Optional<Token> follows(Sentence sentence, Token head) {
    int next = head.index() + 1;
    return next >= sentence.size()
        ? Optional.empty()
        : ground
            .actors()
            .at(sentence, sentence.token(next))
            .filter(mention -> mention.kind() == ActorMention.Kind.PERSON)
            .filter(mention -> mention.start() == next)
            .map(mention -> sentence.token(mention.head()));
  }

  private boolean isNamed(Sentence sentence, Token word) {
    return ground
        .actors()
        .at(sentence, word)
        .map(ActorMention::kind)
        .filter(NAMED::contains)
        .isPresent();
  }

  /// The person that an apposition or a misread conjunct names: "the clinic's manager, Ana Ruiz".
  Optional<Token> person(Sentence sentence, Token head) {
    return sentence.children(head, "appos", "conj", "flat", "dep").stream()
        .filter(word ->
            ground
                .actors()
                .at(sentence, word)
                .filter(mention -> mention.kind() == ActorMention.Kind.PERSON)
                .isPresent())
        .findFirst();
  }

  Optional<Actor> actorAt(Sentence sentence, Token word) {
    return ground.actors().of(sentence, word).stream().findFirst();
  }
}
