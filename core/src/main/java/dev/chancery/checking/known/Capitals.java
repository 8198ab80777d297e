package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.reference.Folded;
import dev.chancery.reference.StateName;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Capital;
import java.time.LocalDate;
import java.util.List;

/// What is known of the capitals of states, and how a town that is called one compares with it.
final class Capitals {

  /// Years after a move in which the old capital may still be called one.
  private static final int YEARS_TO_GET_USED = 12;

  private final World world;

  /// What tells of another time in the words of a sentence.
  private final Wording past;

  Capitals(World world, Wording past) {
    this.world = world;
    this.past = past;
  }

  /// All capitals and seats that the state has or had.
  List<Capital> of(String state) {
    return world.facts().states().capitals(state);
  }

  /// Whether the state has or had a capital or seat of this name.
  boolean wasEver(String state, String town) {
    return of(state).stream().anyMatch(capital -> isCalled(capital, town));
  }

  /// Whether the state had a capital or seat of this name until some years before a day.
  boolean wasLately(String state, String town, LocalDate day) {
    return of(state).stream()
        .filter(capital -> isCalled(capital, town))
        .flatMap(capital -> capital.time().until().stream())
        .anyMatch(until -> until.latest().plusYears(YEARS_TO_GET_USED).isAfter(day));
  }

  /// Whether a state now has a capital or seat of this name, in any spelling.
  boolean isNow(Marked marked, String state, String town) {
    return judgement(marked, state, town).agrees();
  }

  /// The town beside those that are the capital or another seat on the article's day, or were at
  /// the time of which the sentence tells.
  Judgement judgement(Marked marked, String state, String town) {
    List<Capital> all = of(state);
    Judgement judgement = new Judgement();
    String name = world.states().byCode(state).orElseThrow().name();
    for (Capital capital : all) {
      boolean now = capital.time().covers(marked.day()) == Answer.YES;
      boolean named =
          isCalled(capital, town)
              || (now
                  && all.stream().noneMatch(other -> isCalled(other, town))
                  && isOtherSpelling(state, town));
      if (now && (capital.isCapital() || named)) {
        judgement.with(
            capital.role() + " of " + name + " on " + marked.day(),
            capital.ground(),
            capital.names().getFirst(),
            named);
      } else if (named && isThen(marked, capital)) {
        judgement.with(
            capital.role() + " of " + name + ", " + capital.time(),
            capital.ground(),
            capital.names().getFirst(),
            true);
      }
    }
    return judgement.agreeingFirst();
  }

  /// What was found, in a sentence.
  static String summary(Judgement judgement) {
    return judgement.interpretations().stream()
            .map(one -> one.found() + ": " + one.definition())
            .findFirst()
            .orElse("The capital is not known")
        + ".";
  }

  /// Whether the sentence tells of a time when it was the capital.
  private boolean isThen(Marked marked, Capital capital) {
    return marked.tellsOfPast()
        && (marked.otherYears().isEmpty()
            ? past.isIn(marked.text())
            : marked.otherYears().stream()
                .anyMatch(year -> capital.time().covers(LocalDate.of(year, 7, 1)) != Answer.NO));
  }

  static boolean isCalled(Capital capital, String town) {
    String wanted = Folded.of(town);
    return capital.names().stream()
        .map(Folded::of)
        .anyMatch(own -> own.equals(wanted) || own.startsWith(wanted + " "));
  }

  /// Whether the names of states have the town as this one's capital.
  private boolean isOtherSpelling(String state, String town) {
    return world.states().called(town).stream()
        .anyMatch(
            name -> name.kind() == StateName.Kind.CAPITAL && name.state().code().equals(state));
  }

  /// Whether the town is the capital of any state.
  boolean isOfAny(String town) {
    return world.states().called(town).stream()
        .anyMatch(name -> name.kind() == StateName.Kind.CAPITAL);
  }
}
