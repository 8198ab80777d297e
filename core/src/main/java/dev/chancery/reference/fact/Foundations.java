package dev.chancery.reference.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The beginnings and seats of organisations.
public final class Foundations {

  private final Map<String, Foundation> byCode = new LinkedHashMap<>();

  Foundations(FactTable table) {
    for (Foundation one : table.map(row -> Foundation.read(row, table.ground(row)))) {
      byCode.put(one.code(), one);
    }
  }

  public Optional<Foundation> of(String organisation) {
    return Optional.ofNullable(byCode.get(organisation));
  }

  /// One that the table of organisations does not know, by its name.
  public Optional<Foundation> called(String name) {
    return byCode.values().stream()
        .filter(one -> one.names().contains(name) || one.name().filter(name::equals).isPresent())
        .findFirst();
  }

  public Collection<Foundation> all() {
    return List.copyOf(byCode.values());
  }
}
