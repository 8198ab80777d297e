package dev.chancery.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Common given names, for knowing a person and for "he" and "she".
public final class GivenNames {

  private final Map<String, Gender> genders = new HashMap<>(4096);
  private final Set<String> ordinary = new HashSet<>();

  private GivenNames(Table table) {
    table.map(this::entered);
  }

  private String entered(Row row) {
    String name = Folded.of(row.required("name"));
    genders.merge(name, Gender.read(row.required("gender")), GivenNames::both);
    if (row.optional("ordinary").isPresent()) {
      ordinary.add(name);
    }
    return name;
  }

  private static Gender both(Gender one, Gender other) {
    return one == other ? one : Gender.EITHER;
  }

  /// Reads the table of the program.
  public static GivenNames load() {
    return of(Table.load(GivenNames.class, "given_names.tsv"));
  }

  static GivenNames of(Table table) {
    return new GivenNames(table);
  }

  public int count() {
    return genders.size();
  }

  /// What `name` tells of its bearer; nothing when it is no known given name.
  public Optional<Gender> gender(String name) {
    return Optional.ofNullable(genders.get(Folded.of(name)));
  }

  /// Whether `name` is also an ordinary word, a month or a place, so that it alone does not show a
  /// person.
  public boolean ordinary(String name) {
    return ordinary.contains(Folded.of(name));
  }
}
