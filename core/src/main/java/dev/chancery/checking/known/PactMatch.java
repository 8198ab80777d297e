package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.When;
import dev.chancery.reading.time.TimeMention;
import dev.chancery.reference.RoughDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How what a sentence tells compares with an agreement.
///
/// @param missing the parties that the sentence does not name
/// @param own whether a party is among those who are told to have made it
/// @param strangers who is told to have made it and did not
record PactMatch(
    Pact pact, Time time, Place place, List<String> missing, boolean own, List<String> strangers) {

  /// How the time fits.
  enum Time {
    /// the very day is told
    DAY,
    /// a year, a month or a season is told in which it was
    ROUGH,
    /// no time is told, and the article is of the days after it
    NEWS,
    /// no time is told
    NONE,
    /// only another day is told, perhaps of something else
    OTHER,
    /// told a day or two off
    NEAR,
    /// another year or month is told of it
    AGAINST
  }

  /// How the place fits.
  enum Place {
    FITS,
    NONE,
    AGAINST
  }

  private static final int DAYS = 2;
  private static final int NEWS_DAYS = 4;

  private static final Wording LENGTH =
      Wording.of("(?i)\\b(?:years?|decades?|century|centuries)\\b");

  /// Half a year: "ten years ago" may be told in any month.
  private static final int SLACK = 183;

  static PactMatch of(Marked marked, PactTelling told, Pact pact) {
    return new PactMatch(
        pact,
        time(marked, told, pact),
        place(told, pact),
        pact.without(told.named()),
        told.signers().stream().anyMatch(pact.parties()::contains),
        strangers(told, pact));
  }

  /// Those who made it by the tree, or are told in one breath with a party.
  private static List<String> strangers(PactTelling told, Pact pact) {
    Stream<String> beside =
        told.rows().stream()
            .filter(row -> row.stream().anyMatch(pact.parties()::contains))
            .filter(row -> !pact.without(row).isEmpty())
            .flatMap(List::stream);
    return pact.strangers(Stream.concat(told.signers().stream(), beside).distinct().toList());
  }

  private static Time time(Marked marked, PactTelling told, Pact pact) {
    List<RoughDate> days = pact.days();
    if (!told.dates().isEmpty()) {
      Optional<ClaimedDate> fitting =
          told.dates().stream().filter(date -> date.fitsAny(days)).findFirst();
      if (fitting.isPresent()) {
        return isDay(fitting.get().date()) ? Time.DAY : Time.ROUGH;
      }
      boolean near = told.dates().stream().anyMatch(date -> date.isNear(days));
      return near || told.isNamedYear(days) ? Time.NEAR : Time.AGAINST;
    }
    return days.stream()
        .flatMap(day ->
            marked.scene().times(marked.sentence()).stream()
                .map(mention -> time(marked, mention, day)))
        .min(Enum::compareTo)
        .filter(best -> best != Time.NONE)
        .orElseGet(() -> untold(marked, days));
  }

  private static boolean isDay(RoughDate date) {
    return date.earliest().equals(date.latest());
  }

  private static Time time(Marked marked, TimeMention mention, RoughDate day) {
    When when = mention.when();
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from == null || to == null) {
      return Time.NONE;
    }
    boolean length = LENGTH.isIn(when.text());
    if (length && isToday(mention)) {
      int years = marked.day().getYear() - from.getYear();
      from = marked.day().minusYears(years);
      to = from;
      length = false;
    }
    long slack = length ? SLACK : 0;
    boolean in =
        !day.latest().isBefore(from.minusDays(slack))
            && !day.earliest().isAfter(to.plusDays(slack));
    long width = ChronoUnit.DAYS.between(from, to);
    if (in) {
      return width == 0 && slack == 0 ? Time.DAY : Time.ROUGH;
    }
    boolean near = width == 0 && Math.abs(ChronoUnit.DAYS.between(from, day.earliest())) <= DAYS;
    return near ? Time.NEAR : Time.NONE;
  }

  /// "Ten years ago today".
  private static boolean isToday(TimeMention mention) {
    int next = mention.end();
    return mention.when().text().contains("today")
        || (next < mention.sentence().size() && mention.sentence().lower(next).equals("today"));
  }

  private static Time untold(Marked marked, List<RoughDate> days) {
    boolean told =
        marked.scene().times(marked.sentence()).stream()
            .map(TimeMention::when)
            .anyMatch(when -> when.from() != null && when.from().equals(when.to()));
    LocalDate today = marked.day();
    boolean late =
        days.stream()
            .anyMatch(day ->
                isDay(day)
                    && !today.isBefore(day.latest())
                    && !today.isAfter(day.latest().plusDays(NEWS_DAYS)));
    return told ? Time.OTHER : late ? Time.NEWS : Time.NONE;
  }

  private static Place place(PactTelling told, Pact pact) {
    List<PactPlace> places = told.places().stream().filter(one -> !isMatter(pact, one)).toList();
    if (places.stream().anyMatch(place -> isAt(pact, place))) {
      return Place.FITS;
    }
    boolean other =
        !pact.places().isEmpty() && !places.isEmpty() && places.stream().allMatch(PactPlace::known);
    return other ? Place.AGAINST : Place.NONE;
  }

  private static boolean isAt(Pact pact, PactPlace place) {
    return pact.isDoneAt(place.name())
        || place.state().map(code -> pact.states().contains(code)).orElse(false);
  }

  /// "A ceasefire in Yemen" tells nothing of where it was agreed.
  private static boolean isMatter(Pact pact, PactPlace place) {
    return place.state().map(code -> pact.parties().contains(code)).orElse(false)
        || pact.subject().stream().anyMatch(words -> words.isIn(place.name()));
  }

  /// Whether a sentence that does not speak of its matter can mean it: by the day and two parties.
  boolean isKnownByDay() {
    return time == Time.DAY && present() >= 2;
  }

  /// Whether the article is not older than the agreement.
  boolean isPast(LocalDate today) {
    return pact.days().isEmpty()
        || pact.days().stream().anyMatch(day -> !day.earliest().isAfter(today.plusDays(1)));
  }

  /// Whether enough of its parties are named to know it by them.
  private boolean isOfNamed() {
    return pact.isOpen() || present() >= 2 || missing.isEmpty();
  }

  private boolean isDated() {
    return time == Time.DAY || time == Time.ROUGH || time == Time.NEWS;
  }

  int present() {
    return pact.parties().size() - missing.size();
  }

  /// Whether the sentence tells of this agreement, and all of it right.
  boolean agrees() {
    return strangers.isEmpty()
        && place != Place.AGAINST
        && isOfNamed()
        && (isDated() || (place == Place.FITS && missing.isEmpty() && time == Time.NONE));
  }

  /// Whether nothing speaks against its being this one.
  boolean isPossible() {
    boolean here =
        time == Time.NEAR
            || isDated()
            || (time == Time.NONE && (place == Place.FITS || missing.isEmpty()));
    boolean told = isOfNamed() || (place == Place.FITS && isDated());
    return strangers.isEmpty() && place != Place.AGAINST && told && here;
  }

  /// Whether it is this one for certain, but for the place.
  boolean isElsewhere() {
    return strangers.isEmpty() && place == Place.AGAINST && isSureOfTime();
  }

  private boolean isSureOfTime() {
    if (pact.isOpen() || missing.isEmpty()) {
      return isDated() || (pact.sole() && time == Time.NONE);
    }
    return present() > 0 && (time == Time.DAY || (time == Time.ROUGH && pact.sole()));
  }

  /// Whether it is this one for certain, but that somebody else is told in the place of a party.
  boolean isOfOthers() {
    boolean one =
        strangers.size() == 1
            && present() > 0
            && (missing.size() == 1 || (place == Place.FITS && time == Time.DAY));
    boolean sure =
        switch (time) {
          case DAY -> true;
          case ROUGH -> place == Place.FITS || pact.sole();
          case NEWS -> pact.sole();
          case NONE -> place == Place.FITS && pact.sole();
          case OTHER, NEAR, AGAINST -> false;
        };
    return one && !missing.isEmpty() && !pact.isOpen() && place != Place.AGAINST && sure;
  }

  /// Whether it is this one for certain, but for the time.
  boolean isAtAnotherTime() {
    return strangers.isEmpty()
        && missing.isEmpty()
        && place != Place.AGAINST
        && time == Time.AGAINST
        && own
        && pact.sole();
  }
}
