package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Gender;
import java.util.Comparator;
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

  private final Map<String, Gender> genders;

  Pronouns(Map<String, Gender> genders) {
    this.genders = genders;
  }

  Optional<ActorMention> at(Sentence sentence, Token token, Scene scene) {
    if (!token.tag().startsWith("PRP")) {
      return Optional.empty();
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    List<Actor> before = meant(sentence, token, word, scene.discourse());
    List<Actor> meant = before.isEmpty() ? following(sentence, token, word, scene) : before;
    int at = token.index();
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(scene.words().mention(sentence, at, at + 1, at, Kind.PRONOUN, meant));
  }

  private List<Actor> meant(Sentence sentence, Token token, String word, Discourse past) {
    if (ManyPronouns.is(word)) {
      return ManyPronouns.meant(sentence, token, past);
    }
    return antecedent(sentence, token, word, past).map(ActorMention::actors).orElse(List.of());
  }

  /// "During her visit, Ana Ruiz met …": in what stands before the subject, where nobody was named
  /// yet, the pronoun is the subject's.
  private List<Actor> following(Sentence sentence, Token token, String word, Scene scene) {
    boolean male = MALE.contains(word);
    if (!male && !FEMALE.contains(word)) {
      return List.of();
    }
    Gender gender = male ? Gender.MALE : Gender.FEMALE;
    return scene.board().in(sentence).stream()
        .filter(mention -> mention.start() > token.index() && Discourse.isPerson(mention))
        .min(Comparator.comparingInt(ActorMention::start))
        .filter(Discourse::isSubject)
        .filter(mention -> gender(mention).fits(gender))
        .filter(mention -> sentence.token(mention.start() - 1).text().equals(","))
        .map(ActorMention::actors)
        .orElse(List.of());
  }

  private Optional<ActorMention> antecedent(
      Sentence sentence, Token token, String word, Discourse past) {
    if (MALE.contains(word)) {
      return person(sentence, Gender.MALE, past);
    }
    if (FEMALE.contains(word)) {
      return person(sentence, Gender.FEMALE, past);
    }
    return THING.contains(word) && !isEmpty(sentence, token)
        ? past.salient(sentence, Pronouns::isOneSide, 1)
        : Optional.empty();
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

  // "It is important that …": the word stands for nothing.
  private static boolean isEmpty(Sentence sentence, Token token) {
    if (token.is("expl")) {
      return true;
    }
    Optional<Token> governor = sentence.head(token);
    if (governor.isPresent()
        && token.relation().equals("nsubj:pass")
        && sentence.child(governor.get(), "ccomp").isPresent()) {
      return true;
    }
    return token.is("nsubj")
        && governor.isPresent()
        && (governor.get().tag().startsWith("JJ") || governor.get().isNoun())
        && sentence.child(governor.get(), "ccomp", "xcomp", "csubj", "advcl").isPresent();
  }
}
