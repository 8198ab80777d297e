package dev.chancery.reference.fact;

import dev.chancery.reference.Leaders;

/// The door to the facts. A table is read when it is first asked for.
public final class Facts {

  private final StateFacts states = new StateFacts();
  private final Lazy<Foundations> foundations =
      new Lazy<>(() -> new Foundations(FactTable.load("foundations.tsv")));
  private final Lazy<Memberships> memberships =
      new Lazy<>(() -> new Memberships(FactTable.load("memberships.tsv"), foundations()));
  private final Lazy<Meetings> meetings =
      new Lazy<>(() -> new Meetings(FactTable.load("meetings.tsv")));
  private final Lazy<SecurityCouncil> securityCouncil =
      new Lazy<>(() -> new SecurityCouncil(FactTable.load("security_council.tsv")));
  private final Lazy<Agreements> agreements =
      new Lazy<>(() -> new Agreements(FactTable.load("agreements.tsv")));
  private final Lazy<Relations> relations =
      new Lazy<>(() -> new Relations(FactTable.load("relations.tsv")));
  private final Lazy<Leaders> leaders = new Lazy<>(Leaders::load);
  private final Lazy<Terms> terms =
      new Lazy<>(
          () -> new Terms(Grouped.load("terms.tsv", "state", Term::read), this.leaders::get));
  private final Lazy<OfficeSeries> officeSeries =
      new Lazy<>(() -> new OfficeSeries(FactTable.load("office_series.tsv")));

  /// Codes, capitals, names, successions and national days of states.
  public StateFacts states() {
    return states;
  }

  /// Beginnings and seats of organisations.
  public Foundations foundations() {
    return foundations.get();
  }

  /// Who belongs to which organisation when.
  public Memberships memberships() {
    return memberships.get();
  }

  /// Who chairs what when, and where the summits were.
  public Meetings meetings() {
    return meetings.get();
  }

  /// The seats of the Security Council.
  public SecurityCouncil securityCouncil() {
    return securityCouncil.get();
  }

  /// Agreements by name and by party.
  public Agreements agreements() {
    return agreements.get();
  }

  /// Diplomatic relations and partnerships by pair.
  public Relations relations() {
    return relations.get();
  }

  /// Who held which office when.
  public Terms terms() {
    return terms.get();
  }

  /// Offices whose holders are counted.
  public OfficeSeries officeSeries() {
    return officeSeries.get();
  }
}
