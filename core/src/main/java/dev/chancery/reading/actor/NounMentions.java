package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.List;
import java.util.Optional;

/// Finds organs, offices and groups by their noun: "Seoul's trade ministry", "Peruvian officials".
final class NounMentions {

  private static final List<Role> ROLES = List.of(Role.ORGAN, Role.OFFICE, Role.PEOPLE);

  private final ActorNouns nouns;
  private final RolePhrases roles;

  NounMentions(ActorNouns nouns, RolePhrases roles) {
    this.nouns = nouns;
    this.roles = roles;
  }

  void find(Sentence sentence, FrozenText text, Setting setting, MentionBoard board) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.token(at).isNoun() && !heads(sentence, at, board)) {
        add(sentence, at, text, setting, board);
      }
    }
  }

  private static boolean heads(Sentence sentence, int at, MentionBoard board) {
    return board.at(sentence, at).isPresent();
  }

  private void add(
      Sentence sentence, int at, FrozenText text, Setting setting, MentionBoard board) {
    Optional<Noun> noun =
        ROLES.stream().flatMap(role -> nouns.at(sentence, at, role).stream()).findFirst();
    if (noun.isEmpty() || sentence.token(at).is("compound")) {
      return;
    }
    RolePhrase phrase = roles.at(sentence, at, sentence.size(), board);
    Optional<Actor> principal =
        phrase.principal().or(() -> setting.stateMeantBy(sentence, at, board));
    int end = phrase.principal().isPresent() ? phrase.end() : at + 1;
    Span span = sentence.span(phrase.start(), end);
    Actor bare = Actor.of(text.quote(span), span).withSector(noun.get().sector());
    Actor belonging =
        principal
            .map(of -> bare.withCountry(of.country()).withOrganization(of.organization()))
            .orElse(bare);
    Kind kind = kind(noun.get());
    Actor actor = kind == Kind.ROLE ? belonging.withRole(phrase.role()) : belonging;
    if (actor.code().isPresent() || kind == Kind.ROLE) {
      board.add(new ActorMention(sentence, phrase.start(), end, at, kind, List.of(actor)));
    }
  }

  private static Kind kind(Noun noun) {
    return switch (noun.role()) {
      case ORGAN -> Kind.ORGAN;
      case OFFICE -> noun.plural() ? Kind.GROUP : Kind.ROLE;
      case PEOPLE -> Kind.GROUP;
      case STATE, BLOC, COMPANY -> Kind.ORGANISATION;
    };
  }

  static boolean isPossessivePronoun(Token token) {
    return token.tag().equals("PRP$");
  }
}
