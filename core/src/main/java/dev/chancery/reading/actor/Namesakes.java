package dev.chancery.reading.actor;

import dev.chancery.reading.actor.KnownActor.Form;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Set;
import java.util.function.Predicate;

/// Tells the state Georgia from the part of the United States of that name: an article of American
/// politics that names nothing else of the Caucasus means the latter.
record Namesakes(boolean isAmerican) {

  private static final String NAME = "Georgia";
  private static final String STATE = "GEO";
  private static final Set<String> CAUCASIAN = WordList.named("georgian_words");
  private static final Set<String> AMERICAN = WordList.named("american_words");
  private static final int ENOUGH = 3;

  static Namesakes in(ParsedText parsed) {
    return new Namesakes(
        count(parsed, NAME::equals) > 0
            && count(parsed, AMERICAN::contains) >= ENOUGH
            && count(parsed, CAUCASIAN::contains) == 0);
  }

  private static int count(ParsedText parsed, Predicate<String> word) {
    int count = 0;
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        count += word.test(token.text()) ? 1 : 0;
      }
    }
    return count;
  }

  /// The same name, or the other bearer of it.
  KnownActor meant(KnownActor known) {
    return isAmerican && known.form() == Form.STATE && STATE.equals(known.country())
        ? new KnownActor(
            Form.PLACE, NAME, "USA", null, known.sector(), false, known.size(), known.nouns())
        : known;
  }
}
