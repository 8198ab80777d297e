package dev.chancery.reference.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that is known about the members of one organisation.
///
/// @param all every time of every member, observer and so on
/// @param complete the days on which no member is missing, if there are such days
/// @param knownOn the day up to which the table speaks
public record Roll(
    String organisation, List<Membership> all, Optional<Stretch> complete, LocalDate knownOn) {

  public Roll {
    all = List.copyOf(all);
  }

  /// Who was what on `day`; nothing for a day the table does not reach.
  public Optional<Roster> at(LocalDate day) {
    if (all.isEmpty() || day.isAfter(knownOn)) {
      return Optional.empty();
    }
    return Optional.of(
        new Roster(
            organisation, day, on(day, Answer.YES), on(day, Answer.UNKNOWN), completeOn(day)));
  }

  private List<Membership> on(LocalDate day, Answer answer) {
    return all.stream().filter(one -> one.on(day) == answer).toList();
  }

  private boolean completeOn(LocalDate day) {
    return complete.map(time -> time.covers(day) == Answer.YES).orElse(false);
  }

  /// All times of one member, the earliest first.
  public List<Membership> of(String member) {
    return all.stream().filter(one -> one.member().equals(member)).toList();
  }

  /// Whether `member` had this standing on `day`.
  public MembershipOn standing(String member, Standing standing, LocalDate day) {
    List<Membership> own = of(member);
    if (day.isAfter(knownOn)) {
      return new MembershipOn(Answer.UNKNOWN, own);
    }
    List<Membership> holding =
        own.stream()
            .filter(one -> one.standing() == standing && one.on(day) == Answer.YES)
            .toList();
    if (!holding.isEmpty()) {
      return new MembershipOn(Answer.YES, holding);
    }
    return new MembershipOn(absent(own, standing, day), own);
  }

  // Only the members are known completely: that a state is no observer is never certain.
  private Answer absent(List<Membership> own, Standing standing, LocalDate day) {
    boolean open =
        own.stream()
            .filter(one -> one.standing() == standing || one.standing() == Standing.DISPUTED)
            .anyMatch(one -> one.on(day) != Answer.NO);
    return standing == Standing.MEMBER && completeOn(day) && !open ? Answer.NO : Answer.UNKNOWN;
  }

  /// Whether `member` was a member on `day`.
  public MembershipOn member(String member, LocalDate day) {
    return standing(member, Standing.MEMBER, day);
  }
}
