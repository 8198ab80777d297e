package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What a claim asserts, apart from where it stands: two claims of one fact are one fact told
/// twice.
///
/// @param terms what tells the fact from others of its type
record Fact(ClaimType type, List<String> terms) {

  static Fact of(Claim claim) {
    return switch (claim.type()) {
      case OFFICE -> of(claim, surname(claim), term(claim));
      case COUNT, AMOUNT -> of(claim, figure(claim), claim.subject().toString());
      case RANK, GROWTH, SHARE, ANNIVERSARY, DURATION ->
          of(claim, claim.subject().toString(), figure(claim));
      case DATED, ROLE, MEMBERSHIP, CALENDAR, SUPERLATIVE, OTHER ->
          of(
              claim,
              claim.subject().toString(),
              Objects.toString(claim.object()),
              Objects.toString(claim.measure()),
              period(claim));
    };
  }

  private static Fact of(Claim claim, String... terms) {
    return new Fact(claim.type(), List.of(terms));
  }

  /// A person is told by full name once and by surname after.
  private static String surname(Claim claim) {
    String name = claim.subject().names().getFirst();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /// The years of a term, and for what one stood, tell more than that one holds or held an office.
  private static String term(Claim claim) {
    String office = claim.measure();
    boolean told = claim.origin().rule().equals("claim/predicate-office");
    if (told && office != null && (office.endsWith("nominee") || office.endsWith("candidate"))) {
      return office;
    }
    return claim.period() != null && claim.period().timex().contains("/")
        ? claim.period().timex()
        : "";
  }

  private static String figure(Claim claim) {
    return claim.value() == null ? "" : claim.value().number() + " " + claim.value().unit();
  }

  /// A role held in 2025 is still that role in October 2025.
  private static String period(Claim claim) {
    if (claim.period() == null) {
      return "";
    }
    String timex = claim.period().timex();
    return claim.type() == ClaimType.ROLE && timex.length() > 4 ? timex.substring(0, 4) : timex;
  }
}
