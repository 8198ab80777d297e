package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Modality;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import dev.chancery.reference.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A thing promised: "has promised 40 million euros", "Japan's pledge of 500 trucks", "our 4
/// million dose commitment".
final class Pledged implements ProspectRule {

  private static final String RULE = "commitment/pledged";
  private static final Set<String> VERBS = Set.of("promise", "pledge", "vow", "commit");
  private static final Set<String> NOUNS = Set.of("promise", "pledge", "commitment", "offer");

  /// How far behind the noun its figure may stand.
  private static final int NEAR = 6;

  private static final Set<String> UNREAL =
      Set.of("would", "could", "should", "may", "might", "can");

  /// Objects of a promise that are no definite thing ("pledged support").
  private final Set<String> airy;

  Pledged() {
    this.airy =
        Table.load(Pledged.class, "airy.tsv").rows().stream()
            .map(row -> row.required("lemma"))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> words() {
    return Stream.concat(VERBS.stream(), NOUNS.stream()).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    boolean promises = word.isVerb() && word.lemmaIn(VERBS);
    if (!(promises || (word.isNoun() && word.lemmaIn(NOUNS))) || Mood.asked(sentence, word)) {
      return Optional.empty();
    }
    Optional<Actor> by =
        promises ? promiser(ground, sentence, word) : owner(ground, sentence, word);
    return by.map(
        actor -> new Prospect(sentence, actor, word, word.index(), Modality.PROMISED, RULE, 0.6));
  }

  private Optional<Actor> promiser(Groundwork ground, Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    boolean told = !sentence.children(verb, "ccomp", "xcomp").isEmpty();
    if (told
        || clause.passive()
        || clause.negated()
        || verb.is("amod")
        || clause.modal().filter(UNREAL::contains).isPresent()
        || (verb.lemma().equals("commit") && verb.hasTag("VBD", "VBN"))) {
      return Optional.empty();
    }
    return sentence
        .child(verb, "obj")
        .filter(thing -> thing.isNoun() && definite(ground, sentence, thing))
        .flatMap(thing -> ground.actors().subjectOf(sentence, verb).stream().findFirst());
  }

  private boolean definite(Groundwork ground, Sentence sentence, Token thing) {
    return counted(ground, sentence, thing) || solid(ground, sentence, thing);
  }

  /// What one can promise without a figure; one commits crimes, too.
  private boolean solid(Groundwork ground, Sentence sentence, Token thing) {
    return !airy.contains(thing.lemma())
        && !Doers.able(ground, sentence, thing)
        && sentence.head(thing).filter(verb -> verb.lemma().equals("commit")).isEmpty();
  }

  /// The owner of a promise that counts what it promises.
  private static Optional<Actor> owner(Groundwork ground, Sentence sentence, Token noun) {
    return counted(ground, sentence, noun)
        ? Doers.behind(ground, sentence, noun)
        : Optional.empty();
  }

  private static boolean counted(Groundwork ground, Sentence sentence, Token noun) {
    return ground.quantities().in(sentence).stream()
        .filter(figure -> figure.quantity().unit().matches("(?!percent|rank|years|days|hours).*"))
        .filter(figure -> figure.start() != noun.index())
        .map(QuantityMention::measured)
        .anyMatch(measured ->
            sentence.dominates(noun, measured) && measured.index() - noun.index() < NEAR);
  }
}
