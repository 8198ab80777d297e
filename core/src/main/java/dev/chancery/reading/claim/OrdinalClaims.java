package dev.chancery.reading.claim;

import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place in a row: "the 17th nation to sign" is a rank, "a third term" a count of terms.
final class OrdinalClaims implements ClaimRule {

  private static final Set<String> IN_A_ROW = Set.of("consecutive", "straight", "successive");

  private final Words words;
  private final Bearers bearers;

  OrdinalClaims(Words words) {
    this.words = words;
    this.bearers = new Bearers(words);
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().quantities().in(sentence).stream()
        .filter(figure -> figure.quantity().unit().equals("ordinal"))
        .filter(
            figure -> isPlace(figure) || figure.quantity().number().compareTo(BigDecimal.ONE) > 0)
        .flatMap(figure -> claim(scene, figure).stream())
        .toList();
  }

  /// "Came in third".
  private boolean isBarePlace(QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token place = sentence.token(figure.end() - 1);
    return figure.start() > 1
        && sentence.token(figure.start() - 1).lemma().equals("in")
        && !place.isName()
        && figure.measured().index() < figure.end()
        && Protagonist.predicate(sentence, place)
            .filter(verb -> words.has("finish_verb", verb))
            .isPresent();
  }

  /// "Finished in third place", "won second place".
  private boolean isPlace(QuantityMention figure) {
    Sentence sentence = figure.sentence();
    return isBarePlace(figure) || isNamedPlace(sentence, figure);
  }

  private boolean isNamedPlace(Sentence sentence, QuantityMention figure) {
    return words.has("place_noun", figure.measured())
        && figure.measured().index() == figure.end()
        && Protagonist.predicate(sentence, figure.measured())
            .filter(verb -> words.has("finish_verb", verb) || words.has("won_verb", verb))
            .filter(verb -> sentence.child(figure.measured(), "nmod:poss").isEmpty())
            .isPresent();
  }

  private Optional<Claim> claim(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token noun = figure.measured();
    if (isPlace(figure)) {
      return Protagonist.of(scene, sentence, noun).map(who -> build(scene, figure, true, who));
    }
    if (!noun.isNoun() || noun.isName() || noun.index() < figure.end()) {
      return Optional.empty();
    }
    boolean counts = counts(sentence, noun);
    boolean ranks = !counts && ranks(sentence, noun);
    return counts || ranks
        ? bearers.of(scene, sentence, noun).map(who -> build(scene, figure, ranks, who))
        : Optional.empty();
  }

  private static Claim build(Scene scene, QuantityMention figure, boolean ranks, Subject who) {
    Sentence sentence = figure.sentence();
    Token noun = figure.measured();
    Quantity value =
        new Quantity(figure.quantity().number(), ranks ? "rank" : "count", Bound.EXACTLY);
    return scene
        .claim(
            ranks ? ClaimType.RANK : ClaimType.COUNT,
            "claim/ordinal",
            sentence,
            Phrase.of(sentence, noun).span(),
            who)
        .withMeasure(noun.lemma() + (ranks ? "" : "s"))
        .withValue(value);
  }

  /// "A third term", "the fifteenth drawdown", "a second straight defeat".
  private boolean counts(Sentence sentence, Token noun) {
    return words.has("ordinal_noun", noun)
        || sentence.anyChild(noun, token -> IN_A_ROW.contains(token.lemma()), "amod");
  }

  /// "The 17th nation to sign", "the second resolution in the history of …".
  private boolean ranks(Sentence sentence, Token noun) {
    boolean toDo =
        Stream.concat(
                sentence.children(noun, "acl").stream(),
                sentence.head(noun).stream()
                    .filter(verb -> words.has("office_verb", verb))
                    .flatMap(verb -> sentence.children(verb, "xcomp").stream()))
            .anyMatch(verb ->
                verb.isVerb() && verb.index() > noun.index() && follows(sentence, noun, verb));
    boolean inHistory = sentence.anyChild(noun, of -> of.lemma().equals("history"), "nmod");
    return (toDo || inHistory)
        && !words.has("not_superlative", noun)
        && !words.has("meeting", noun);
  }

  private static boolean follows(Sentence sentence, Token noun, Token verb) {
    return sentence.anyChild(
        verb, mark -> mark.tag().equals("TO") && mark.index() > noun.index(), "mark");
  }
}
