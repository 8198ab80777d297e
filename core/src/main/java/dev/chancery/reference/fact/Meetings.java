package dev.chancery.reference.fact;

import dev.chancery.reference.Row;
import dev.chancery.reference.fact.Meeting.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who chairs what when, and where the summits were.
public final class Meetings {

  // Names of organisations whose meetings the table lists under another.
  private static final Map<String, String> LISTED_AS =
      Map.of("G8", "G7", "EU", "Council of the EU", "COP", "UNFCCC");

  private final FactTable table;
  private final Map<String, List<Row>> bySeries;

  Meetings(FactTable table) {
    this.table = table;
    bySeries = table.by("series");
  }

  public Set<String> series() {
    return new TreeSet<>(bySeries.keySet());
  }

  /// All chairmanships and summits of a series, by year.
  public List<Meeting> of(String series) {
    String listed = LISTED_AS.getOrDefault(series, series);
    return read(bySeries.getOrDefault(listed, List.of()));
  }

  /// Who had the chair at some time of the year; two where it changes within the year.
  public List<Meeting> chairs(String series, int year) {
    return of(series).stream().filter(one -> one.kind() == Kind.CHAIR && spans(one, year)).toList();
  }

  private static boolean spans(Meeting chair, int year) {
    int last = chair.time().until().map(end -> end.year()).orElse(chair.year());
    return chair.year() <= year && year <= last;
  }

  /// Who had the chair on a day; two on a day of change.
  public List<Meeting> chairs(String series, LocalDate day) {
    return of(series).stream()
        .filter(one -> one.kind() == Kind.CHAIR && one.on(day) == Answer.YES)
        .toList();
  }

  /// The summits of a year.
  public List<Meeting> summits(String series, int year) {
    return of(series).stream()
        .filter(one -> one.kind() == Kind.SUMMIT && one.year() == year)
        .toList();
  }

  /// The summit with this number.
  public Optional<Meeting> summit(String series, int ordinal) {
    return of(series).stream()
        .filter(one -> one.kind() == Kind.SUMMIT && one.ordinal().orElse(-1) == ordinal)
        .findFirst();
  }

  /// All chairmanships and summits of a state.
  public List<Meeting> ofState(String code) {
    List<Meeting> all = new ArrayList<>();
    for (String series : series()) {
      of(series).stream().filter(one -> one.state().equals(code)).forEach(all::add);
    }
    return all;
  }

  private List<Meeting> read(List<Row> rows) {
    return table.map(rows, row -> Meeting.read(row, table.ground(row)));
  }
}
