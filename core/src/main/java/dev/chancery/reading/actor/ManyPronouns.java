package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Whom "they" and "their" stand for: a group, the police, or two persons who met.
final class ManyPronouns {

  private static final Set<String> MANY = WordList.named("many_pronouns");

  private static final Set<String> MEETING = WordList.named("meeting_verbs");

  /// Sentences back to where the two met.
  private static final int MEETING_BACK = 4;

  private ManyPronouns() {}

  static boolean is(String word) {
    return MANY.contains(word);
  }

  static List<Actor> meant(Sentence sentence, Token token, Discourse past) {
    Optional<ActorMention> here = past.salient(sentence, ManyPronouns::isAny, 0);
    Optional<ActorMention> subject = past.salient(sentence, ManyPronouns::isSubjectOfSeveral, 1);
    Optional<ActorMention> likeliest =
        token.is("nsubj") ? subject.or(() -> here) : here.or(() -> subject);
    if (likeliest.isPresent()) {
      return all(likeliest.get(), past);
    }
    List<Actor> near = persons(sentence, past);
    List<Actor> persons = near.isEmpty() ? whoMet(sentence, past) : near;
    return persons.isEmpty()
        ? past.salient(sentence, ManyPronouns::isSeveral, 1)
            .filter(mention -> mention.sentence() == sentence || !isOfUnnamed(mention, past))
            .map(mention -> all(mention, past))
            .or(() ->
                past.salient(sentence, ManyPronouns::isActingBody, 1).map(ActorMention::actors))
            .orElse(List.of())
        : persons;
  }

  /// "The ministry said they had agreed": a body that does something, where none are several.
  private static boolean isActingBody(ActorMention mention) {
    boolean body = mention.kind() == Kind.ORGANISATION || mention.kind() == Kind.ORGAN;
    return body && Discourse.isSubject(mention);
  }

  private static boolean isSubjectOfSeveral(ActorMention mention) {
    return Discourse.isSubject(mention) && isAny(mention);
  }

  private static boolean isAny(ActorMention mention) {
    return isSeveral(mention) || isJoined(mention);
  }

  /// The two persons of this sentence and the one before, where there are no more.
  private static List<Actor> persons(Sentence sentence, Discourse past) {
    Predicate<ActorMention> near =
        mention ->
            Discourse.isActingPerson(mention) && sentence.index() - mention.sentence().index() <= 1;
    List<Actor> persons = past.sides(sentence, 3, near);
    return persons.size() == 2 ? persons : List.of();
  }

  /// "Ruiz spoke with Soto. She condemned the attack. They discussed …": the two who met, though
  /// one of them did something alone since.
  private static List<Actor> whoMet(Sentence sentence, Discourse past) {
    Optional<ActorMention> caller = past.latest(sentence, ManyPronouns::isMeeting, MEETING_BACK);
    if (caller.isEmpty()) {
      return List.of();
    }
    Sentence then = caller.get().sentence();
    int verb = then.token(caller.get().head()).head();
    return past.sides(
        sentence,
        2,
        mention ->
            mention.sentence() == then
                && Discourse.isPerson(mention)
                && then.token(mention.head()).head() == verb);
  }

  private static boolean isMeeting(ActorMention mention) {
    Sentence sentence = mention.sentence();
    Token head = sentence.token(mention.head());
    return Discourse.isPerson(mention)
        && head.is("nsubj")
        && sentence.head(head).filter(verb -> MEETING.contains(verb.lemma())).isPresent();
  }

  private static boolean isSeveral(ActorMention mention) {
    return switch (mention.kind()) {
      case GROUP, PEOPLE, ARMED_GROUP -> true;
      case ORGAN, ORGANISATION -> isPluralWord(mention);
      case STATE, PLACE, ADJECTIVE, PERSON, ROLE -> mention.actors().size() > 1;
      case PRONOUN -> is(mention.actors().getFirst().text().toLowerCase(Locale.ROOT));
    };
  }

  /// "Terrorists attacked the embassies. Their attacks …": the sentence was about several whom
  /// nobody named, and they are likelier than what they did something to.
  private static boolean isOfUnnamed(ActorMention mention, Discourse past) {
    Sentence sentence = mention.sentence();
    return sentence.tokens().stream()
        .filter(word -> word.is("nsubj") && word.tag().equals("NNS"))
        .filter(word -> sentence.head(word).filter(verb -> verb.is("root")).isPresent())
        .anyMatch(
            word -> past.in(sentence).stream().noneMatch(known -> known.head() == word.index()));
  }

  private static boolean isPluralWord(ActorMention mention) {
    Token head = mention.sentence().token(mention.head());
    return head.tag().endsWith("S") || head.lemma().equals("police");
  }

  // "Peru and Chile", first of them.
  private static boolean isJoined(ActorMention mention) {
    boolean actor = mention.kind() == Kind.STATE || isBodyOrPerson(mention);
    Sentence sentence = mention.sentence();
    return actor && sentence.child(sentence.token(mention.head()), "conj").isPresent();
  }

  private static boolean isBodyOrPerson(ActorMention mention) {
    return mention.kind() == Kind.ORGANISATION || Discourse.isPerson(mention);
  }

  private static List<Actor> all(ActorMention mention, Discourse past) {
    Sentence sentence = mention.sentence();
    return isSeveral(mention)
        ? mention.actors()
        : new PhraseActors(sentence, past.in(sentence)).of(sentence.token(mention.head()));
  }
}
