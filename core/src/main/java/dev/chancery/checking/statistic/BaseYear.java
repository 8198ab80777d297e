package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.AgreementStep;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Agreements;
import dev.chancery.reference.fact.KnownAgreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// From which year to which a growth runs.
///
/// @param bases the years it may run from, the one that is plainly meant first
/// @param end the year it runs to, where it is told
record BaseYear(List<Integer> bases, Optional<Integer> end) {

  private static final String YEAR = "(?:19|20)\\d\\d)(?![\\d%]|,\\d)";
  private static final Wording SPAN =
      Wording.of(
          "(?i)\\b(?:between\\s+(?<from>%s\\s+and\\s+(?<to>%s|from\\s+(?:[^.;]{0,40}?\\bin\\s+)?(?<start>%s\\s+(?:to|until|through)\\s+(?:[^.;]{0,40}?\\bin\\s+)?(?<stop>%s)"
              .formatted(YEAR, YEAR, YEAR, YEAR));
  private static final Wording SINCE =
      Wording.of(
          "(?i)\\b(?:since|from|compared\\s+(?:with|to)|over\\s+its\\s+level\\s+in)\\s+(?<from>"
              + YEAR);
  private static final Wording ACT =
      Wording.of(
          "(?i)\\bsince\\b(?:[^,;.]{0,80}?)\\b(?:agreement|deal|pact|accord|treaty|FTA|partnership)\\b(?<rest>[^,;.]{0,60})");
  private static final Wording YEAR_IN = Wording.of("\\b(?:in|of)\\s+(?<from>" + YEAR);
  private static final Wording SIGNED = Wording.of("(?i)\\bsign");
  private static final Wording PAST =
      Wording.of(
          "(?i)\\b(?:over|in|during|within|across)\\s+(?:the\\s+)?(?:past|last|previous)\\s+(?:(?<number>\\w+)\\s+years|(?<decade>decade)|(?<decades>two\\s+decades))");
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "ten", 10,
          "fifteen", 15, "twenty", 20);
  private static final int DECADE = 10;

  BaseYear {
    bases = List.copyOf(bases);
  }

  /// The years of a sentence; nothing where none are told.
  ///
  /// @param day the article's date
  static Optional<BaseYear> of(String raw, Target target, Agreements agreements, LocalDate day) {
    return Stream.of(
            span(raw), act(raw, target, agreements), since(raw), past(raw, day.getYear() - 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<BaseYear> span(String raw) {
    Matcher found = SPAN.matcher(raw);
    if (!found.find()) {
      return Optional.empty();
    }
    boolean between = found.group("from") != null;
    return Optional.of(
        new BaseYear(
            List.of(year(found, between ? "from" : "start")),
            Optional.of(year(found, between ? "to" : "stop"))));
  }

  private static Optional<BaseYear> since(String raw) {
    Matcher found = SINCE.matcher(raw);
    return found.find()
        ? Optional.of(new BaseYear(List.of(year(found, "from")), Optional.empty()))
        : Optional.empty();
  }

  /// Since an agreement was signed or took effect: the year is told, or known; the year before is
  /// what trade was without it.
  private static Optional<BaseYear> act(String raw, Target target, Agreements agreements) {
    Matcher found = ACT.matcher(raw);
    if (!found.find()) {
      return Optional.empty();
    }
    Matcher told = YEAR_IN.matcher(found.group());
    Optional<Integer> year =
        told.find()
            ? Optional.of(year(told, "from"))
            : known(target, agreements, SIGNED.isIn(found.group()));
    return year.map(of -> new BaseYear(List.of(of, of - 1), Optional.empty()));
  }

  private static Optional<Integer> known(Target target, Agreements agreements, boolean signed) {
    return target.partner().stream()
        .flatMap(partner -> agreements.between(target.area(), partner).stream())
        .filter(one -> one.parties().size() == 2)
        .flatMap(one -> dates(one, signed))
        .map(RoughDate::year)
        .findFirst();
  }

  private static Stream<RoughDate> dates(KnownAgreement one, boolean signed) {
    return signed
        ? one.dates(AgreementStep.SIGNED).stream()
        : Stream.concat(
            one.dates(AgreementStep.IN_FORCE).stream(), one.dates(AgreementStep.SIGNED).stream());
  }

  private static Optional<BaseYear> past(String raw, int last) {
    Matcher found = PAST.matcher(raw);
    if (!found.find()) {
      return Optional.empty();
    }
    int back = length(found);
    return back == 0
        ? Optional.empty()
        : Optional.of(new BaseYear(List.of(last - back, last - back - 1), Optional.empty()));
  }

  private static int length(Matcher found) {
    if (found.group("decade") != null) {
      return DECADE;
    }
    if (found.group("decades") != null) {
      return 2 * DECADE;
    }
    String number = found.group("number");
    return number.matches("\\d{1,2}")
        ? Integer.parseInt(number)
        : NUMBERS.getOrDefault(number.toLowerCase(java.util.Locale.ROOT), 0);
  }

  private static Integer year(MatchResult found, String group) {
    return Integer.valueOf(found.group(group));
  }
}
