package dev.chancery.reading.actor;

import dev.chancery.reading.actor.KnownActor.Form;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.List;

/// All names of the reference tables in one index, so that the longest wins whatever it names.
final class KnownNames {

  private KnownNames() {}

  static NameIndex<KnownActor> load() {
    NameIndex<KnownActor> index = new NameIndex<>();
    table("states.tsv").rows().forEach(row -> addState(row, index));
    table("state_organs.tsv").rows().forEach(row -> addOrgan(row, index));
    table("organisations.tsv").rows().forEach(row -> addOrganisation(row, index));
    table("armed_groups.tsv").rows().forEach(row -> addArmedGroup(row, index));
    table("subdivisions.tsv").rows().forEach(row -> addSubdivision(row, index));
    table("places.tsv").rows().forEach(row -> addPlace(row, index));
    return index.sorted();
  }

  private static Table table(String file) {
    return Table.load(Table.class, file);
  }

  private static void addState(Row row, NameIndex<KnownActor> index) {
    add(row, index, Form.STATE, names(row, "name", "official", "names"));
    add(row, index, Form.ADJECTIVE, names(row, "adjectives"));
    add(row, index, Form.DEMONYM, names(row, "demonyms"));
    add(row, index, Form.COMBINING, names(row, "combining"));
    add(row, index, Form.CAPITAL, names(row, "capitals"));
    add(row, index, Form.SEAT, names(row, "seats"));
  }

  private static void add(Row row, NameIndex<KnownActor> index, Form form, List<String> names) {
    List<String> doubtful = row.list("ambiguous");
    for (String name : names) {
      index.add(name, KnownActor.ofState(form, row.required("code"), doubtful.contains(name)));
    }
  }

  private static void addOrgan(Row row, NameIndex<KnownActor> index) {
    for (String name : names(row, "name", "names")) {
      boolean doubtful = row.list("needs_state").contains(name);
      index.add(
          name,
          new KnownActor(
              Form.ORGAN,
              row.required("name"),
              row.optional("state").orElse(null),
              null,
              row.optional("plover_sector").orElse(null),
              doubtful,
              0));
    }
  }

  private static void addOrganisation(Row row, NameIndex<KnownActor> index) {
    for (String name : names(row, "code", "name", "names", "adjectives")) {
      index.add(
          name,
          new KnownActor(
              Form.ORGANISATION,
              row.required("name"),
              row.optional("state").orElse(null),
              row.required("code"),
              row.optional("plover_sector").orElse(null),
              row.list("ordinary").contains(name),
              0));
    }
  }

  private static void addArmedGroup(Row row, NameIndex<KnownActor> index) {
    for (String name : names(row, "name", "names")) {
      index.add(
          name,
          new KnownActor(
              Form.ARMED_GROUP,
              row.required("name"),
              null,
              row.required("code"),
              row.optional("plover_sector").orElse(null),
              row.list("ordinary").contains(name),
              0));
    }
  }

  private static void addSubdivision(Row row, NameIndex<KnownActor> index) {
    for (String name : names(row, "name", "names", "adjectives", "demonyms")) {
      index.add(name, place(row, row.list("ambiguous").contains(name), Integer.MAX_VALUE / 2));
    }
  }

  private static void addPlace(Row row, NameIndex<KnownActor> index) {
    int size = row.optional("population").map(Integer::valueOf).orElse(0);
    for (String name : names(row, "name", "names")) {
      index.add(name, place(row, row.text("common_word").equals("yes"), size));
    }
  }

  private static KnownActor place(Row row, boolean doubtful, int size) {
    String country = row.required("code");
    return new KnownActor(Form.PLACE, row.required("name"), country, null, null, doubtful, size);
  }

  private static List<String> names(Row row, String... columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      names.addAll(row.list(column));
    }
    return names;
  }
}
