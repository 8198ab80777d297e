package dev.chancery.reference.fact;

import java.util.List;

/// Whether a state was a member of an organisation on a day.
///
/// @param because the lines of the table that say so; for a no what else is known of the two
public record MembershipOn(Answer answer, List<Membership> because) {

  public MembershipOn {
    because = List.copyOf(because);
  }

  /// Whether a claim may be called false on this ground alone.
  public boolean verified() {
    return switch (answer) {
      case YES -> because.stream().anyMatch(one -> one.ground().verified());
      case NO -> because.stream().allMatch(one -> one.ground().verified());
      case UNKNOWN -> false;
    };
  }
}
