package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.fact.Meeting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which summit is meant where the words name no year: "this year's summit", "last year", or one
/// that is still to come.
final class SummitYears {

  /// How far before and behind the words a year may be told.
  private static final int BEFORE = 14;

  private static final int BEHIND = 24;

  /// How far before the place the verb may stand: "will be held on 3 May in Lima".
  private static final int VERB_BEFORE = 25;

  private static final Wording THIS =
      Wording.of(
          "(?i)\\bthis\\s+(?:year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)\\b");
  private static final Wording LAST = Wording.of("(?i)\\blast\\s+year\\b");
  private static final Wording NEXT = Wording.of("(?i)\\bnext\\s+year\\b");

  private static final Wording TO_COME =
      Wording.of(
          "\\b(?:will|(?:is|are)\\s+(?:(?:due|set|expected|scheduled)\\s+)?to)\\s+(?!have\\b)\\p{L}");

  private static final Wording AHEAD =
      Wording.of("^\\s+(?:will|(?:is|are)\\s+(?:(?:due|set|expected|scheduled)\\s+)?to)\\s");

  private static final Wording THE_NEXT = Wording.of("\\b(?:[Tt]he|its|their)\\s+next\\s+$");

  private SummitYears() {}

  /// The claim with the year that the words beside it tell.
  static SummitClaim dated(Marked marked, SummitClaim claim) {
    return claim.year().isPresent() ? claim : year(marked, claim).map(claim::in).orElse(claim);
  }

  private static Optional<Integer> year(Marked marked, SummitClaim claim) {
    String raw = marked.raw();
    int end = Math.min(raw.length(), claim.end() + BEHIND);
    String words = raw.substring(Math.max(0, claim.start() - BEFORE), end);
    int now = marked.day().getYear();
    List<Integer> told =
        Stream.of(
                THIS.isIn(words) ? Optional.of(now) : Optional.<Integer>empty(),
                LAST.isIn(words) ? Optional.of(now - 1) : Optional.<Integer>empty(),
                NEXT.isIn(words) ? Optional.of(now + 1) : Optional.<Integer>empty())
            .flatMap(Optional::stream)
            .toList();
    return told.size() == 1 && marked.otherYears().isEmpty()
        ? Optional.of(told.getFirst())
        : Optional.empty();
  }

  /// Whether the words tell of a summit to come.
  static boolean isToCome(Marked marked, SummitClaim claim) {
    String words = marked.raw().substring(Math.max(0, claim.start() - VERB_BEFORE), claim.end());
    return marked.otherYears().isEmpty()
        && (TO_COME.isIn(words) || THE_NEXT.isIn(marked.raw().substring(0, claim.start())));
  }

  /// Whether it goes on with what is to come: "COP29 is to take place".
  static boolean isAhead(Marked marked, SummitClaim claim) {
    return AHEAD.isIn(marked.raw().substring(claim.end()));
  }

  /// The first of them that is to come.
  static List<Meeting> next(LocalDate day, List<Meeting> all) {
    return all.stream()
        .filter(one -> !begin(one).isBefore(day))
        .min(Comparator.comparing(SummitYears::begin))
        .stream()
        .toList();
  }

  /// Its first day, the last of its year where the day is not known.
  private static LocalDate begin(Meeting one) {
    return one.time().from().map(from -> from.earliest()).orElse(LocalDate.of(one.year(), 12, 31));
  }
}
