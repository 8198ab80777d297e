package dev.chancery.checking.known;

import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Meeting;
import dev.chancery.reference.fact.Meetings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The chairmanships of one organisation, in the order they followed one another.
record Chairs(List<Meeting> all) {

  /// Days around a change in which either may be meant.
  private static final int DAYS_OF_CHANGE = 45;

  /// Days before a change from which the next chair may be spoken of as if it had begun.
  private static final int DAYS_BEFORE = 18;

  /// Days before a yearly change at which a summit may hand on the chair.
  private static final int DAYS_TO_SUMMIT = 75;

  private static final int DAYS_OF_HOLDING = 10;

  private static final int DAYS_BACK = 400;

  private static final int DAYS_OF_HALF_YEAR = 185;

  /// Away from the days of change.
  private static final int MID_MONTH = 2;

  private static final int DAYS_OF_WEEK = 10;

  /// Days before the end of a chairmanship from which the next is spoken of.
  private static final int DAYS_AHEAD = 200;

  static Chairs of(Meetings meetings, String body) {
    return new Chairs(
        meetings.of(body).stream()
            .filter(one -> one.kind() == Meeting.Kind.CHAIR && !one.state().isEmpty())
            .sorted(Comparator.comparing(Chairs::begin))
            .toList());
  }

  static LocalDate begin(Meeting one) {
    return one.time().from().map(RoughDate::earliest).orElse(LocalDate.of(one.year(), 1, 1));
  }

  static LocalDate end(Meeting one) {
    return one.time().until().map(RoughDate::latest).orElse(LocalDate.of(one.year(), 12, 31));
  }

  /// Those that the words of a claim can mean, by the article's day.
  ///
  /// @param done whether a change of the chair is told as done
  List<Meeting> meant(ChairClaim claim, LocalDate day, boolean done) {
    if (claim.year().isPresent()) {
      int year = claim.year().getAsInt();
      return covering(
          LocalDate.of(year, claim.half() == 2 ? 7 : 1, MID_MONTH),
          LocalDate.of(year, claim.half() == 1 ? 6 : 12, MID_MONTH));
    }
    return switch (claim.turn()) {
      case OWN, HOLDS -> byTime(claim.time(), day);
      case TAKES ->
          claim.dated() && all.stream().allMatch(one -> one.time().from().isPresent())
              ? beginning(day.minusDays(DAYS_OF_WEEK), day.plusDays(DAYS_OF_WEEK))
              : beginning(day.minusDays(past(claim)), day.plusDays(ahead(claim, done)));
      case RECEIVES -> beginning(day.minusDays(past(claim)), day.plusDays(ahead(claim, done)));
      case GIVES ->
          all.stream()
              .filter(one -> !end(one).isBefore(lastChange(day)))
              .filter(one -> !begin(one).isAfter(day))
              .toList();
    };
  }

  /// The day of the last change before; whoever took over took over then.
  private LocalDate lastChange(LocalDate day) {
    return all.stream()
        .map(Chairs::end)
        .filter(end -> end.isBefore(day))
        .max(Comparator.naturalOrder())
        .orElse(day);
  }

  /// How far ahead a change may be.
  private int ahead(ChairClaim claim, boolean done) {
    int soon = past(claim) == DAYS_BACK ? DAYS_TO_SUMMIT : DAYS_OF_CHANGE;
    return done ? soon : Math.max(DAYS_AHEAD, past(claim));
  }

  /// How long ago a change may be that is told without a date.
  private int past(ChairClaim claim) {
    boolean yearly = all.stream().noneMatch(one -> begin(one).plusMonths(7).isAfter(end(one)));
    return claim.dated() ? DAYS_OF_CHANGE : yearly ? DAYS_BACK : DAYS_OF_HALF_YEAR;
  }

  private List<Meeting> byTime(String time, LocalDate day) {
    return switch (time) {
      case "recent", "last", "past", "previous", "outgoing" -> covering(day.minusYears(1), day);
      case "former" -> List.of();
      case "upcoming", "forthcoming", "incoming", "next" -> covering(day, day.plusYears(1));
      default -> covering(day, day);
    };
  }

  /// Those that last at some time between two days.
  List<Meeting> covering(LocalDate from, LocalDate to) {
    return all.stream().filter(one -> !end(one).isBefore(from) && !begin(one).isAfter(to)).toList();
  }

  private List<Meeting> beginning(LocalDate from, LocalDate to) {
    return all.stream()
        .filter(one -> !begin(one).isBefore(from) && !begin(one).isAfter(to))
        .toList();
  }

  /// Whether the state has the chair so near the day that the words may tell of that time.
  ///
  /// @param present whether they tell of the day itself: "which now holds the presidency"
  boolean isNear(ChairClaim claim, LocalDate day, boolean present) {
    LocalDate from = day.minusDays(present ? DAYS_OF_HOLDING : DAYS_OF_CHANGE);
    LocalDate to = day.plusDays(present ? DAYS_OF_HOLDING : DAYS_BEFORE);
    return !claim.changes()
        && covering(from, to).stream().anyMatch(one -> one.state().equals(claim.state()));
  }
}
