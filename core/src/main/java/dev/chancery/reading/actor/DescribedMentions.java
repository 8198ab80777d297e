package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.State;
import dev.chancery.reference.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Resolves what is described and not named: "the country", "the Latin American country", "the
/// kingdom", "the bloc".
final class DescribedMentions {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final ActorNouns nouns;
  private final States states;
  private final NameNouns nameNouns;

  DescribedMentions(ActorNouns nouns, States states, NameNouns nameNouns) {
    this.nouns = nouns;
    this.states = states;
    this.nameNouns = nameNouns;
  }

  Optional<ActorMention> at(Sentence sentence, int at, Scene scene) {
    Token token = sentence.token(at);
    if (!token.isNoun() || !isDefinite(sentence, token) || isAfterOrgan(sentence, at, scene)) {
      return Optional.empty();
    }
    boolean several = token.tag().equals("NNS");
    Optional<Actor> meant = Optional.empty();
    if (!several && nouns.at(sentence, at, Role.STATE).isPresent()) {
      meant = token.lemma().equals("state") ? part(sentence, scene) : state(sentence, at, scene);
    }
    if (meant.isEmpty() && isNamedShort(sentence, token, scene)) {
      meant =
          scene
              .discourse()
              .latest(sentence, mention -> isCalled(mention, token), 12)
              .map(mention -> mention.actors().getFirst());
    }
    if (meant.isEmpty()
        && !token.isName()
        && sentence.child(token, "amod").isEmpty()
        && (several ? isFighters(sentence, at) : nouns.isBody(sentence, at))) {
      meant = body(sentence, token, scene);
    }
    return meant.map(actor ->
        scene
            .words()
            .mention(sentence, start(sentence, token), at + 1, at, kind(actor), List.of(actor)));
  }

  private static boolean isAfterOrgan(Sentence sentence, int at, Scene scene) {
    return at > 0
        && scene
            .board()
            .at(sentence, at - 1)
            .filter(mention -> mention.kind() == Kind.ORGAN)
            .isPresent();
  }

  // "The Department", of the press: the one of which the full name was told.
  private boolean isNamedShort(Sentence sentence, Token token, Scene scene) {
    return token.isName()
        && Character.isUpperCase(token.text().codePointAt(0))
        && scene.setting().author().isEmpty()
        && sentence.children(token, "compound", "amod", "nmod", "flat").isEmpty()
        && nouns.isNoun(sentence, token.index());
  }

  private static boolean isCalled(ActorMention mention, Token word) {
    String name = mention.actors().getFirst().name();
    return mention.kind() == Kind.ORGANISATION
        && name != null
        && List.of(name.split("\\s+", -1)).contains(word.text());
  }

  private boolean isFighters(Sentence sentence, int at) {
    return nouns
        .at(sentence, at, Role.PEOPLE)
        .filter(noun -> "REB".equals(noun.sector()))
        .isPresent();
  }

  private static Kind kind(Actor actor) {
    return actor.organization() == null ? Kind.STATE : Kind.ORGANISATION;
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence
        .child(noun, "det")
        .filter(det -> DEFINITE.contains(det.lemma().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static int start(Sentence sentence, Token noun) {
    int start = sentence.child(noun, "det").map(det -> det.index() + 1).orElse(noun.index());
    for (int at = noun.index() - 1; at >= start; at--) {
      if (!NominalRun.isNominal(sentence.token(at))) {
        return at + 1;
      }
    }
    return Math.min(start, noun.index());
  }

  private Optional<Actor> state(Sentence sentence, int at, Scene scene) {
    Set<String> fitting = fitting(sentence, at);
    Optional<Actor> author = scene.setting().author();
    return scene
        .discourse()
        .salient(
            sentence,
            mention ->
                mention.actors().size() == 1
                    && isStateOrItsPart(mention)
                    && author.filter(mention.actors().getFirst()::sameAs).isEmpty()
                    && fits(mention.actors().getFirst(), fitting),
            4)
        .map(mention -> mention.actors().getFirst())
        .or(() -> scene.setting().state().filter(state -> fits(state, fitting)))
        .or(() -> fitting.isEmpty() ? Optional.empty() : named(fitting, scene))
        .map(actor -> DescribedMentions.stateOf(actor));
  }

  // Named only further on, or only as an adjective.
  private static Optional<Actor> named(Set<String> fitting, Scene scene) {
    return scene.board().all().stream()
        .map(mention -> mention.actors().getFirst())
        .filter(actor -> fits(actor, fitting))
        .findFirst();
  }

  // "the state" of a state like Ohio.
  private static Optional<Actor> part(Sentence sentence, Scene scene) {
    return scene
        .discourse()
        .latest(sentence, mention -> mention.kind() == Kind.PLACE, 0)
        .map(mention -> stateOf(mention.actors().getFirst()));
  }

  private static Actor stateOf(Actor actor) {
    return actor.withName(null).withRole(null).withSector(null).withOrganization(null);
  }

  private static boolean isStateOrItsPart(ActorMention mention) {
    return switch (mention.kind()) {
      case STATE, ADJECTIVE, PEOPLE, PLACE, ORGAN -> true;
      case ORGANISATION, ARMED_GROUP, PERSON, ROLE, GROUP, PRONOUN -> false;
    };
  }

  private static boolean fits(Actor actor, Set<String> fitting) {
    return actor.country() != null && (fitting.isEmpty() || fitting.contains(actor.country()));
  }

  /// The states that the words before the noun, or the noun itself, describe; empty where they tell
  /// nothing.
  private Set<String> fitting(Sentence sentence, int at) {
    Token noun = sentence.token(at);
    List<String> words = new ArrayList<>();
    for (int word = start(sentence, noun); word <= at; word++) {
      words.add(sentence.token(word).text());
    }
    for (int from = 0; from < words.size(); from++) {
      for (int to = words.size(); to > from; to--) {
        List<State> found = states.described(String.join(" ", words.subList(from, to)));
        if (!found.isEmpty()) {
          return found.stream().map(State::code).collect(Collectors.toSet());
        }
      }
    }
    return Set.of();
  }

  private Optional<Actor> body(Sentence sentence, Token noun, Scene scene) {
    String word = noun.text().toLowerCase(Locale.ROOT);
    return scene
        .discourse()
        .latest(sentence, mention -> isBody(mention) && nameNouns.fits(mention, word), 12)
        .map(mention -> mention.actors().getFirst());
  }

  private static boolean isBody(ActorMention mention) {
    return mention.kind() == Kind.ORGANISATION || mention.kind() == Kind.ARMED_GROUP;
  }
}
