package dev.chancery.reference.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known about a state over time, beside its names in the table of states.
public final class StateFacts {

  private final Lazy<Grouped<StateCodes>> codes =
      new Lazy<>(() -> Grouped.load("state_codes.tsv", "code", StateCodes::read));
  private final Lazy<Grouped<Capital>> capitals =
      new Lazy<>(() -> Grouped.load("capitals.tsv", "state", Capital::read));
  private final Lazy<Grouped<BorneName>> names =
      new Lazy<>(() -> Grouped.load("state_names.tsv", "state", BorneName::read));
  private final Lazy<Grouped<Succession>> predecessors =
      new Lazy<>(() -> Grouped.load("successions.tsv", "successor", Succession::read));
  private final Lazy<Grouped<Succession>> successors =
      new Lazy<>(() -> Grouped.load("successions.tsv", "predecessor", Succession::read));
  private final Lazy<Grouped<NationalDay>> nationalDays =
      new Lazy<>(() -> Grouped.load("national_days.tsv", "state", NationalDay::read));

  private final Lazy<Grouped<Formation>> formations =
      new Lazy<>(() -> Grouped.load("formations.tsv", "state", Formation::read));

  StateFacts() {}

  /// The state's codes in other systems.
  public Optional<StateCodes> codes(String state) {
    return codes.get().of(state).stream().findFirst();
  }

  /// The codes of all states.
  public List<StateCodes> codes() {
    return codes.get().all();
  }

  /// Capitals and other seats, former ones first.
  public List<Capital> capitals(String state) {
    return capitals.get().of(state);
  }

  /// The capital on `day`; two where a constitution and practice differ, none where it is not
  /// known.
  public List<Capital> capitals(String state, LocalDate day) {
    return capitals(state).stream()
        .filter(one -> one.isCapital() && one.time().covers(day) == Answer.YES)
        .toList();
  }

  /// The names it bore one after the other; none for a state that never changed its name.
  public List<BorneName> names(String state) {
    return names.get().of(state);
  }

  /// The states it came from.
  public List<Succession> predecessors(String state) {
    return predecessors.get().of(state);
  }

  /// The states that came from it.
  public List<Succession> successors(String state) {
    return successors.get().of(state);
  }

  /// How it began, for states that never became independent of another.
  public List<Formation> formations(String state) {
    return formations.get().of(state);
  }

  /// Its national day first, then its other days of state.
  public List<NationalDay> nationalDays(String state) {
    return nationalDays.get().of(state);
  }
}
