package dev.chancery.reference.fact;

import dev.chancery.reference.Folded;
import dev.chancery.reference.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Agreements by name and by party.
public final class Agreements {

  private final FactTable table;
  private final Map<String, List<Row>> byName = new HashMap<>();
  private final Map<String, List<Row>> byParty;

  Agreements(FactTable table) {
    this.table = table;
    byParty = table.by("parties");
    for (String column : List.of("name", "names")) {
      table
          .by(column)
          .forEach((name, rows) ->
              byName.computeIfAbsent(Folded.of(name), _ -> new ArrayList<>()).addAll(rows));
    }
  }

  public List<KnownAgreement> all() {
    return table.map(this::read);
  }

  /// The agreements called so; capitals, accents and hyphens don't count.
  public List<KnownAgreement> called(String name) {
    return read(byName.getOrDefault(Folded.of(name), List.of()));
  }

  /// The agreements to which a state or organisation is a party by itself.
  public List<KnownAgreement> of(String party) {
    return read(byParty.getOrDefault(party, List.of()));
  }

  /// The agreements that have both as parties by themselves, those of the two alone first.
  public List<KnownAgreement> between(String one, String other) {
    List<KnownAgreement> common =
        of(one).stream().filter(each -> each.parties().contains(other)).toList();
    List<KnownAgreement> ordered = new ArrayList<>();
    common.stream().filter(each -> each.parties().size() == 2).forEach(ordered::add);
    common.stream().filter(each -> each.parties().size() > 2).forEach(ordered::add);
    return ordered;
  }

  private List<KnownAgreement> read(List<Row> rows) {
    return table.map(rows, this::read);
  }

  private KnownAgreement read(Row row) {
    return KnownAgreement.read(row, table.ground(row));
  }
}
