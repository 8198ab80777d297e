package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds organs, offices and groups by their noun: "Seoul's trade ministry", "Peruvian officials",
/// and "the ministry" that was spoken of.
final class NounMentions {

  private static final List<Role> ROLES = List.of(Role.ORGAN, Role.OFFICE, Role.PEOPLE);
  private static final Set<String> WIDE = WordList.named("wide_modifiers");

  private final ActorNouns nouns;
  private final RolePhrases roles;

  NounMentions(ActorNouns nouns, RolePhrases roles) {
    this.nouns = nouns;
    this.roles = roles;
  }

  Optional<ActorMention> at(Sentence sentence, int at, Scene scene) {
    Token token = sentence.token(at);
    if (!token.isNoun() || scene.board().at(sentence, at).isPresent()) {
      return Optional.empty();
    }
    Optional<Noun> noun =
        ROLES.stream().flatMap(role -> nouns.at(sentence, at, role).stream()).findFirst();
    return noun.flatMap(found -> mention(sentence, at, found, scene));
  }

  private Optional<ActorMention> mention(Sentence sentence, int at, Noun noun, Scene scene) {
    RolePhrase phrase = roles.at(sentence, at, sentence.size(), scene.board());
    if (isPartOfName(sentence, at, noun, scene)) {
      return Optional.empty();
    }
    Kind kind = kind(noun);
    Optional<Actor> told = phrase.principal().or(() -> owner(sentence, at, scene));
    if (told.isPresent()) {
      return Optional.of(named(sentence, phrase, noun, kind, told, scene));
    }
    boolean wide = isWide(sentence, at, phrase);
    if (kind == Kind.ROLE && !wide) {
      Optional<Actor> person = scene.holder(sentence, phrase);
      if (person.isPresent()) {
        return Optional.of(
            scene
                .words()
                .mention(sentence, phrase.start(), at + 1, at, kind, List.of(person.get())));
      }
    }
    Optional<Actor> meant =
        wide || !noun.bare() ? Optional.empty() : scene.stateOf(sentence, phrase, noun);
    return meant.isPresent() || kind == Kind.ROLE
        ? Optional.of(named(sentence, phrase, noun, kind, meant, scene))
        : Optional.empty();
  }

  private static boolean isPartOfName(Sentence sentence, int at, Noun noun, Scene scene) {
    boolean beforePerson =
        scene.board().at(sentence, at + 1).filter(next -> next.kind() == Kind.PERSON).isPresent();
    return beforePerson || (sentence.token(at).is("compound") && noun.role() != Role.ORGAN);
  }

  private static ActorMention named(
      Sentence sentence,
      RolePhrase phrase,
      Noun noun,
      Kind kind,
      Optional<Actor> principal,
      Scene scene) {
    int end = phrase.principal().isPresent() ? phrase.end() : phrase.noun() + 1;
    boolean part = sentence.token(phrase.noun()).is("compound") && phrase.principal().isEmpty();
    int start = part ? phrase.noun() : phrase.start();
    Span span = sentence.span(start, end);
    String sector = kind == Kind.ROLE ? phrase.sector() : noun.sector();
    Actor bare = Actor.of(scene.words().text().quote(span), span).withSector(sector);
    Actor of = principal.map(whose -> belonging(bare, whose)).orElse(bare);
    Actor actor = kind == Kind.ROLE ? of.withRole(phrase.role()) : of;
    return new ActorMention(sentence, start, end, phrase.noun(), kind, List.of(actor));
  }

  private static Actor belonging(Actor bare, Actor whose) {
    return bare.withCountry(whose.country()).withOrganization(whose.organization());
  }

  private static Optional<Actor> owner(Sentence sentence, int at, Scene scene) {
    return sentence.children(sentence.token(at), "nmod").stream()
        .filter(child -> child.relation().equals("nmod:poss"))
        .flatMap(child -> scene.possessor(sentence, child).stream())
        .filter(actor -> actor.code().isPresent())
        .findFirst();
  }

  // "foreign governments", "officials from thirty countries": nobody in particular.
  private static boolean isWide(Sentence sentence, int at, RolePhrase phrase) {
    for (int word = Math.max(0, phrase.start() - 1); word < at; word++) {
      if (WIDE.contains(sentence.token(word).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    boolean several = sentence.token(at).tag().endsWith("S");
    return (several
            && sentence.children(sentence.token(at), "nmod").stream()
                .anyMatch(child -> leadsElsewhere(sentence, child)))
        || (at + 1 < sentence.size() && sentence.token(at + 1).lemma().equals("from"));
  }

  private static boolean leadsElsewhere(Sentence sentence, Token child) {
    return sentence.marker(child).filter(Set.of("from", "of", "in")::contains).isPresent();
  }

  private static Kind kind(Noun noun) {
    return switch (noun.role()) {
      case ORGAN -> Kind.ORGAN;
      case OFFICE -> noun.plural() ? Kind.GROUP : Kind.ROLE;
      case PEOPLE -> Kind.GROUP;
      case STATE, BLOC, COMPANY -> Kind.ORGANISATION;
    };
  }
}
