package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells who speaks, given the phrase that names the speaker.
record Speakers(Groundwork ground, SpeakerNouns nouns, NamesBeside names) {

  Speakers(Groundwork ground, SpeakerNouns nouns) {
    this(ground, nouns, new NamesBeside(ground));
  }

  private static final Set<String> PERSONAL = Set.of("he", "she", "they");
  private static final Set<String> MADE_BY = Set.of("from", "in");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  /// Who says what this verb reports; empty when no one does who can speak.
  List<Actor> of(Sentence sentence, Token verb) {
    return phrase(sentence, verb).map(phrase -> named(sentence, phrase)).orElse(List.of());
  }

  /// The head of the phrase that names the speaker: the subject, a passive's agent, or a name that
  /// follows the verb ("…, said Ana Ruiz").
  Optional<Token> phrase(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    if (clause.passive()) {
      return agent(sentence, verb);
    }
    Optional<Token> before = Standing.goingOn(sentence, verb);
    if (before.isPresent()) {
      return new Clause(sentence, before.get()).subject();
    }
    Optional<Token> quoting = besideQuoted(sentence, verb);
    if (quoting.isPresent()) {
      return new Clause(sentence, quoting.get()).subject();
    }
    Optional<Token> participle = mainSubject(sentence, verb);
    if (participle.isPresent()) {
      return participle;
    }
    Optional<Token> subject = clause.ownSubject();
    if (subject.isEmpty()) {
      subject = inverted(sentence, verb);
    }
    if (subject.isEmpty() || subject.get().tag().startsWith("W")) {
      subject = clause.subject();
    }
    return Standing.auxiliary(verb) || subject.isEmpty()
        ? nextTo(sentence, verb).or(clause::subject)
        : subject;
  }

  /// "said “ties are strong” and called the talks useful": the tree may join the second verb to one
  /// inside the quotation; then whoever is quoted goes on.
  private Optional<Token> besideQuoted(Sentence sentence, Token verb) {
    Optional<Token> inside =
        sentence
            .head(verb)
            .filter(first -> verb.is("conj") && sentence.child(verb, "nsubj").isEmpty())
            .filter(first -> ground.quotations().around(first.span()).isPresent())
            .filter(first -> ground.quotations().around(verb.span()).isEmpty());
    return inside.flatMap(sentence::head).filter(Token::isVerb);
  }

  /// "Ruiz reaffirmed support for Chile, stressing trade": a participle after a comma, and one
  /// joined to it by "and", goes on with what the subject of the verb before it does, also where
  /// the tree hangs it on a noun.
  private Optional<Token> mainSubject(Sentence sentence, Token verb) {
    Token first = verb.is("conj") ? sentence.head(verb).orElse(verb) : verb;
    boolean runsOn =
        verb.tag().equals("VBG")
            && first.tag().equals("VBG")
            && first.index() > 0
            && sentence.token(first.index() - 1).text().equals(",")
            && sentence.head(first).filter(Token::isNoun).isPresent();
    return runsOn
        ? sentence.tokens().subList(0, first.index()).stream()
            .filter(token -> token.hasTag("VBD", "VBZ", "VBP"))
            .reduce((early, late) -> late)
            .flatMap(main -> new Clause(sentence, main).ownSubject())
        : Optional.empty();
  }

  /// Where the tree has no subject, the actor that stands right before the verb.
  private Optional<Token> nextTo(Sentence sentence, Token verb) {
    int at = verb.index() - 1;
    while (at > 0 && sentence.token(at).hasTag("RB", ",", "VBD", "VBP", "VBZ", "-RRB-")) {
      at--;
    }
    if (at < 0 || verb.is("conj")) {
      return Optional.empty();
    }
    Token word = sentence.token(at);
    Optional<Token> mentioned =
        ground
            .actors()
            .at(sentence, word)
            .filter(this::animate)
            .map(mention -> sentence.token(mention.head()));
    return mentioned.or(
        () -> Optional.of(word).filter(noun -> noun.isNoun() && nouns.person(noun)));
  }

  /// The speakers that a noun phrase stands for.
  List<Actor> named(Sentence sentence, Token head) {
    if (nouns.text(head)) {
      return authors(sentence, head);
    }
    if (!nouns.person(head) && !canSpeak(head)) {
      Optional<Token> person = names.person(sentence, head);
      if (person.isPresent()) {
        return ground.actors().of(sentence, person.get());
      }
    }
    boolean mentioned = ground.actors().at(sentence, head).filter(this::animate).isPresent();
    if (mentioned || canSpeak(head)) {
      List<Actor> actors = ground.actors().of(sentence, head);
      if (!mentioned && ownedByOne(sentence, head, actors)) {
        return names
            .beside(sentence, head)
            .map(List::of)
            .orElseGet(() -> List.of(kin(sentence, head, actors.getFirst())));
      }
      return actors.isEmpty() ? called(sentence, head) : withName(sentence, head, actors);
    }
    return List.of();
  }

  /// "his father, Juan Soto", "the armed group, the Northern Front": who is described takes the
  /// name that stands beside, and the state that the description tells.
  private List<Actor> called(Sentence sentence, Token head) {
    Optional<Actor> found = names.beside(sentence, head);
    if (found.isEmpty()) {
      return unresolved(sentence, head);
    }
    Optional<Actor> whose =
        sentence.child(head, "nmod:poss").isPresent()
            ? Optional.empty()
            : ground.actors().modifying(sentence, head).stream().findFirst();
    return found
        .filter(actor -> actor.code().isEmpty())
        .map(actor -> actor.withCountry(whose.map(Actor::country).orElse(null)))
        .or(() -> found)
        .map(List::of)
        .orElseThrow();
  }

