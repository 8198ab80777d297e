package dev.chancery.reading.commitment;

import dev.chancery.model.Modality;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;

/// A noun with its owner: "Peru's commitment to ratify the accord", "our pledge to help".
final class CommitmentTo implements ProspectRule {

  private static final String RULE = "commitment/commitment-to";

  private final Triggers triggers;

  CommitmentTo(Triggers triggers) {
    this.triggers = triggers;
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    Optional<Modality> modality = word.isNoun() ? triggers.of(word) : Optional.empty();
    Optional<Token> act = modality.flatMap(found -> act(sentence, word));
    return act.flatMap(verb -> Doers.behind(ground, sentence, word))
        .map(by ->
            new Prospect(
                sentence, by, act.get(), first(sentence, word), modality.get(), RULE, 0.6));
  }

  private Optional<Token> act(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl", "advcl", "nmod").stream()
        .filter(child -> child.index() > noun.index() && triggers.act(child))
        .filter(
            child -> sentence.children(child).stream().anyMatch(mark -> mark.lemma().equals("to")))
        .findFirst()
        .or(() -> next(sentence, noun));
  }

  /// The verb that follows the noun after "to", where the parser hung it on another word.
  private Optional<Token> next(Sentence sentence, Token noun) {
    if (noun.index() + 2 >= sentence.size()
        || !sentence.token(noun.index() + 1).lemma().equals("to")) {
      return Optional.empty();
    }
    return Optional.of(sentence.token(noun.index() + 2)).filter(triggers::act);
  }

  private static int first(Sentence sentence, Token noun) {
    return sentence.subtree(noun).stream()
        .filter(word -> !word.is("case") && !word.is("punct"))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(noun.index());
  }
}
