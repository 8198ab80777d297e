package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.Quad;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds whose deed a noun tells.
record NounDoers(EventWords lexicon, NounPhrase phrase) {

  private static final Set<String> ANSWERING = Set.of("responsible", "accountable", "culpable");
  private static final Set<String> STATES = Set.of("in", "at");
  private static final Set<String> VOICES =
      Set.of("statement", "message", "word", "expression", "letter", "note", "outpouring");
  private static final Set<String> COMING = Set.of("come", "arrive", "pour", "flow");
  private static final Set<String> MEANS = Set.of("through", "via");

  /// Named with it, or with the noun it belongs to ("Peru's statement in support of Chile"), with
  /// the word that says who did it, or those of the place ("police violence").
  List<Actor> of(NounFrame frame) {
    List<Actor> own =
        praised().or(this::voiced).orElseGet(() -> phrase.side(frame.actors(), List.of()));
    return own.isEmpty() ? aside(frame) : own;
  }

  /// "I thank Chile for its support of Peru": whoever is thanked.
  private Optional<List<Actor>> praised() {
    Sentence sentence = phrase.sentence();
    return head()
        .filter(verb -> verb.isVerb() && theirs() && marked("for"))
        .flatMap(verb -> sentence.child(verb, "obj"))
        .map(this::standingFor)
        .filter(found -> !found.isEmpty());
  }

  private boolean theirs() {
    return phrase
        .sentence()
        .child(phrase.noun(), "nmod:poss")
        .filter(owner -> owner.text().equals("its") || owner.text().equals("their"))
        .isPresent();
  }

  /// "Statements of condemnation came from Peru", "Peru's words of support".
  private Optional<List<Actor>> voiced() {
    return voice()
        .map(voice -> {
          List<Actor> own = at(voice).side(List.of("poss", "by", "from"), List.of());
          return own.isEmpty() ? source(voice) : own;
        })
        .filter(found -> !found.isEmpty());
  }

  private List<Actor> source(Token voice) {
    Sentence sentence = phrase.sentence();
    return sentence
        .head(voice)
        .filter(verb -> voice.is("nsubj") && verb.lemmaIn(COMING))
        .map(verb -> new Clause(phrase.scene(), sentence, verb).phrases("from").stream())
        .orElse(Stream.empty())
        .flatMap(source -> standingFor(source).stream())
        .toList();
  }

  /// The noun that only says that it was said ("words of").
  Optional<Token> voice() {
    return head()
        .filter(above -> above.lemmaIn(VOICES) && phrase.noun().is("nmod") && marked("of"));
  }

  private List<Actor> aside(NounFrame frame) {
    boolean force = frame.type().quad() == Quad.MATERIAL_CONFLICT;
    List<Actor> found = suffered() ? phrase.side(List.of("poss"), List.of()) : List.of();
    found = found.isEmpty() && force ? firstOfPair() : found;
    found = found.isEmpty() ? owner() : found;
    found = found.isEmpty() ? answering() : found;
    found = found.isEmpty() ? subject() : found;
    found = found.isEmpty() && force ? byMeans() : found;
    return found.isEmpty() && force && phrase.scene().author().isEmpty() ? forces() : found;
  }

  private boolean suffered() {
    return !phrase.side(List.of("of"), List.of()).isEmpty()
        || phrase.marked("of").stream().anyMatch(victim -> victim.lemmaIn(lexicon.persons()));
  }

  /// "Peru's trials and convictions of students": the second noun is by whom the first is.
  private List<Actor> firstOfPair() {
    return head()
        .filter(first -> phrase.noun().is("conj") && first.isNoun())
        .filter(first -> suffered())
        .map(first -> at(first).side(List.of("poss"), List.of()))
        .orElse(List.of());
  }

  private List<Actor> owner() {
    return head()
        .filter(above -> phrase.noun().is("nmod") && above.isNoun() && marked("in"))
        .map(above -> at(above).side(List.of("poss", "by"), List.of()))
        .orElse(List.of());
  }

  /// "The group is responsible for attacks", "the group responsible for the attack".
  private List<Actor> answering() {
    Sentence sentence = phrase.sentence();
    Optional<Token> answering = head().filter(above -> above.lemmaIn(ANSWERING) && marked("for"));
    return answering
        .flatMap(word ->
            sentence.child(word, "nsubj").or(() -> sentence.head(word).filter(Token::isNoun)))
        .map(this::standingFor)
        .orElse(List.of());
  }

  /// "Peru is in conflict with Chile", "Peru is at war with Chile".
  private List<Actor> subject() {
    Sentence sentence = phrase.sentence();
    boolean state =
        phrase.sentence().marker(phrase.noun()).filter(STATES::contains).isPresent()
            && !sentence.children(phrase.noun(), "cop").isEmpty();
    return state
        ? sentence.child(phrase.noun(), "nsubj").map(this::standingFor).orElse(List.of())
        : List.of();
  }

  /// "supports Chile through sanctions on Peru": who does the one does the other.
  private List<Actor> byMeans() {
    Sentence sentence = phrase.sentence();
    Token first = phrase.noun().is("conj") ? head().orElse(phrase.noun()) : phrase.noun();
    Token top = first.is("nmod") ? sentence.head(first).orElse(first) : first;
    boolean means = sentence.marker(top).filter(MEANS::contains).isPresent();
    return means
        ? sentence
            .head(top)
            .filter(Token::isVerb)
            .map(verb -> lexicon.doers(new Clause(phrase.scene(), sentence, verb)))
            .orElse(List.of())
        : List.of();
  }

  private List<Actor> forces() {
    boolean domestic =
        phrase.sentence().children(phrase.noun(), "compound").stream()
            .map(Clause::lower)
            .anyMatch(lexicon.domestic()::contains);
    return domestic ? phrase.scene().home(phrase.sentence()) : List.of();
  }

  private List<Actor> standingFor(Token subject) {
    return new Sides(phrase.scene()).of(phrase.sentence(), subject);
  }

  private Optional<Token> head() {
    return phrase.sentence().head(phrase.noun());
  }

  private boolean marked(String preposition) {
    return phrase.sentence().marker(phrase.noun()).filter(preposition::equals).isPresent();
  }

  private NounPhrase at(Token noun) {
    return new NounPhrase(phrase.scene(), phrase.sentence(), noun);
  }
}
