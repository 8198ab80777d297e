package dev.chancery.reading.actor;

import dev.chancery.reading.actor.KnownActor.Form;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.List;

/// All names of the reference tables in one index, so that the longest wins whatever it names.
final class KnownNames {

  private static final int LARGER_THAN_ANY_TOWN = Integer.MAX_VALUE;

  private final NameIndex<KnownActor> index = new NameIndex<>();

  private KnownNames() {}

  static NameIndex<KnownActor> load() {
    KnownNames names = new KnownNames();
    rows("lookalikes.tsv").forEach(names::addLookalike);
    rows("states.tsv").forEach(names::addState);
    rows("state_organs.tsv").forEach(names::addOrgan);
    rows("organisations.tsv").forEach(names::addOrganisation);
    rows("armed_groups.tsv").forEach(names::addArmedGroup);
    rows("subdivisions.tsv").forEach(names::addSubdivision);
    rows("places.tsv").forEach(names::addPlace);
    return names.index.sorted();
  }

  private static List<Row> rows(String file) {
    return Table.load(Table.class, file).rows();
  }

  private void addLookalike(Row row) {
    index.add(row.required("name"), KnownActor.lookalike());
  }

  private void addState(Row row) {
    addState(row, Form.STATE, names(row, "name", "official", "names"));
    addState(row, Form.ADJECTIVE, names(row, "adjectives"));
    addState(row, Form.DEMONYM, names(row, "demonyms"));
    addState(row, Form.COMBINING, names(row, "combining"));
    addState(row, Form.CAPITAL, names(row, "capitals"));
    addState(row, Form.SEAT, names(row, "seats"));
  }

  private void addState(Row row, Form form, List<String> names) {
    List<String> doubtful = row.list("ambiguous");
    for (String name : names) {
      index.add(name, KnownActor.ofState(form, row.required("code"), doubtful.contains(name)));
    }
  }

  private void addOrgan(Row row) {
    add(
        row,
        Form.ORGAN,
        "needs_state",
        row.required("state"),
        party(row),
        names(row, "name", "names"));
  }

  // A party is of its state, and a body of its own.
  private static @org.jspecify.annotations.Nullable String party(Row row) {
    return row.text("plover_sector").equals("PTY") ? row.required("name") : null;
  }

  private void addOrganisation(Row row) {
    add(
        row,
        Form.ORGANISATION,
        "ordinary",
        row.optional("state").orElse(null),
        actsFor(row),
        names(row, "name", "names", "adjectives"));
  }

  // The Commission and the other organs act for the Union.
  private static String actsFor(Row row) {
    return row.text("parent").equals("EU") ? "EU" : row.required("code");
  }

  private void addArmedGroup(Row row) {
    add(
        row,
        Form.ARMED_GROUP,
        "ordinary",
        row.optional("state").orElse(null),
        row.required("code"),
        names(row, "name", "names"));
  }

  private void add(
      Row row,
      Form form,
      String doubts,
      @org.jspecify.annotations.Nullable String country,
      @org.jspecify.annotations.Nullable String organization,
      List<String> names) {
    List<String> doubtful = row.list(doubts);
    String full = row.required("name");
    String sector = row.optional("plover_sector").orElse(null);
    List<String> nouns = row.list("nouns");
    for (String name : names) {
      boolean doubt = doubtful.contains(name);
      index.add(name, new KnownActor(form, full, country, organization, sector, doubt, 0, nouns));
    }
  }

  private void addSubdivision(Row row) {
    List<String> doubtful = row.list("ambiguous");
    for (String name : names(row, "name", "names")) {
      index.add(name, place(row, doubtful.contains(name), LARGER_THAN_ANY_TOWN));
    }
    addState(row, Form.PLACE_ADJECTIVE, names(row, "adjectives"));
    addState(row, Form.DEMONYM, names(row, "demonyms"));
  }

  private void addPlace(Row row) {
    int size = row.optional("population").map(Integer::valueOf).orElse(0);
    for (String name : names(row, "name", "names")) {
      index.add(name, place(row, row.text("common_word").equals("yes"), size));
    }
  }

  private static KnownActor place(Row row, boolean doubtful, int size) {
    String name = row.required("name");
    String country = row.required("code");
    return new KnownActor(Form.PLACE, name, country, null, null, doubtful, size, List.of());
  }

  private static List<String> names(Row row, String... columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      names.addAll(row.list(column));
    }
    return names;
  }
}
