package dev.chancery.reference.fact;

import dev.chancery.reference.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who belongs to which organisation when.
///
/// Rows become values when they are asked for: the table is long, and a claim names few.
public final class Memberships {

  private final FactTable table;
  private final Foundations foundations;
  private final Map<String, List<Row>> byOrganisation;
  private final Map<String, List<Row>> byMember;

  Memberships(FactTable table, Foundations foundations) {
    this.table = table;
    this.foundations = foundations;
    byOrganisation = table.by("organisation");
    byMember = table.by("member");
  }

  /// The codes of all organisations whose members are known.
  public Set<String> organisations() {
    return new TreeSet<>(byOrganisation.keySet());
  }

  /// The members of an organisation; a roll without lines when the table does not know it.
  public Roll of(String organisation) {
    return new Roll(
        organisation,
        read(byOrganisation.getOrDefault(organisation, List.of())),
        foundations.of(organisation).flatMap(Foundation::membersComplete),
        table.knownOn());
  }

  /// Every standing of a state or organisation, in the order of the organisations.
  public List<Membership> ofMember(String code) {
    return read(byMember.getOrDefault(code, List.of()));
  }

  /// The day up to which the table speaks.
  public LocalDate knownOn() {
    return table.knownOn();
  }

  private List<Membership> read(List<Row> rows) {
    return table.map(rows, this::read);
  }

  private Membership read(Row row) {
    return new Membership(
        row.required("organisation"),
        row.required("member"),
        Standing.of(row.required("standing")),
        Stretch.of(row, "from", "until"),
        row.required("dates").equals("yes"),
        table.ground(row),
        row.text("note"));
  }
}
