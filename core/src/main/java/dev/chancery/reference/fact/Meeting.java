package dev.chancery.reference.fact;

import dev.chancery.reference.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A chairmanship of a year, or one summit of a series.
///
/// @param series the organisation or series of meetings (`APEC`, `UNFCCC`)
/// @param year the year it is named by
/// @param ordinal its number in the series, where that is counted
/// @param time its days, where known; a chairmanship without days lasts the year
/// @param state the code of the chair or host, or of the organisation that is
/// @param places the names of the place
/// @param person who chairs, where that is a person
/// @param ground what it rests on
/// @param note "cancelled", "by video link", "planned" or a caution
public record Meeting(
    String series,
    Kind kind,
    int year,
    OptionalInt ordinal,
    Stretch time,
    String state,
    List<String> places,
    Optional<String> person,
    Ground ground,
    String note) {

  /// What the line tells.
  public enum Kind {
    CHAIR,
    SUMMIT
  }

  public Meeting {
    places = List.copyOf(places);
  }

  /// Whether it took place, as far as is known.
  public boolean held() {
    return !note.startsWith("cancelled")
        && !note.startsWith("planned")
        && !note.startsWith("put off");
  }

  /// Whether it lasts on `day`.
  public Answer on(LocalDate day) {
    if (time.from().isPresent()) {
      return time.covers(day);
    }
    return kind == Kind.CHAIR && day.getYear() == year
        ? Answer.YES
        : day.getYear() == year ? Answer.UNKNOWN : Answer.NO;
  }

  static Meeting read(Row row, Ground ground) {
    String ordinal = row.text("ordinal");
    return new Meeting(
        row.required("series"),
        kind(row.required("kind")),
        Integer.parseInt(row.required("year")),
        ordinal.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(ordinal)),
        Stretch.of(row, "start", "end"),
        row.required("state"),
        row.list("place"),
        row.optional("person"),
        ground,
        row.text("note"));
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "chair" -> Kind.CHAIR;
      case "summit" -> Kind.SUMMIT;
      default -> throw new IllegalArgumentException(word + " is no kind of meeting");
    };
  }
}
