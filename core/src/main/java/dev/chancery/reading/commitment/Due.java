package dev.chancery.reading.commitment;

import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tells by when an announced act is due.
final class Due {

  private static final String SOON = "FUTURE_REF";

  /// Years within which acts are announced; "Resolution 2118" is no year.
  private static final int FAR = 75;

  private Due() {}

  /// The time of the act's clause, else one among its words, else that of the announcement ("later
  /// this month, I look forward to hosting"), else "the coming days" from the article's date on.
  /// What lies before that date is never due.
  static Optional<When> of(Groundwork ground, Prospect prospect, int last) {
    Sentence sentence = prospect.sentence();
    Token act = prospect.verb();
    Predicate<TimeMention> within =
        mention -> mention.start() > act.index() && mention.end() <= last + 1;
    Stream<TimeMention> inWords =
        ground.times().in(sentence).stream().filter(within).filter(Due::dated);
    Stream<TimeMention> announced =
        Stream.of(sentence.token(prospect.from()))
            .filter(Token::isVerb)
            .flatMap(verb -> ground.times().of(sentence, verb).stream());
    return Stream.of(ground.times().of(sentence, act).stream(), inWords, announced)
        .flatMap(times -> times)
        .map(TimeMention::when)
        .filter(when -> ahead(ground, when))
        .findFirst()
        .or(() -> soon(ground, sentence, within));
  }

  /// Days of the article's date or after; no century, and nothing that began long ago and is open.
  private static boolean ahead(Groundwork ground, When when) {
    LocalDate published = ground.article().published();
    LocalDate last = when.to() == null ? when.from() : when.to();
    return published == null
        || (when.timex().length() > 2
            && last != null
            && !last.isBefore(published)
            && last.isBefore(published.plusYears(FAR)));
  }

  /// A time that has both ends and is no part of a name ("the 2021 Report").
  private static boolean dated(TimeMention mention) {
    Sentence sentence = mention.sentence();
    boolean named =
        mention.when().timex().matches("\\d{4}")
            && mention.end() < sentence.size()
            && sentence.token(mention.end()).isNoun();
    boolean until = mention.when().timex().startsWith("../");
    return mention.when().to() != null && (mention.when().from() != null || until) && !named;
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
