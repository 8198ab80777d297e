package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reference.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Someone named in an article, with all places where the name stands.
final class Person {

  private final List<Sighting> sightings = new ArrayList<>();

  Person(Sighting first) {
    sightings.add(first);
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /// The fullest form of the name.
  PersonName name() {
    PersonName fullest = sightings.getFirst().name();
    for (Sighting sighting : sightings) {
      if (sighting.name().words().size() > fullest.words().size()) {
        fullest = sighting.name();
      }
    }
    return fullest;
  }

  boolean mayBe(PersonName other) {
    return sightings.stream().anyMatch(seen -> seen.name().isFull() && seen.name().mayBe(other));
  }

  int fit(String word) {
    int best = 0;
    for (Sighting sighting : sightings) {
      best = Math.max(best, sighting.name().fit(word));
    }
    return best;
  }

  /// The office as first told, with whose it is where that is told anywhere.
  Optional<RolePhrase> office() {
    return sightings.stream()
        .flatMap(seen -> seen.office().stream())
        .max(Comparator.comparing(role -> role.principal().isPresent()));
  }

  Optional<Actor> principal() {
    return office().flatMap(RolePhrase::principal);
  }

  Gender courtesy() {
    return sightings.stream()
        .map(Sighting::courtesy)
        .filter(gender -> gender != Gender.EITHER)
        .findFirst()
        .orElse(Gender.EITHER);
  }
}
