package dev.chancery.reading.commitment;

import dev.chancery.model.Modality;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A present tense that tells what is to come: "is visiting Lima next week", "leaves for Peru on
/// Friday".
final class Underway implements ProspectRule {

  private static final String RULE = "commitment/under-way";
  private static final Set<String> ACTS =
      Set.of(
          "visit", "travel", "meet", "host", "hold", "arrive", "leave", "fly", "depart", "tour",
          "attend", "head", "return", "open", "launch", "sign", "start", "begin", "join", "receive",
          "welcome");

  @Override
  public Set<String> words() {
    return ACTS;
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    if (!ACTS.contains(word.lemma())
        || !present(sentence, word)
        || Mood.open(sentence, word)
        || !Doers.active(ground, sentence, word)
        || !ahead(ground, sentence, word)) {
      return Optional.empty();
    }
    return Doers.of(ground, sentence, word)
        .map(by -> new Prospect(sentence, by, word, word.index(), Modality.PLANNED, RULE, 0.6));
  }

  private static boolean present(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    if (clause.modal().isPresent() || clause.negated() || clause.infinitive()) {
      return false;
    }
    return switch (verb.tag()) {
      case "VBZ", "VBP" -> true;
      case "VBG" ->
          clause.auxiliaries().size() == 1
              && clause.auxiliaries().getFirst().hasTag("VBZ", "VBP")
              && clause.auxiliaries().getFirst().lemma().equals("be");
      default -> false;
    };
  }

  private static boolean ahead(Groundwork ground, Sentence sentence, Token verb) {
    LocalDate published = ground.article().published();
    return published != null
        && ground
            .times()
            .of(sentence, verb)
            .map(time -> time.when().from())
            .filter(from -> from.isAfter(published))
            .isPresent();
  }
}
