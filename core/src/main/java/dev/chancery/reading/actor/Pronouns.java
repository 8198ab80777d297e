package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Resolves third-person pronouns to the actor they stand for.
final class Pronouns {

  private static final Set<String> MALE = WordList.named("person_pronouns_male");
  private static final Set<String> FEMALE = WordList.named("person_pronouns_female");
  private static final Set<String> THING = WordList.named("thing_pronouns");
  private static final Set<String> MANY = WordList.named("many_pronouns");

  private final Map<String, Gender> genders;

  Pronouns(Map<String, Gender> genders) {
    this.genders = genders;
  }

  Optional<ActorMention> at(Sentence sentence, Token token, Scene scene) {
    if (!token.tag().startsWith("PRP")) {
      return Optional.empty();
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    return antecedent(sentence, token, word, scene.discourse())
        .map(mention ->
            scene
                .words()
                .mention(
                    sentence,
                    token.index(),
                    token.index() + 1,
                    token.index(),
                    Kind.PRONOUN,
                    mention.actors()));
  }

  private Optional<ActorMention> antecedent(
      Sentence sentence, Token token, String word, Discourse past) {
    if (MALE.contains(word)) {
      return person(sentence, Gender.MALE, past);
    }
    if (FEMALE.contains(word)) {
      return person(sentence, Gender.FEMALE, past);
    }
    if (THING.contains(word) && !isEmpty(sentence, token)) {
      return past.salient(sentence, Pronouns::isOneSide, 1);
    }
    return MANY.contains(word) ? past.salient(sentence, Pronouns::isSeveral, 1) : Optional.empty();
  }

  private Optional<ActorMention> person(Sentence sentence, Gender gender, Discourse past) {
    return past.salient(
        sentence, mention -> isOnePerson(mention) && gender(mention).fits(gender), 5);
  }

  // A person already called "he" stays the likeliest "he".
  private static boolean isOnePerson(ActorMention mention) {
    return Discourse.isPerson(mention) || (mention.kind() == Kind.PRONOUN && isPersonal(mention));
  }

  private static boolean isPersonal(ActorMention mention) {
    String word = mention.actors().getFirst().text().toLowerCase(Locale.ROOT);
    return MALE.contains(word) || FEMALE.contains(word);
  }

  private Gender gender(ActorMention mention) {
    Actor actor = mention.actors().getFirst();
    String word = actor.text().toLowerCase(Locale.ROOT);
    if (MALE.contains(word)) {
      return Gender.MALE;
    }
    if (FEMALE.contains(word)) {
      return Gender.FEMALE;
    }
    return actor.name() == null ? Gender.EITHER : genders.getOrDefault(actor.name(), Gender.EITHER);
  }

  private static boolean isOneSide(ActorMention mention) {
    boolean again =
        mention.kind() == Kind.PRONOUN
            && THING.contains(mention.actors().getFirst().text().toLowerCase(Locale.ROOT));
    boolean place = mention.kind() == Kind.PLACE && Discourse.isSubject(mention);
    return (Discourse.isSide(mention) || again || place) && mention.actors().size() == 1;
  }

  private static boolean isSeveral(ActorMention mention) {
    return switch (mention.kind()) {
      case GROUP, PEOPLE, ARMED_GROUP -> true;
      case ORGAN, ORGANISATION -> isPluralWord(mention);
      case STATE, PLACE, ADJECTIVE, PERSON, ROLE -> mention.actors().size() > 1;
      case PRONOUN -> MANY.contains(mention.actors().getFirst().text().toLowerCase(Locale.ROOT));
    };
  }

  private static boolean isPluralWord(ActorMention mention) {
    Token head = mention.sentence().token(mention.head());
    return head.tag().endsWith("S") || head.lemma().equals("police");
  }

  // "It is important that …": the word stands for nothing.
  private static boolean isEmpty(Sentence sentence, Token token) {
    if (token.is("expl")) {
      return true;
    }
    Optional<Token> governor = sentence.head(token);
    return token.is("nsubj")
        && governor.isPresent()
        && (governor.get().tag().startsWith("JJ") || governor.get().isNoun())
        && sentence.child(governor.get(), "ccomp", "xcomp", "csubj", "advcl").isPresent();
  }

  static List<Actor> none() {
    return List.of();
  }
}
