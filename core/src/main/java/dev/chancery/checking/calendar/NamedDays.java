package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.Interpretation;
import dev.chancery.reading.parse.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days with a name in a text, of states and of the world, and their dates in a year.
final class NamedDays {

  /// What days of state are called; whose day it is, the sentence tells.
  private static final String GENERAL =
      "(?:Independence|National|Republic|Victory|Liberation|Unity|Constitution|Founding|Freedom|Statehood|Restoration|Revolution|Union|Flag|Proclamation|Reunification)"
          + " Day|national day|independence day";

  private static final Wording GENERAL_NAME =
      Wording.of("(?i)(?:" + GENERAL + "|anniversary|independence)$");

  /// Something that the name of every such day has.
  static final Wording HINT =
      Wording.of(
          "[Dd]ay|Corpus|Eve|Christmas|Epiphany|Halloween|Juneteenth|Fourth|Thanksgiving|Mayo");

  private final StateDays states;
  private final WorldDays world = new WorldDays();

  /// A date that a day has in a year.
  record Dated(String name, LocalDate day, String source, @Nullable LocalDate knownOn) {

    /// The day on which something is held for it, if that is a few days off at most.
    Stream<Interpretation> beside(LocalDate held) {
      return Math.abs(held.toEpochDay() - day.toEpochDay()) > 4
          ? Stream.of()
          : Stream.of(
              Interpretation.found(
                      DateWords.plain(held) + " (near " + name + ")",
                      source,
                      DateWords.name(held.getDayOfWeek()),
                      true)
                  .knownOn(knownOn));
    }

    Interpretation asWeekday(DayOfWeek claimed) {
      return Interpretation.found(
              name + " (" + DateWords.plain(day) + ")",
              source,
              DateWords.name(day.getDayOfWeek()),
              day.getDayOfWeek() == claimed)
          .knownOn(knownOn);
    }
  }

  private final Wording ofState;

  NamedDays(World world) {
    states = new StateDays(world);
    ofState = Wording.of("\\b" + statePattern(world) + "\\b");
  }

  /// Names of days of state, general ones and those that single days have ("Jamhuri Day").
  static String statePattern(World world) {
    return world.states().all().stream()
        .flatMap(state -> world.facts().states().nationalDays(state.code()).stream())
        .flatMap(day -> day.names().stream())
        .filter(name -> name.endsWith(" Day"))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", "|" + GENERAL + ")"));
  }

  /// Whether many states may call a day so, whoever is known to.
  static boolean isGeneral(String name) {
    return GENERAL_NAME.isIn(name);
  }

  /// Days of state in a text, but "World Press Freedom Day" is none.
  Stream<MatchResult> ofStates(String text) {
    List<MatchResult> others = world.in(text).results().toList();
    return ofState
        .results(text)
        .filter(found ->
            others.stream()
                .noneMatch(other -> other.start() < found.end() && found.start() < other.end()));
  }

  Stream<MatchResult> in(String text) {
    Set<Integer> starts = new HashSet<>();
    return Stream.concat(world.in(text).results(), ofStates(text))
        .filter(found -> starts.add(found.start()));
  }

  /// The dates of the day in a year; several where a state has several such days.
  Stream<Dated> dates(Scene scene, Sentence sentence, MatchResult day, int year) {
    Stream<Dated> ofStates =
        states.meant(scene, sentence, day.start(), day.group()).stream()
            .flatMap(one ->
                one.in(year).stream()
                    .map(date ->
                        new Dated(
                            states.name(one),
                            date,
                            one.ground().source(),
                            one.ground().knownOn())));
    Stream<Dated> ofWorld =
        world.called(day.group()).stream()
            .flatMap(one ->
                one.in(year).stream()
                    .map(date -> new Dated(one.names().getFirst(), date, one.source(), null)));
    return Stream.concat(ofStates, ofWorld);
  }
}
