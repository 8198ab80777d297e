package dev.chancery.checking.known;

import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.MembershipOn;
import dev.chancery.reference.fact.Roll;
import dev.chancery.reference.fact.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How the standing of a state in an organisation is told, and on which line of the roll it rests.
final class Standings {

  private Standings() {}

  static String told(List<Membership> times) {
    return times.isEmpty()
        ? "at no time a member"
        : times.stream().map(Standings::told).collect(Collectors.joining(", "));
  }

  /// That a state is no member rests on the list of the members, not on what else it is.
  static boolean isSure(MembershipOn standing) {
    return standing.answer() == Answer.NO
        ? standing.because().stream()
            .filter(one -> one.standing() == Standing.MEMBER)
            .allMatch(one -> one.ground().verified())
        : standing.verified();
  }

  static Ground ground(MembershipOn standing, Roll roll) {
    List<Membership> rows = standing.answer() == Answer.YES ? standing.because() : roll.all();
    return rows.stream()
        .filter(one -> one.standing() == Standing.MEMBER)
        .findFirst()
        .orElse(rows.getFirst())
        .ground();
  }

  static String told(MembershipOn standing) {
    if (standing.answer() == Answer.YES) {
      return "member, " + standing.because().getFirst().time();
    }
    return standing.because().isEmpty()
        ? "no member"
        : standing.because().stream()
            .map(Standings::told)
            .collect(Collectors.joining(", ", "not then: ", ""));
  }

  private static String told(Membership one) {
    return one.standing().name().toLowerCase(Locale.ROOT) + " " + one.time();
  }
}
