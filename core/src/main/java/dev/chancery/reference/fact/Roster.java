package dev.chancery.reference.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// Who was what to an organisation on a day.
///
/// @param present those for whom it is certain
/// @param perhaps those whose dates leave it open
/// @param complete whether the table knows all members on that day
public record Roster(
    String organisation,
    LocalDate day,
    List<Membership> present,
    List<Membership> perhaps,
    boolean complete) {

  public Roster {
    present = List.copyOf(present);
    perhaps = List.copyOf(perhaps);
  }

  /// The codes of those with this standing, in the order they got it.
  public List<String> with(Standing standing) {
    return present.stream()
        .filter(one -> one.standing() == standing)
        .map(Membership::member)
        .distinct()
        .toList();
  }

  public List<String> members() {
    return with(Standing.MEMBER);
  }

  /// How many members it has; none when that can't be said for sure.
  public OptionalInt count() {
    boolean open = perhaps.stream().anyMatch(Roster::counts) || !with(Standing.DISPUTED).isEmpty();
    return complete && !open ? OptionalInt.of(members().size()) : OptionalInt.empty();
  }

  private static boolean counts(Membership one) {
    return one.standing() == Standing.MEMBER || one.standing() == Standing.DISPUTED;
  }

  /// Whether a count may be called false on this ground alone.
  public boolean verified() {
    return present.stream().filter(Roster::counts).allMatch(one -> one.ground().verified());
  }
}
