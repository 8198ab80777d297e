package dev.chancery.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who held which office when. Names are found whatever their accents, hyphens and capitals.
public final class Leaders {

  // The office that leads a state goes before others, the latest term before earlier ones.
  private static final Comparator<Leader> LIKELIEST_FIRST =
      Comparator.comparingInt((Leader leader) -> Prominence.of(leader.office()))
          .thenComparing(
              leader -> leader.from().map(RoughDate::text).orElse(""), Comparator.reverseOrder())
          .thenComparing(Leader::person)
          .thenComparing(Leader::state);

  private final List<Leader> all = new ArrayList<>(6000);
  private final Map<String, List<Leader>> byName = new HashMap<>(16384);
  private final Map<String, List<Leader>> bySurname = new HashMap<>(8192);
  private final Map<String, List<Leader>> byState = new HashMap<>(512);

  private Leaders(Table table) {
    all.addAll(table.map(Leader::read));
    for (Leader leader : all) {
      enter(byName, Folded.of(leader.person()), leader);
      leader.names().forEach(name -> enter(byName, Folded.of(name), leader));
      enter(bySurname, Folded.of(leader.surname()), leader);
      enter(byState, leader.state(), leader);
    }
  }

  private static void enter(Map<String, List<Leader>> map, String key, Leader leader) {
    List<Leader> known = map.computeIfAbsent(key, _ -> new ArrayList<>(2));
    if (known.isEmpty() || !known.getLast().equals(leader)) {
      known.add(leader);
    }
  }

  /// Reads the table of the program.
  public static Leaders load() {
    return of(Table.load(Leaders.class, "leaders.tsv"));
  }

  static Leaders of(Table table) {
    return new Leaders(table);
  }

  /// Every term, in the order of the table.
  public List<Leader> all() {
    return List.copyOf(all);
  }

  /// All terms of those who are called so in full, the likeliest first.
  public List<Leader> named(String fullName) {
    return sorted(byName.getOrDefault(Folded.of(fullName), List.of()));
  }

  /// All terms of those with this surname, the likeliest first.
  public List<Leader> surnamed(String surname) {
    return sorted(bySurname.getOrDefault(Folded.of(surname), List.of()));
  }

  /// The terms on `day` of those called so, in full or by surname; the likeliest first.
  public List<Leader> on(LocalDate day, String name) {
    List<Leader> full = heldOn(day, named(name));
    return full.isEmpty() ? heldOn(day, surnamed(name)) : full;
  }

  private static List<Leader> heldOn(LocalDate day, List<Leader> leaders) {
    return leaders.stream().filter(leader -> leader.heldOn(day)).toList();
  }

  private static List<Leader> sorted(List<Leader> leaders) {
    return leaders.size() < 2 ? leaders : leaders.stream().sorted(LIKELIEST_FIRST).toList();
  }

  /// Who held `office` of the state or organisation `state` on `day`; on a day of change the
  /// successor.
  public Optional<Leader> holder(String state, String office, LocalDate day) {
    return byState.getOrDefault(state, List.of()).stream()
        .filter(leader -> leader.office().equals(office) && leader.heldOn(day))
        .max(Comparator.comparing(leader -> leader.from().map(RoughDate::text).orElse("")));
  }

  /// All terms in offices of the state or organisation `state`.
  public List<Leader> of(String state) {
    return List.copyOf(byState.getOrDefault(state, List.of()));
  }
}
