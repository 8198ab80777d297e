package dev.chancery.reference.fact;

import java.util.List;

/// Offices whose holders are counted.
public final class OfficeSeries {

  private final Grouped<CountedHolder> holders;

  OfficeSeries(FactTable table) {
    holders = new Grouped<>(table, "state", CountedHolder::read);
  }

  /// All counted holders of an office that the table knows, the earliest first.
  public List<CountedHolder> of(String state, String office) {
    return holders.of(state).stream().filter(one -> one.office().equals(office)).toList();
  }

  /// The numbers a person has in the series; two for one who came back and was counted again.
  public List<Integer> numbers(String state, String office, String person) {
    return of(state, office).stream()
        .filter(one -> one.isCalled(person))
        .map(CountedHolder::ordinal)
        .toList();
  }

  public List<CountedHolder> all() {
    return holders.all();
  }
}
