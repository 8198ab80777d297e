package dev.chancery.reading.commitment;

import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells by when an announced act is due.
final class Due {

  private static final String SOON = "FUTURE_REF";

  private Due() {}

  /// The time of the act's clause, else one among its words, else "the coming days" from the
  /// article's date on.
  static Optional<When> of(Groundwork ground, Sentence sentence, Token act, int last) {
    Predicate<TimeMention> within =
        mention -> mention.start() > act.index() && mention.end() <= last + 1;
    return ground
        .times()
        .of(sentence, act)
        .or(() ->
            ground.times().in(sentence).stream().filter(within).filter(Due::dated).findFirst())
        .map(TimeMention::when)
        .or(() -> soon(ground, sentence, within));
  }

  private static boolean dated(TimeMention mention) {
    return mention.when().from() != null && mention.when().to() != null;
  }

  private static Optional<When> soon(
      Groundwork ground, Sentence sentence, Predicate<TimeMention> within) {
    LocalDate published = ground.article().published();
    if (published == null) {
      return Optional.empty();
    }
    return ground.times().in(sentence).stream()
        .filter(within)
        .map(TimeMention::when)
        .filter(when -> when.timex().equals(SOON))
        .findFirst()
        .map(when -> new When(when.text(), when.span(), SOON, published, null));
  }
}
