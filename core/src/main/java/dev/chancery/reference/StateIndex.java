package dev.chancery.reference;

import dev.chancery.reference.StateName.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From a form as it stands in a text to the states it may mean.
final class StateIndex {

  private final Map<String, List<StateName>> forms = new HashMap<>(8192);

  void add(State state) {
    StateWords words = state.words();
    add(state, Kind.NAME, List.of(state.name()));
    add(state, Kind.NAME, words.names());
    if (!state.official().equals(state.name())) {
      add(state, Kind.OFFICIAL, List.of(state.official()));
    }
    add(state, Kind.ADJECTIVE, words.adjectives());
    add(state, Kind.DEMONYM, words.demonyms());
    add(state, Kind.CAPITAL, words.capitals());
    add(state, Kind.SEAT, words.seats());
    add(state, Kind.COMBINING, words.combining());
  }

  private void add(State state, Kind kind, List<String> written) {
    add(state, kind, written, state.words().ambiguous());
  }

  void add(State state, Subdivision part) {
    add(state, Kind.SUBDIVISION, List.of(part.name()), part.ambiguous());
    add(state, Kind.SUBDIVISION, part.names(), part.ambiguous());
    add(state, Kind.SUBDIVISION, part.adjectives(), part.ambiguous());
    add(state, Kind.SUBDIVISION, part.demonyms(), part.ambiguous());
  }

  private void add(State state, Kind kind, List<String> written, Set<String> ambiguous) {
    for (String form : written) {
      String plain = Spelling.plain(form);
      enter(new StateName(state, kind, plain, ambiguous.contains(plain)));
    }
  }

  private void enter(StateName name) {
    List<StateName> known = forms.computeIfAbsent(name.form(), _ -> new ArrayList<>(2));
    for (StateName other : known) {
      if (other.kind() == name.kind() && other.state().code().equals(name.state().code())) {
        return;
      }
    }
    known.add(name);
    if (known.size() > 1) {
      Collections.sort(known);
    }
  }

  Collection<String> keys() {
    return Collections.unmodifiableSet(forms.keySet());
  }

  List<StateName> called(String form) {
    return Collections.unmodifiableList(forms.getOrDefault(Spelling.plain(form), List.of()));
  }
}
