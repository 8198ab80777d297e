package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// "The war, which began in 2022, is in its fourth year": the number of a year that runs against
/// the year it began in.
final class NthYearCheck implements SentenceCheck {

  private static final Wording NTH =
      Wording.of(
          "(?i)\\b(?:in|into|enter(?:s|ed|ing)?|begins?|began|starts?|started|for)\\s+(?:its|his|her|their|the|a)\\s+(?<nth>%s)\\s+(?:(?:straight|consecutive)\\s+)?year\\b(?!\\s+(?:in office|as|at))"
              .formatted(Counts.ORDINAL));
  private static final Wording BEGAN =
      Wording.of(
          "(?i)\\b(?:after\\s+[^.,;]{3,40}(?=\\s+in\\b)|following\\s+[^.,;]{3,40}(?=\\s+in\\b)|began|begun|started|broke"
              + " out|since|launched|erupted|took (?:office|power)|came to power|founded|seized"
              + " power)\\b[^.;]{0,40}?\\b(?:in\\s+|on\\s+|since\\s+)?"
              + DateWords.MONTH_BEFORE
              + "(?<year>(?:19|20)\\d\\d)\\b");

  private static final Wording JOINED =
      Wording.of(
          "(?i)^[,\\s]*(?:(?:is|are|has|have|was|now|and|just|already|currently|continues|continued|drags|on|today|still)\\b[,\\s]*)*$");

  private static final Wording FREE =
      Wording.of(
          "(?i)^\\s+(?:of|since|after|as an)\\s+(?:its\\s+)?(?:independen|statehood|sovereign)");

  private final Remembered remembered;

  NthYearCheck(Remembered remembered) {
    this.remembered = remembered;
  }

  private static final Wording HINT = Wording.of("year");

  @Override
  public String name() {
    return "nth-year";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    Matcher nth = NTH.matcher(text);
    if (!HINT.isIn(text)
        || !nth.find()
        || scene.published().isEmpty()
        || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    int now = scene.published().orElseThrow().getYear();
    Stream<Way> ways =
        began(text, nth)
            .map(year -> Stream.of(new Way(year, "Gregorian calendar")))
            .orElseGet(() -> known(scene, sentence, text, nth));
    return judged(scene, sentence, nth.toMatchResult(), ways.toList(), now).stream();
  }

  /// The year in the sentence, where nothing but "is now" and the like stands between.
  private static Optional<Integer> began(String text, Matcher nth) {
    Matcher began = BEGAN.matcher(text);
    if (!began.find()) {
      return Optional.empty();
    }
    String between =
        began.end() <= nth.start()
            ? text.substring(began.end(), nth.start())
            : text.substring(nth.end(), Math.max(nth.end(), began.start()));
    return JOINED.isIn(between) && !nth.group().contains(" the ")
        ? Optional.of(Integer.valueOf(began.group("year")))
        : Optional.empty();
  }

  private Stream<Way> known(Scene scene, Sentence sentence, String text, Matcher nth) {
    String before = text.substring(Math.max(0, nth.start() - 70), nth.start());
    if (FREE.isIn(text.substring(nth.end()))) {
      return remembered.in(scene, sentence, "its independence").stream()
          .map(one -> new Way(one.date().year(), one.source()));
    }
    return nth.group().contains(" its ")
        ? remembered.in(scene, sentence, before).stream()
            .map(one -> new Way(one.date().year(), one.source()))
        : Stream.of();
  }

  /// @param began the year it began
  private record Way(int began, String source) {}

  private Optional<Checked> judged(
      Scene scene, Sentence sentence, MatchResult nth, List<Way> ways, int now) {
    OptionalInt claimed = Counts.ordinal(nth.group("nth"));
    Span span = scene.span(sentence, nth.start(), nth.end());
    List<Interpretation> all = new ArrayList<>();
    ways.stream()
        .filter(way -> way.began() <= now && claimed.isPresent())
        .forEach(way -> add(way, now, claimed.getAsInt(), all));
    if (all.isEmpty() || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    Interpretation told =
        all.stream().filter(Interpretation::agrees).findFirst().orElse(all.getFirst());
    Quantity number = told.computed();
    String year = number == null ? "" : number.number().toPlainString();
    return Optional.of(
        Checked.words(
            sentence,
            span,
            ClaimType.DURATION,
            scene.verdict(this, told.definition() + ": year " + year + ".", all)));
  }

  /// Before the day of the year on which it began, one year less has begun; both are plain.
  private static void add(Way way, int now, int claimed, List<Interpretation> all) {
    int later = now - way.began() + 1;
    int number = claimed == later - 1 && claimed > 0 ? later - 1 : later;
    all.add(
        Interpretation.computed(
            "From " + way.began() + " to " + now,
            way.source(),
            Quantity.exactly(number, "rank"),
            claimed == number));
  }
}
