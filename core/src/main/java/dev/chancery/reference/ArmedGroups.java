package dev.chancery.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All armed groups, and every form by which the news names them.
public final class ArmedGroups {

  private final Map<String, ArmedGroup> byCode = new LinkedHashMap<>();
  private final NameIndex<ArmedGroup> index = new NameIndex<>(1024);

  private ArmedGroups(Table table) {
    table.map(this::entered);
  }

  private ArmedGroup entered(Row row) {
    ArmedGroup one = ArmedGroup.read(row);
    if (byCode.put(one.code(), one) != null) {
      throw new IllegalArgumentException("the code " + one.code() + " is there twice");
    }
    List<String> doubtful = row.list("ordinary");
    index.enter(one.name(), one, doubtful.contains(one.name()));
    index.enter(one.names(), one, doubtful);
    return one;
  }

  /// Reads the table of the program.
  public static ArmedGroups load() {
    return of(Table.load(ArmedGroups.class, "armed_groups.tsv"));
  }

  static ArmedGroups of(Table table) {
    return new ArmedGroups(table);
  }

  /// All of them, by code.
  public Collection<ArmedGroup> all() {
    return List.copyOf(byCode.values());
  }

  /// The group with this code.
  public Optional<ArmedGroup> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The group that is called exactly so; capitals count.
  public Optional<ArmedGroup> called(String form) {
    return index.called(form);
  }

  /// The longest group's name that starts at word `start`.
  ///
  /// @param words the words of a sentence as an English tokenizer parts them
  public Optional<Found<ArmedGroup>> at(List<String> words, int start) {
    return index.at(words, start);
  }
}
