package dev.chancery.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Who held which office when. Names are found whatever their accents, hyphens and capitals.
///
/// A row becomes a [Leader] only when it is first asked for: the table is long, and an article
/// names few.
public final class Leaders {

  // The office that leads a state goes before others, the latest term before earlier ones.
  private static final Comparator<Leader> LIKELIEST_FIRST =
      Comparator.comparingInt((Leader leader) -> Prominence.of(leader.office()))
          .thenComparing(Leaders::begin, Comparator.reverseOrder())
          .thenComparing(Leader::person)
          .thenComparing(Leader::state);

  private final Table table;
  private final Map<String, List<Row>> byKey = HashMap.newHashMap(8192);
  private final Map<String, List<Row>> byState = HashMap.newHashMap(512);
  private final Map<String, List<Leader>> readByKey = new ConcurrentHashMap<>();
  private final Map<String, List<Leader>> readByState = new ConcurrentHashMap<>();

  private Leaders(Table table) {
    this.table = table;
    for (Row row : table.rows()) {
      for (String key : row.list("keys")) {
        enter(byKey, key, row);
      }
      enter(byState, row.text("state"), row);
    }
  }

  private static void enter(Map<String, List<Row>> map, String key, Row row) {
    List<Row> known = map.get(key);
    if (known == null) {
      known = new ArrayList<>(2);
      map.put(key, known);
    }
    known.add(row);
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
    return table.map(Leader::read);
  }

  /// All terms of those who are called so in full, the likeliest first.
  public List<Leader> named(String fullName) {
    String wanted = Folded.of(fullName);
    return find(wanted, leader -> leader.isNamed(wanted));
  }

  /// All terms of those with this surname, the likeliest first.
  public List<Leader> surnamed(String surname) {
    String wanted = Folded.of(surname);
    return find(wanted, leader -> leader.isSurnamed(wanted));
  }

  private List<Leader> find(String wanted, Predicate<Leader> fits) {
    String key = wanted.substring(wanted.lastIndexOf(' ') + 1);
    return read(key, byKey, readByKey).stream().filter(fits).sorted(LIKELIEST_FIRST).toList();
  }

  /// The terms on `day` of those called so, in full or by surname; the likeliest first.
  public List<Leader> on(LocalDate day, String name) {
    List<Leader> full = heldOn(day, named(name));
    return full.isEmpty() ? heldOn(day, surnamed(name)) : full;
  }

  private static List<Leader> heldOn(LocalDate day, List<Leader> leaders) {
    return leaders.stream().filter(leader -> leader.heldOn(day)).toList();
  }

  /// Who held `office` of the state or organisation `state` on `day`; on a day of change the
  /// successor.
  public Optional<Leader> holder(String state, String office, LocalDate day) {
    return of(state).stream()
        .filter(leader -> leader.office().equals(office) && leader.heldOn(day))
        .max(Comparator.comparing(Leaders::begin));
  }

  /// All terms in offices of the state or organisation `state`.
  public List<Leader> of(String state) {
    return read(state, byState, readByState);
  }

  private List<Leader> read(
      String key, Map<String, List<Row>> rows, Map<String, List<Leader>> known) {
    List<Row> found = rows.get(key);
    return found == null
        ? List.of()
        : known.computeIfAbsent(
            key, _ -> new Table(table.name(), table.head(), found).map(Leader::read));
  }

  private static String begin(Leader leader) {
    return leader.from().map(RoughDate::text).orElse("");
  }
}
