package dev.chancery.reference.fact;

import java.util.List;
import java.util.Set;

/// The seats of the United Nations Security Council.
public final class SecurityCouncil {

  private static final int SEATS = 10;
  private static final Set<String> PERMANENT = Set.of("CHN", "FRA", "GBR", "RUS", "USA");

  private final List<CouncilTerm> terms;

  SecurityCouncil(FactTable table) {
    terms = table.map(row -> CouncilTerm.read(row, table.ground(row)));
  }

  /// The codes of the permanent members; Russia has the seat of the Soviet Union.
  public static Set<String> permanent() {
    return PERMANENT;
  }

  /// The terms of the elected members of a year; fewer than ten when the table does not know all.
  public List<CouncilTerm> elected(int year) {
    return terms.stream().filter(term -> term.covers(year)).toList();
  }

  /// All terms of a state since 1987.
  public List<CouncilTerm> terms(String member) {
    return terms.stream().filter(term -> term.member().equals(member)).toList();
  }

  public List<CouncilTerm> all() {
    return terms;
  }

  /// Whether a state has a seat in a year.
  public Answer sits(String member, int year) {
    List<CouncilTerm> elected = elected(year);
    if (PERMANENT.contains(member) || elected.stream().anyMatch(t -> t.member().equals(member))) {
      return Answer.YES;
    }
    return elected.size() == SEATS ? Answer.NO : Answer.UNKNOWN;
  }
}
