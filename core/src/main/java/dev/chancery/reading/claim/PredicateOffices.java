package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Found;
import dev.chancery.reference.Title;
import dev.chancery.reference.Titles;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An office told of a person by a clause: "Ana Ruiz was head of the navy", "was elected
/// president", "Ana Ruiz, as the new governor".
final class PredicateOffices implements WordRule {

  private static final Set<String> PERSONAL = Set.of("he", "she", "who");

  private final Titles titles = Titles.load();
  private final Words words;

  PredicateOffices(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING;
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token word) {
    return word.isNoun() && mayTellOffice(sentence, word)
        ? claim(scene, sentence, word)
        : Optional.empty();
  }

  private boolean mayTellOffice(Sentence sentence, Token noun) {
    return titles.mayHold(sentence.lower(noun.index())) || noun.lemma().equals("head");
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token noun) {
    return office(sentence, noun)
        .filter(office -> !words.isPrivate(office) && isAsserted(sentence, noun))
        .filter(office -> !office.endsWith("candidate") || !isOneOfMany(sentence, noun))
        .flatMap(office ->
            holder(sentence, noun)
                .flatMap(token -> person(scene, sentence, token))
                .map(person -> build(scene, sentence, noun, office, person)));
  }

  private static Claim build(
      Scene scene, Sentence sentence, Token noun, String office, Actor person) {
    Span span = Phrase.of(sentence, noun).span();
    Subject object =
        scene
            .ofPhrase(sentence, noun)
            .filter(subject -> !subject.names().contains(person.name()))
            .or(() -> person.code().map(Subject::of))
            .orElse(null);
    return scene
        .claim(
            ClaimType.OFFICE,
            "claim/predicate-office",
            sentence,
            span,
            Subject.of(Objects.requireNonNull(person.name())))
        .withObject(object)
        .withMeasure(office)
        .withPeriod(term(scene, sentence, noun));
  }

  /// The years of a term: "from 1990 to 1994".
  private static @Nullable When term(Scene scene, Sentence sentence, Token noun) {
    return scene
        .time(sentence, noun)
        .filter(when -> when.from() != null && when.to() != null && when.timex().contains("/"))
        .orElse(null);
  }

  /// "A leading candidate" is none in particular.
  private static boolean isOneOfMany(Sentence sentence, Token noun) {
    return sentence.child(noun, "det").filter(det -> det.lemma().equals("a")).isPresent();
  }

  /// A title, or "head" where the words tell of what.
  private Optional<String> office(Sentence sentence, Token noun) {
    return title(sentence, noun)
        .map(Title::office)
        .or(() ->
            Optional.of(noun.lemma())
                .filter("head"::equals)
                .filter(any ->
                    sentence.anyChild(
                        noun, of -> sentence.marker(of).filter("of"::equals).isPresent(), "nmod")));
  }

  /// The longest title that ends at the noun.
  private Optional<Title> title(Sentence sentence, Token noun) {
    for (int start = Math.max(0, noun.index() - 4); start <= noun.index(); start++) {
      Optional<Found<Title>> found = titles.at(sentence.lower(), start);
      if (found.isPresent() && covers(start, found.get(), noun)) {
        return Optional.of(found.get().meant());
      }
    }
    return Optional.empty();
  }

  private static boolean covers(int start, Found<Title> found, Token noun) {
    return !found.doubtful() && start + found.length() > noun.index();
  }

  /// The person of whom the noun is told: the subject of "is", of "became" and "was elected", whom
  /// one names or appoints, or the name just before "as".
  private Optional<Token> holder(Sentence sentence, Token noun) {
    if (sentence.child(noun, "cop").isPresent() && sentence.child(noun, "nsubj").isPresent()) {
      return sentence.child(noun, "nsubj");
    }
    Optional<Token> verb =
        sentence.head(noun).filter(head -> head.isVerb() && words.has("office_verb", head));
    if (verb.isPresent()) {
      return sentence
          .child(verb.get(), "nsubj:pass")
          .or(() -> sentence.child(verb.get(), "obj").filter(object -> !object.equals(noun)))
          .or(() -> new Clause(sentence, verb.get()).subject());
    }
    return sentence
        .head(noun)
        .filter(head -> noun.is("appos") && head.isName())
        .or(() -> nameBeforeAs(sentence, noun))
        .or(() -> subjectAfterAs(sentence, noun));
  }

  /// "As governor of Lima, Ana Ruiz built two bridges."
  private static Optional<Token> subjectAfterAs(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> verb.isVerb() && noun.index() < verb.index())
        .filter(any -> sentence.marker(noun).filter("as"::equals).isPresent())
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .filter(subject -> subject.index() > noun.index());
  }

  private static Optional<Token> nameBeforeAs(Sentence sentence, Token noun) {
    int start = Phrase.of(sentence, noun).start() - 1;
    return IntStream.of(start, start - 1)
        .filter(at -> at > 1 && sentence.token(at).lemma().equals("as"))
        .mapToObj(at -> sentence.token(at - 1).text().equals(",") ? at - 2 : at - 1)
        .map(sentence::token)
        .filter(Token::isName)
        .findFirst();
  }

  /// The person whose name, or a pronoun for it, the token is.
  private static Optional<Actor> person(Scene scene, Sentence sentence, Token token) {
    return scene
        .ground()
        .actors()
        .at(sentence, token)
        .filter(mention ->
            mention.kind() == ActorMention.Kind.PERSON || PERSONAL.contains(token.lemma()))
        .map(mention -> mention.actors().getFirst())
        .filter(actor -> actor.name() != null);
  }

  private static boolean isAsserted(Sentence sentence, Token noun) {
    Token verb = sentence.head(noun).filter(Token::isVerb).orElse(noun);
    Clause clause = new Clause(sentence, verb);
    return !clause.negated()
        && clause.modal().isEmpty()
        && clause.marker().isEmpty()
        && sentence.children(noun, "amod").stream()
            .noneMatch(chosen -> new Clause(sentence, chosen).negated());
  }
}