  /// "Ruiz's family" is not Ruiz.
  private boolean ownedByOne(Sentence sentence, Token head, List<Actor> actors) {
    return nouns.person(head)
        && actors.size() == 1
        && actors.getFirst().name() != null
        && actors.getFirst().organization() == null
        && sentence.child(head, "nmod:poss").isPresent();
  }

  private Actor kin(Sentence sentence, Token head, Actor owner) {
    return stub(sentence, head).withCountry(owner.country());
  }

  /// Whose text it is: "Peru's report", "a report from the bank", "a study in The Weekly".
  private List<Actor> authors(Sentence sentence, Token text) {
    List<Actor> owners = ground.actors().modifying(sentence, text);
    if (!owners.isEmpty()) {
      return owners;
    }
    List<Actor> makers =
        sentence.children(text, "nmod").stream()
            .filter(word -> sentence.marker(word).filter(MADE_BY::contains).isPresent())
            .flatMap(word -> organisation(sentence, word).stream())
            .toList();
    return makers.isEmpty() ? anonymous(sentence, text) : makers;
  }

  private List<Actor> organisation(Sentence sentence, Token word) {
    return ground
        .actors()
        .at(sentence, word)
        .filter(mention -> mention.kind() == ActorMention.Kind.ORGANISATION)
        .map(ActorMention::actors)
        .orElse(List.of());
  }

  /// "The report" and "the guidelines" speak, and "witness reports"; unnamed "reports" are hearsay.
  private List<Actor> anonymous(Sentence sentence, Token head) {
    boolean hearsay =
        head.tag().endsWith("S")
            && !sentence.anyChild(head, article -> DEFINITE.contains(article.lemma()), "det")
            && !sentence.anyChild(head, nouns::person, "compound");
    return hearsay ? List.of() : List.of(stub(sentence, head));
  }

  /// An office takes the name that stands in apposition: "the governor, Ana Ruiz, said".
  private List<Actor> withName(Sentence sentence, Token head, List<Actor> actors) {
    Actor first = actors.getFirst();
    if (first.name() != null) {
      return actors;
    }
    Optional<Actor> person =
        names.person(sentence, head).flatMap(word -> names.actorAt(sentence, word));
    if (person.isPresent()) {
      Actor found = person.get();
      return List.of(found.code().isPresent() ? found : first.withName(found.name()));
    }
    if (first.code().isEmpty() && names.beside(sentence, head).isPresent()) {
      return called(sentence, head);
    }
    return first.code().isEmpty() ? belonging(sentence, head, first) : actors;
  }

  /// Whether the subject speaks in the first person.
  boolean firstPerson(Token head) {
    return FIRST_PERSON.contains(head.lemma().toLowerCase(java.util.Locale.ROOT));
  }

  private boolean animate(ActorMention mention) {
    return mention.kind() != ActorMention.Kind.ADJECTIVE;
  }

  private boolean canSpeak(Token head) {
    return nouns.person(head)
        || PERSONAL.contains(head.lemma().toLowerCase(java.util.Locale.ROOT))
        || head.name() == NameKind.PERSON
        || head.name() == NameKind.ORGANIZATION
        || head.isName();
  }

  private List<Actor> unresolved(Sentence sentence, Token head) {
    if (firstPerson(head)) {
      return List.of();
    }
    return belonging(sentence, head, stub(sentence, head));
  }

  /// "The members of the coalition" speak for it, "the critics of the coalition" do not.
  private List<Actor> belonging(Sentence sentence, Token head, Actor bare) {
    List<Actor> whose =
        nouns.speaksFor(head) ? ground.actors().modifying(sentence, head) : List.of();
    return whose.isEmpty()
        ? List.of(bare)
        : whose.stream()
            .map(of -> bare.withCountry(of.country()).withOrganization(of.organization()))
            .toList();
  }

  private Actor stub(Sentence sentence, Token head) {
    List<Token> words =
        sentence.subtree(head).stream()
            .filter(word -> word.index() <= head.index())
            .filter(word -> !word.is("case") && !word.is("fixed") && !word.is("punct"))
            .toList();
    int end =
        sentence.children(head, "acl").stream()
            .filter(word -> word.lemma().equals("name"))
            .mapToInt(word -> sentence.subtree(word).getLast().index())
            .findFirst()
            .orElse(head.index());
    Span span = sentence.span(words.getFirst().index(), end + 1);
    return Actor.of(ground.text().quote(span), span);
  }

  private Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl", "nmod").stream()
        .filter(phrase -> sentence.marker(phrase).filter("by"::equals).isPresent())
        .findFirst();
  }

  /// The parser takes the subject of an inverted "said" for its object: "…, stated Ana Ruiz",
  /// "Remarked Ana Ruiz, …".
  private Optional<Token> inverted(Sentence sentence, Token verb) {
    int before = verb.index() - 1;
    boolean opens = before < 0 && verb.tag().equals("VBD");
    boolean follows = before > 0 && sentence.token(before).hasTag(",", "''", "``", ".");
    if (!opens && !follows) {
      return Optional.empty();
    }
    return sentence.children(verb, "obj", "iobj", "dep").stream()
        .filter(noun -> noun.index() > verb.index() && noun.index() < verb.index() + 9)
        .filter(this::canSpeak)
        .min(Comparator.comparing(noun -> noun.name() != NameKind.PERSON));
  }
}
