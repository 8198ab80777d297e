package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.WordTable;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Finds by the tree the known event that a clause tells of: "became independent ten years ago",
/// "has been in the European Union for fifteen years", "was admitted on Sunday".
final class EventDeeds {

  private static final WordTable WORDS = new WordTable(EventDeeds.class);
  private static final Set<String> DEEDS = WORDS.of("events");
  private static final Set<String> THINGS = WORDS.of("things");
  private static final Wording AGO = Wording.of("(?i)^\\s+ago\\b");

  /// "Celebrated the fall of the Berlin Wall three decades ago".
  private static final Wording REMEMBERS =
      Wording.of(
          "(?i)\\b(?:celebrat|mark(?:s|ed|ing)|commemorat|remember|recall|mourn|honou?r|observ|pa(?:id|ys?)"
              + " tribute)");

  private static final Wording LASTS =
      Wording.of(
          "(?i)\\b(?:has|have)\\s+(?:\\p{L}+\\s+)?(?:been|belonged)\\b[^.,;]{2,60}?\\bfor\\s+$");

  /// What keeps the clause from telling of a whole state or organisation.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:not|never|no|candidate|observer|associate|talks|applied|application|bid|council|again)\\b");

  private static final Wording WEEKDAY =
      Wording.of("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final int LATE = 7;

  private final Remembered remembered;

  EventDeeds(Remembered remembered) {
    this.remembered = remembered;
  }

  /// The event that a length of the sentence is told to lie after.
  List<Beginning> before(Scene scene, Sentence sentence, Length length) {
    String text = scene.text(sentence);
    String before = text.substring(0, length.start());
    boolean ago = AGO.isIn(text.substring(length.end()));
    if (!ago && !LASTS.isIn(before)) {
      return List.of();
    }
    boolean kept = ago && REMEMBERS.isIn(before) && !OTHER.isIn(before);
    List<Beginning> named = kept ? remembered.endOf(before) : List.of();
    if (!named.isEmpty()) {
      return named;
    }
    return sentence.tokens().stream()
        .filter(token -> scene.place(sentence, token.span().start()) >= length.start())
        .findFirst()
        .flatMap(token -> DatedDeed.above(sentence, token).reduce((_, last) -> last))
        .filter(verb -> !ago || DEEDS.contains(verb.lemma()))
        .map(verb -> of(scene, sentence, verb))
        .orElse(List.of());
  }

  /// Days of the week of events of late, against the days on which they were. Who tells of the day
  /// before or after may count by the clock of another place.
  Stream<ToldDay> ofLate(Scene scene, Sentence sentence) {
    return DatedDeed.in(scene, sentence).stream()
        .filter(dated -> dated.moment().hasDay())
        .flatMap(dated -> ofLate(scene, sentence, dated));
  }

  private Stream<ToldDay> ofLate(Scene scene, Sentence sentence, DatedDeed dated) {
    Moment told = dated.moment();
    String words = scene.text(sentence).substring(told.start(), told.end());
    Optional<MatchResult> weekday = WEEKDAY.results(words).findFirst();
    LocalDate day = scene.published().orElseThrow();
    List<LocalDate> days =
        dated.chain(sentence).reduce((_, last) -> last).stream()
            .filter(verb -> weekday.isPresent() && verb.hasTag("VBD", "VBN"))
            .filter(verb -> DEEDS.contains(verb.lemma()))
            .flatMap(verb -> of(scene, sentence, verb).stream())
            .map(one -> one.date())
            .filter(date -> date.earliest().equals(date.latest()))
            .map(date -> date.earliest())
            .filter(date -> isOfLate(date, day))
            .toList();
    boolean beside =
        days.stream().anyMatch(date -> Math.abs(ChronoUnit.DAYS.between(date, told.first())) == 1);
    return days.isEmpty() || beside
        ? Stream.empty()
        : Stream.of(
            new ToldDay(
                told.start(),
                told.end(),
                DateWords.weekday(weekday.orElseThrow().group()),
                days,
                false));
  }

  private static boolean isOfLate(LocalDate event, LocalDate day) {
    return !event.isAfter(day) && event.isAfter(day.minusDays(LATE));
  }

  /// The event that the clause of a verb tells of; nothing where it is none that is known.
  List<Beginning> of(Scene scene, Sentence sentence, Token verb) {
    Token top =
        Optional.of(verb).filter(token -> token.is("acl")).flatMap(sentence::head).orElse(verb);
    String words = scene.quote(sentence.subtreeSpan(top));
    return OTHER.isIn(words) || !isOfItself(sentence, verb)
        ? List.of()
        : remembered.in(scene, sentence, words);
  }

  /// Whether the verb itself tells the event: what it is done to is named, or one of the words that
  /// events are told by ("gained independence", "joined the EU", not "adopted a law on it").
  private static boolean isOfItself(Sentence sentence, Token verb) {
    List<Token> objects = sentence.children(verb, "obj", "xcomp", "nsubj:pass");
    List<Token> done = objects.isEmpty() ? sentence.children(verb, "obl", "nsubj") : objects;
    boolean alone = objects.isEmpty() && verb.is("acl");
    return alone
        || sentence.child(verb, "cop").isPresent()
        || done.stream().anyMatch(token -> token.isName() || THINGS.contains(token.lemma()));
  }
}
