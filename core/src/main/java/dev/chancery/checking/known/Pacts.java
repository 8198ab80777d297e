package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.AgreementType;
import dev.chancery.reference.Place;
import dev.chancery.reference.Places;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.KnownAgreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The agreements that can be found by what is told of them: those with a row in pact_traits.tsv,
/// and those on trade between few.
final class Pacts {

  private static final String TRADE = "trade";

  private final World world;
  private final Map<String, List<Pact>> byParty = new HashMap<>();
  private final List<Pact> open = new ArrayList<>();
  private final Map<String, Pact> byName = new HashMap<>();
  private final Map<String, Wording> subjects = new HashMap<>();
  private boolean loaded;

  Pacts(World world) {
    this.world = world;
  }

  /// Those that have one of these as a party, and those that are open to all.
  List<Pact> of(Collection<String> codes) {
    load();
    Set<Pact> all = new LinkedHashSet<>();
    codes.forEach(code -> all.addAll(byParty.getOrDefault(code, List.of())));
    all.addAll(open);
    return List.copyOf(all);
  }

  /// The agreement where it is called by its name.
  Pact called(KnownAgreement one) {
    load();
    Pact known = byName.get(one.name());
    return known == null
        ? pact(one, List.of(), Set.of(), Set.of(), List.of(), true)
        : known.named();
  }

  private synchronized void load() {
    if (loaded) {
      return;
    }
    Table.load(Pacts.class, "pact_subjects.tsv")
        .rows()
        .forEach(row ->
            subjects.put(
                row.required("name"), Wording.of("(?i)\\b(?:" + row.required("words") + ")")));
    Map<String, List<String>> places =
        Table.load(Pacts.class, "agreement_places.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("agreement"), row -> row.list("places")));
    Map<String, Row> traits =
        Table.load(Pacts.class, "pact_traits.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.required("agreement"), row -> row));
    for (KnownAgreement one : world.facts().agreements().all()) {
      pact(one, Optional.ofNullable(traits.get(one.name())), places.get(one.name()))
          .ifPresent(this::enter);
    }
    loaded = true;
  }

  private void enter(Pact pact) {
    byName.put(pact.name(), pact);
    if (pact.isOpen()) {
      open.add(pact);
      return;
    }
    pact.parties().forEach(code -> byParty.computeIfAbsent(code, _ -> new ArrayList<>()).add(pact));
  }

  private Optional<Pact> pact(
      KnownAgreement one, Optional<Row> traits, @Nullable List<String> places) {
    List<String> towns = places == null ? List.of() : places;
    if (traits.isPresent()) {
      return Optional.of(pact(one, traits.get(), towns));
    }
    boolean trade =
        one.type() == AgreementType.FREE_TRADE_AGREEMENT
            && !one.parties().isEmpty()
            && one.parties().size() <= Pact.FEW;
    return trade
        ? Optional.of(pact(one, towns, states(towns), Set.of(), List.of(subject(TRADE)), false))
        : Optional.empty();
  }

  private Pact pact(KnownAgreement one, Row traits, List<String> towns) {
    Set<String> states = new HashSet<>(traits.list("states"));
    if (states.isEmpty()) {
      states.addAll(states(towns));
    }
    Set<String> others = new HashSet<>(traits.list("others"));
    others.addAll(states);
    return pact(
        one,
        towns,
        states,
        others,
        traits.list("subject").stream().map(this::subject).toList(),
        traits.text("sole").equals("yes"));
  }

  private static Pact pact(
      KnownAgreement one,
      List<String> towns,
      Set<String> states,
      Set<String> others,
      List<Wording> subject,
      boolean sole) {
    List<RoughDate> days = DatedActs.of(one).stream().map(DatedActs.Act::date).toList();
    return new Pact(one, days, towns, states, others, subject, sole);
  }

  private Wording subject(String name) {
    Wording words = subjects.get(name);
    if (words == null) {
      throw new IllegalArgumentException("pact_subjects.tsv has no " + name);
    }
    return words;
  }

  /// Of each town the state where the largest of its name lies.
  private static Set<String> states(List<String> towns) {
    return towns.stream()
        .flatMap(town -> Places.load().byName(town).stream().limit(1))
        .map(Place::code)
        .collect(Collectors.toSet());
  }
}
