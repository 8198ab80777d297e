package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Who was spoken of so far, the latest last: what pronouns and "the minister" refer back to.
final class Discourse {

  private static final int MEMORY = 6;

  private final List<ActorMention> past = new ArrayList<>();

  void note(ActorMention mention) {
    past.add(mention);
  }

  /// What was mentioned in a sentence so far.
  List<ActorMention> in(Sentence sentence) {
    return List.copyOf(recent(sentence, 0));
  }

  /// The likeliest of the mentions before a word that pass the test: in the same sentence its
  /// subject, then the subject of the sentence before, then the latest of all.
  Optional<ActorMention> salient(Sentence sentence, Predicate<ActorMention> test, int reach) {
    List<ActorMention> recent = recent(sentence, Math.min(reach, MEMORY));
    Comparator<ActorMention> bySalience =
        Comparator.comparingInt((ActorMention mention) -> salience(mention, sentence))
            .thenComparingInt(mention -> mention.sentence().index())
            .thenComparingInt(ActorMention::head);
    return recent.stream().filter(test).max(bySalience);
  }

  private static int salience(ActorMention mention, Sentence now) {
    int distance = now.index() - mention.sentence().index();
    boolean main = distance > 0 && isMainSubject(mention);
    return -2 * distance + (isSubject(mention) ? 3 : 0) + (main ? 1 : 0);
  }

  /// "The ministers said that the rebels had fled. They …": whoever the sentence before was about,
  /// also where it has two halves.
  private static boolean isMainSubject(ActorMention mention) {
    Sentence sentence = mention.sentence();
    return isSubject(mention)
        && sentence
            .head(sentence.token(mention.head()))
            .map(verb -> verb.isOneOf("advcl", "conj", "parataxis") ? up(sentence, verb) : verb)
            .filter(verb -> verb.is("root"))
            .isPresent();
  }

  private static Token up(Sentence sentence, Token verb) {
    return sentence.head(verb).orElse(verb);
  }

  /// The latest mention that passes the test, however far back.
  Optional<ActorMention> latest(Predicate<ActorMention> test) {
    return past.reversed().stream().filter(test).findFirst();
  }

  /// The latest mention of the last few sentences that passes the test.
  Optional<ActorMention> latest(Sentence sentence, Predicate<ActorMention> test, int reach) {
    for (int at = past.size() - 1; at >= 0; at--) {
      ActorMention mention = past.get(at);
      if (sentence.index() - mention.sentence().index() > reach) {
        return Optional.empty();
      }
      if (test.test(mention)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// The latest different sides spoken of, in the order of the text.
  List<Actor> sides(Sentence sentence, int count, Predicate<ActorMention> test) {
    return latest(
        recent(sentence, MEMORY),
        count,
        (mention, actor) -> test.test(mention) && actor.code().isPresent(),
        (one, other) -> one.code().equals(other.code()));
  }

  /// The latest persons spoken of by name that pass the test, in the order of the text.
  List<Actor> persons(int count, Predicate<Actor> test) {
    return latest(
        past,
        count,
        (mention, actor) ->
            mention.kind() == Kind.PERSON && actor.name() != null && test.test(actor),
        (one, other) -> Objects.equals(one.name(), other.name()));
  }

  private static List<Actor> latest(
      List<ActorMention> mentions,
      int count,
      BiPredicate<ActorMention, Actor> test,
      BiPredicate<Actor, Actor> same) {
    List<Actor> found = new ArrayList<>();
    for (ActorMention mention : mentions.reversed()) {
      for (Actor actor : mention.actors().reversed()) {
        if (test.test(mention, actor) && found.stream().noneMatch(one -> same.test(one, actor))) {
          found.addFirst(actor);
        }
        if (found.size() == count) {
          return found;
        }
      }
    }
    return found;
  }

  /// What was mentioned in this sentence so far and in as many sentences before as it reaches.
  private List<ActorMention> recent(Sentence sentence, int reach) {
    int first = past.size();
    while (first > 0 && sentence.index() - past.get(first - 1).sentence().index() <= reach) {
      first--;
    }
    return past.subList(first, past.size());
  }

  static boolean isSubject(ActorMention mention) {
    Sentence sentence = mention.sentence();
    Token head = sentence.token(mention.head());
    while (head.is("conj") && head.head() >= 0 && !head.isVerb()) {
      head = sentence.token(head.head());
    }
    return head.is("nsubj");
  }

  static boolean isSide(ActorMention mention) {
    return switch (mention.kind()) {
      case STATE, ORGANISATION, ORGAN, ARMED_GROUP -> true;
      case PLACE, ADJECTIVE, PEOPLE, PERSON, ROLE, GROUP, PRONOUN -> false;
    };
  }

  /// A person who is only named as an owner ("Soto's house", "the Soto camp") does nothing there.
  static boolean isActingPerson(ActorMention mention) {
    Token head = mention.sentence().token(mention.head());
    return isPerson(mention) && !head.relation().equals("nmod:poss") && !head.is("compound");
  }

  static boolean isPerson(ActorMention mention) {
    return mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE;
  }
}
