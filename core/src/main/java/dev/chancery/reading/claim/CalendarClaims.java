package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A weekday or a holiday with its date: "on Tuesday, July 29", "its Independence Day on July 28".
final class CalendarClaims implements ClaimRule {

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE = Pattern.compile("\\d");
  private static final Pattern HOLIDAY =
      Pattern.compile(
          "(?i)\\b(independence|national|republic|victory|liberation|constitution|unity|foundation|freedom)"
              + " day\\b");

  @Override
  public Needs needs() {
    return Needs.TIME.orAnyOf(Set.of("day"));
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return Stream.concat(weekdays(scene, sentence), holidays(scene, sentence)).toList();
  }

  private static Stream<Claim> weekdays(Scene scene, Sentence sentence) {
    return scene.ground().times().in(sentence).stream()
        .filter(time -> WEEKDAY.matcher(time.when().text()).find())
        .filter(time -> DATE.matcher(time.when().text()).find())
        .flatMap(time -> weekday(scene, time).stream());
  }

  private static Optional<Claim> weekday(Scene scene, TimeMention time) {
    Token first = time.sentence().token(time.start());
    Span span = time.when().span();
    return scene
        .aboutOrMain(time.sentence(), first)
        .map(about ->
            scene
                .claim(ClaimType.CALENDAR, "claim/weekday", time.sentence(), span, about)
                .withMeasure("weekday")
                .withPeriod(time.when()));
  }

  private static Stream<Claim> holidays(Scene scene, Sentence sentence) {
    Stream.Builder<Claim> found = Stream.builder();
    for (Token token : sentence.tokens()) {
      if (sentence.lowerLemma(token).equals("day")) {
        holiday(scene, sentence, token).ifPresent(found);
      }
    }
    return found.build();
  }

  private static Optional<Claim> holiday(Scene scene, Sentence sentence, Token day) {
    Phrase phrase = Phrase.of(sentence, day);
    String words = scene.quote(phrase.span());
    if (!HOLIDAY.matcher(words).find()) {
      return Optional.empty();
    }
    Optional<TimeMention> time =
        scene.ground().times().in(sentence).stream()
            .filter(mention -> mention.start() >= day.index() && mention.start() - day.index() <= 6)
            .findFirst();
    Span span =
        time.map(mention -> phrase.span().join(mention.when().span())).orElse(phrase.span());
    Optional<Subject> about = scene.aboutOrMain(sentence, day);
    return about.map(subject ->
        scene
            .claim(ClaimType.CALENDAR, "claim/holiday", sentence, span, subject)
            .withMeasure(measure(words))
            .withPeriod(time.map(TimeMention::when).orElse(null)));
  }

  private static String measure(String words) {
    var match = HOLIDAY.matcher(words);
    return match.find() ? match.group().toLowerCase(Locale.ROOT).replace(' ', '_') : "holiday";
  }
}
