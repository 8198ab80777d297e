package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds organs, offices and groups by their noun: "Seoul's trade ministry", "Peruvian officials",
/// and "the ministry" that was spoken of.
final class NounMentions {

  private static final List<Role> ROLES = List.of(Role.ORGAN, Role.OFFICE, Role.PEOPLE);
  private static final Set<String> FOREIGN_OFFICES = WordList.named("foreign_offices");
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
    Optional<Noun> noun = nouns.at(sentence, at, ROLES);
    return noun.isPresent() ? mention(sentence, at, noun.get(), scene) : Optional.empty();
  }

  private Optional<ActorMention> mention(Sentence sentence, int at, Noun noun, Scene scene) {
    if (noun.onlyTitle() || isPartOfName(sentence, at, noun, scene)) {
      return Optional.empty();
    }
    RolePhrase phrase = roles.at(sentence, at, sentence.size(), scene.board());
    Kind kind = kind(noun);
    Optional<Actor> told = phrase.principal().or(() -> owner(sentence, at, scene));
    if (told.isPresent()) {
      return Optional.of(named(sentence, phrase, noun, kind, told, scene));
    }
    if (kind == Kind.ROLE && isNobodys(sentence, at, phrase)) {
      return Optional.empty();
    }
    boolean wide = isWide(sentence, at, phrase);
    if (kind == Kind.ROLE && !wide && !noun.plural()) {
      Optional<Actor> person = scene.holder(sentence, phrase);
      if (person.isPresent()) {
        return Optional.of(
            scene
                .words()
                .mention(sentence, phrase.start(), at + 1, at, kind, List.of(person.get())));
      }
    }
    Optional<Actor> meant = wide ? Optional.empty() : meant(sentence, phrase, noun, scene);
    return meant.isPresent() || kind == Kind.ROLE
        ? Optional.of(named(sentence, phrase, noun, kind, meant, scene))
        : Optional.empty();
  }

  private static Optional<Actor> meant(
      Sentence sentence, RolePhrase phrase, Noun noun, Scene scene) {
    boolean organName = noun.role() == Role.ORGAN && isCapitalName(sentence, phrase);
    if (noun.bare() || organName) {
      return scene.stateOf(sentence, phrase, noun);
    }
    if (noun.role() == Role.ORGAN && sentence.token(phrase.noun()).isName()) {
      return scene.ofTitle(sentence, phrase, noun);
    }
    return kind(noun) == Kind.ROLE ? scene.bearerOf(phrase, sentence) : Optional.empty();
  }

  // "the Ministry of Health", "the Coast Guard": an organ by its name.
  private static boolean isCapitalName(Sentence sentence, RolePhrase phrase) {
    boolean several = phrase.end() - phrase.start() > 1;
    return several
        && sentence.token(phrase.noun()).tag().equals("NNP")
        && sentence.token(phrase.start()).isName();
  }

  // "as president", "elected president": nobody's in particular.
  private static boolean isNobodys(Sentence sentence, int at, RolePhrase phrase) {
    Token noun = sentence.token(at);
    boolean bare =
        sentence.child(noun, "det", "nmod:poss").isEmpty() && phrase.end() - phrase.start() == 1;
    return bare && !noun.isName() && !noun.is("nsubj") && !noun.is("appos");
  }

  private static boolean isPartOfName(Sentence sentence, int at, Noun noun, Scene scene) {
    boolean beforePerson =
        scene.board().at(sentence, at + 1).filter(next -> next.kind() == Kind.PERSON).isPresent();
    Token word = sentence.token(at);
    boolean paired = sentence.child(word, "conj").isPresent();
    return beforePerson || (word.is("compound") && !paired && noun.role() != Role.ORGAN);
  }

  private static ActorMention named(
      Sentence sentence,
      RolePhrase phrase,
      Noun noun,
      Kind kind,
      Optional<Actor> principal,
      Scene scene) {
    JoinedOwners owners =
        noun.plural() ? JoinedOwners.of(sentence, phrase, scene.board()) : JoinedOwners.NONE;
    int end =
        phrase.principal().isPresent() ? Math.max(phrase.end(), owners.end()) : phrase.noun() + 1;
    boolean part = sentence.token(phrase.noun()).is("compound") && phrase.principal().isEmpty();
    int start = part ? phrase.noun() : Math.min(phrase.start(), owners.start());
    Span span = sentence.span(start, end);
    String sector = kind == Kind.ROLE ? phrase.sector() : noun.sector();
    Actor bare = Actor.of(scene.words().text().quote(span), span).withSector(sector);
    List<Actor> actors =
        owners.isSeveral()
            ? owners.actors().stream().map(whose -> belonging(bare, whose)).toList()
            : List.of(principal.map(whose -> belonging(bare, whose)).orElse(bare));
    String role = kind == Kind.ROLE ? phrase.role() : null;
    return new ActorMention(
        sentence,
        start,
        end,
        phrase.noun(),
        kind,
        actors.stream().map(actor -> actor.withRole(role)).toList());
  }

  private static Actor belonging(Actor bare, Actor whose) {
    return bare.withCountry(whose.country()).withOrganization(whose.organization());
  }

  private static Optional<Actor> owner(Sentence sentence, int at, Scene scene) {
    for (Token child : sentence.children(sentence.token(at), "nmod:poss")) {
      Optional<Actor> owner = scene.possessor(sentence, child);
      if (owner.isPresent() && owner.get().code().isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  // "foreign governments", "officials from thirty countries": nobody in particular.
  private static boolean isWide(Sentence sentence, int at, RolePhrase phrase) {
    for (int word = Math.max(0, phrase.start() - 1); word < at; word++) {
      boolean office =
          sentence.token(word).lemma().equalsIgnoreCase("foreign") && isForeignOffice(sentence, at);
      if (!office && WIDE.contains(sentence.lower(word))) {
        return true;
      }
    }
    boolean several = sentence.token(at).tag().endsWith("S");
    return (several
            && sentence.anyChild(
                sentence.token(at), child -> leadsElsewhere(sentence, child), "nmod"))
        || (at + 1 < sentence.size() && sentence.token(at + 1).lemma().equals("from"));
  }

  // A foreign minister is no foreigner.
  private static boolean isForeignOffice(Sentence sentence, int at) {
    return FOREIGN_OFFICES.contains(sentence.lower(at));
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
