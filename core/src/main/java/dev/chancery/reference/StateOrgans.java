package dev.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The organs of states that the news names without the state. A name that several states share is
/// found as doubtful: it means the organ of the state in the table only where nothing else is said
/// ("the Senate" in an American text).
public final class StateOrgans {

  private final List<StateOrgan> all = new ArrayList<>(512);
  private final NameIndex<StateOrgan> index = new NameIndex<>(2048);

  private StateOrgans(Table table) {
    all.addAll(table.map(this::entered));
  }

  private StateOrgan entered(Row row) {
    StateOrgan one = StateOrgan.read(row);
    List<String> doubtful = row.list("needs_state");
    index.enter(one.name(), one, doubtful.contains(one.name()));
    index.enter(one.names(), one, doubtful);
    return one;
  }

  /// Reads the table of the program.
  public static StateOrgans load() {
    return of(Table.load(StateOrgans.class, "state_organs.tsv"));
  }

  static StateOrgans of(Table table) {
    return new StateOrgans(table);
  }

  /// All of them, by name.
  public Collection<StateOrgan> all() {
    return List.copyOf(all);
  }

  /// The organ that is called exactly so; capitals count.
  public Optional<StateOrgan> called(String form) {
    return index.called(form);
  }

  /// The longest organ's name that starts at word `start`.
  ///
  /// @param words the words of a sentence as an English tokenizer parts them
  public Optional<Found<StateOrgan>> at(List<String> words, int start) {
    return index.at(words, start);
  }
}
