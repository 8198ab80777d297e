package dev.chancery.reading.actor;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reference.Gender;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the offices around a person's name.
final class PersonSightings {

  private static final Set<String> BETWEEN =
      Set.of("of", "for", "to", "the", "and", "&", "'s", "at", "on", ",", "(", ")");
  private static final Set<String> OPENING = Set.of(",", "-", "--", "–", "—", "(");
  private static final Set<String> AFFILIATING = Set.of("of", "from");
  private static final int REACH = 16;

  private final RolePhrases roles;
  private final SharedTitles shared;

  PersonSightings(RolePhrases roles) {
    this.roles = roles;
    this.shared = new SharedTitles(roles);
  }

  Sighting of(NameSpan place, FrozenText text, MentionBoard board) {
    Sentence sentence = place.sentence();
    PersonName name = PersonName.of(text.quote(sentence.span(place.start(), place.end())));
    int first = place.start();
    Gender courtesy = Gender.EITHER;
    while (first > 0 && Courtesy.is(sentence.token(first - 1))) {
      first--;
      Gender told = Courtesy.gender(sentence.token(first));
      courtesy = told == Gender.EITHER ? courtesy : told;
    }
    NameSpan called = new NameSpan(sentence, first, place.end());
    Optional<RolePhrase> after =
        after(sentence, place.end(), board).or(() -> affiliation(sentence, place.end(), board));
    return new Sighting(called, name, before(called, board), after, courtesy);
  }

  private Optional<RolePhrase> before(NameSpan name, MentionBoard board) {
    OptionalInt noun = officeBefore(name, board);
    return noun.isPresent()
        ? Optional.of(roles.at(name.sentence(), noun.getAsInt(), name.start(), board))
            .filter(role -> !isApart(name) || closesApposition(name) || opensSentence(name, role))
        : shared.before(name, board);
  }

  private OptionalInt officeBefore(NameSpan name, MentionBoard board) {
    Sentence sentence = name.sentence();
    int last = name.start() - 1;
    if (isApart(name)) {
      last--;
    }
    if (last < 0 || !mayEndOffice(sentence.token(last))) {
      return OptionalInt.empty();
    }
    for (int at = last; at >= Math.max(0, last - REACH); at--) {
      if (roles.office(sentence, at).filter(noun -> !noun.plural()).isPresent()) {
        return OptionalInt.of(at);
      }
      boolean beside = at == last || board.at(sentence, at).isPresent();
      if (!beside && !mayStandBetween(sentence.token(at))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  // A noun, the bracket of a short form, and "chief", which may be tagged as an adjective.
  private static boolean mayEndOffice(Token token) {
    return token.isNoun() || token.text().equals(")") || token.lemma().equals("chief");
  }

  private static boolean isApart(NameSpan name) {
    return name.start() > 1 && name.sentence().token(name.start() - 1).text().equals(",");
  }

  // "A member of the senate, Ana Ruiz said": the office opens the sentence, and a verb follows.
  private static boolean opensSentence(NameSpan name, RolePhrase role) {
    Sentence sentence = name.sentence();
    boolean opens =
        role.start() == 0 || (role.start() == 1 && sentence.token(0).tag().equals("DT"));
    return opens
        && name.length() > 1
        && name.end() < sentence.size()
        && sentence.token(name.end()).hasTag("VBD", "VBZ");
  }

  // "Peru's president, Ana Ruiz, said": the name is set off on both sides.
  private static boolean closesApposition(NameSpan name) {
    Sentence sentence = name.sentence();
    boolean closed =
        name.end() >= sentence.size() || sentence.token(name.end()).hasTag(",", ".", ":", "-RRB-");
    return closed && name.length() > 1;
  }

  private static boolean mayStandBetween(Token token) {
    boolean nominal = token.isNoun() || token.tag().startsWith("JJ");
    boolean named = token.name() == NameKind.PERSON && token.isName();
    return (nominal || BETWEEN.contains(NameWords.of(token))) && !named;
  }

  private Optional<RolePhrase> after(Sentence sentence, int end, MentionBoard board) {
    if (end + 1 >= sentence.size() || !OPENING.contains(sentence.token(end).text())) {
      return Optional.empty();
    }
    for (int at = end + 1; at < Math.min(sentence.size(), end + REACH); at++) {
      boolean last = at + 1 >= sentence.size() || !leadsOn(sentence.token(at + 1));
      boolean named = at + 1 < sentence.size() && sentence.token(at + 1).name() == NameKind.PERSON;
      if (named) {
        return Optional.empty();
      }
      if (last && roles.office(sentence, at).filter(noun -> !noun.plural()).isPresent()) {
        return Optional.of(roles.at(sentence, at, sentence.size(), board))
            .filter(role -> !leadsToName(sentence, role.end()));
      }
      if (!goesOn(sentence.token(at)) || sentence.token(at).name() == NameKind.PERSON) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "Ana Ruiz of the Harbour Union", "Ana Ruiz, of the Harbour Union".
  private static Optional<RolePhrase> affiliation(Sentence sentence, int end, MentionBoard board) {
    int at = end < sentence.size() && sentence.token(end).text().equals(",") ? end + 1 : end;
    if (at >= sentence.size() || !AFFILIATING.contains(sentence.token(at).lemma())) {
      return Optional.empty();
    }
    int name =
        at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
    return name >= sentence.size()
        ? Optional.empty()
        : board
            .at(sentence, name)
            .filter(mention -> mention.kind() != ActorMention.Kind.ADJECTIVE)
            .map(mention -> RolePhrase.affiliation(name, mention));
  }

  // The office of the next in a list: "Ana Ruiz, Minister of Trade Juan Soto".
  private static boolean leadsToName(Sentence sentence, int end) {
    return end < sentence.size() && sentence.token(end).name() == NameKind.PERSON;
  }

  /// "a Lima lawyer representing the crew": a participle after the office tells what they do.
  private static boolean leadsOn(Token token) {
    return goesOn(token) && !(token.tag().equals("VBG") && token.is("acl"));
  }

  private static boolean goesOn(Token token) {
    return NominalRun.isNominal(token)
        || token.tag().equals("DT")
        || token.tag().equals("PRP$")
        || token.tag().equals("POS")
        || token.tag().equals("VBG")
        || token.tag().equals("RB");
  }
}
