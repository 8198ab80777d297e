package dev.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All organisations, and every form by which the news names them.
public final class Organisations {

  private final Map<String, Organisation> byCode = new LinkedHashMap<>(2048);
  private final NameIndex<Organisation> index = new NameIndex<>(4096);

  private Organisations(Table table) {
    table.map(this::entered);
  }

  private Organisation entered(Row row) {
    Organisation one = Organisation.read(row);
    if (byCode.put(one.code(), one) != null) {
      throw new IllegalArgumentException("the code " + one.code() + " is there twice");
    }
    List<String> doubtful = row.list("ordinary");
    index.enter(one.name(), one, doubtful.contains(one.name()));
    index.enter(one.names(), one, doubtful);
    index.enter(one.adjectives(), one, doubtful);
    return one;
  }

  /// Those of the program's table, which is read once for all.
  public static Organisations load() {
    return Loaded.ONES;
  }

  private static final class Loaded {

    static final Organisations ONES = of(Table.load(Organisations.class, "organisations.tsv"));
  }

  static Organisations of(Table table) {
    return new Organisations(table);
  }

  /// All of them, by code.
  public Collection<Organisation> all() {
    return List.copyOf(byCode.values());
  }

  /// The organisation with this code.
  public Optional<Organisation> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The organisation that is called exactly so; capitals count.
  public Optional<Organisation> called(String form) {
    return index.called(form);
  }

  /// The longest organisation's name that starts at word `start`.
  ///
  /// @param words the words of a sentence as an English tokenizer parts them
  public Optional<Found<Organisation>> at(List<String> words, int start) {
    return index.at(words, start);
  }

  /// The organisation and those it is an organ of, the nearest first: UNSC, UN.
  public List<Organisation> within(Organisation one) {
    List<Organisation> chain = new ArrayList<>(List.of(one));
    Optional<Organisation> parent = one.parent().flatMap(this::byCode);
    while (parent.isPresent() && !chain.contains(parent.get())) {
      chain.add(parent.get());
      parent = parent.get().parent().flatMap(this::byCode);
    }
    return List.copyOf(chain);
  }
}
