package dev.chancery.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All states, and every form by which the news means one.
public final class States {

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final StateIndex index = new StateIndex();
  private final Map<String, List<State>> byDescriptor = new HashMap<>();
  private final LongestName longest;

  private States(Table states, Table parts, Table lookalikes) {
    for (State state : states.map(StateRow::read)) {
      byCode.put(state.code(), state);
      index.add(state);
      describe(state);
    }
    parts.map(this::entered);
    longest = new LongestName(index, lookalikes.map(row -> row.required("name")));
  }

  private Subdivision entered(Row row) {
    Subdivision part = Subdivision.read(row);
    index.add(
        byCode(part.code())
            .orElseThrow(() -> new IllegalArgumentException("no state is coded " + part.code())),
        part);
    return part;
  }

  /// Those of the program's tables, which are read once for all.
  public static States load() {
    return Loaded.ONES;
  }

  private static final class Loaded {

    static final States ONES =
        of(
            Table.load(States.class, "states.tsv"),
            Table.load(States.class, "subdivisions.tsv"),
            Table.load(States.class, "lookalikes.tsv"));
  }

  static States of(Table states, Table parts, Table lookalikes) {
    return new States(states, parts, lookalikes);
  }

  /// All states, territories and former states, by code.
  public Collection<State> all() {
    return List.copyOf(byCode.values());
  }

  /// The state with this ISO 3166-1 alpha-3 code.
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The state that `name` names outright: a short, former or official name, no adjective.
  public Optional<State> byName(String name) {
    return called(name).stream()
        .filter(found ->
            switch (found.kind()) {
              case NAME, OFFICIAL -> true;
              case ADJECTIVE, DEMONYM, CAPITAL, SEAT, SUBDIVISION, COMBINING -> false;
            })
        .map(StateName::state)
        .findFirst();
  }

  /// All ways to understand `form`, the likeliest first; none when it is no state's name. Capitals
  /// count: "Turkey" is a state, "turkey" is not. Typographic apostrophes and missing accents
  /// don't.
  public List<StateName> called(String form) {
    return index.called(form);
  }

  /// As [#called], for a line set all in capitals ("TURKEY WARNS SYRIA"), where ambiguous forms are
  /// left out because nothing tells them from words.
  public List<StateName> calledInCapitals(String form) {
    return longest.capitals().called(form);
  }

  /// The states of a part of the world ("Latin American") or sort ("kingdom"), as in "the Latin
  /// American country"; capitals don't count.
  public List<State> described(String descriptor) {
    return byDescriptor.getOrDefault(descriptor.toLowerCase(Locale.ROOT), List.of());
  }

  private void describe(State state) {
    Set<String> descriptors = new HashSet<>();
    state.words().regions().forEach(region -> descriptors.add(region.toLowerCase(Locale.ROOT)));
    state.words().kinds().forEach(kind -> descriptors.add(kind.toLowerCase(Locale.ROOT)));
    for (String descriptor : descriptors) {
      byDescriptor.computeIfAbsent(descriptor, _ -> new ArrayList<>()).add(state);
    }
  }

  /// The longest state's name that starts at word `start`; nothing when none does, or when the
  /// longest name there only looks like a state's ("South China Sea", "Latin America").
  ///
  /// @param words the words of a sentence as an English tokenizer parts them
  public Optional<NameInWords> at(List<String> words, int start) {
    return longest.at(words, start);
  }

  /// How many words from `start` on belong to a name that only looks like a state's, 0 for none.
  public int lookalikeAt(List<String> words, int start) {
    return longest.lookalikeAt(words, start);
  }

  /// A name found among words.
  ///
  /// @param length how many words it takes
  /// @param names the ways to understand it, the likeliest first
  public record NameInWords(int length, List<StateName> names) {}
}
