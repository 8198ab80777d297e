package dev.chancery.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The persons of an article: names that may be one person's are taken for one.
final class Cast {

  private final List<Person> persons = new ArrayList<>();

  private Cast() {}

  static Cast of(List<Sighting> sightings) {
    Cast cast = new Cast();
    sightings.stream().filter(seen -> seen.name().isFull()).forEach(cast::addFull);
    sightings.stream().filter(seen -> !seen.name().isFull()).forEach(cast::addShort);
    return cast;
  }

  List<Person> persons() {
    return persons;
  }

  private void addFull(Sighting sighting) {
    persons.stream()
        .filter(person -> person.mayBe(sighting.name()))
        .findFirst()
        .ifPresentOrElse(person -> person.add(sighting), () -> persons.add(new Person(sighting)));
  }

  private void addShort(Sighting sighting) {
    called(sighting.name().last(), sighting)
        .ifPresentOrElse(person -> person.add(sighting), () -> persons.add(new Person(sighting)));
  }

  private Optional<Person> called(String word, Sighting sighting) {
    return persons.stream()
        .filter(person -> person.fit(word) > 0)
        .max(
            Comparator.comparingInt((Person person) -> person.fit(word))
                .thenComparing(person -> agrees(person, sighting)));
  }

  private static boolean agrees(Person person, Sighting sighting) {
    Optional<RolePhrase> own = sighting.before();
    return own.isPresent()
        && person.sightings().stream()
            .flatMap(seen -> seen.office().stream())
            .flatMap(role -> role.office().stream())
            .anyMatch(role -> role.endsWith(own.get().office().orElse("")));
  }
}
