package dev.chancery.checking.known;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// By which words a sentence tells of a kind of deed (deeds.tsv).
///
/// @param kind what is told ("joined")
/// @param mode what the check needs to know besides; may be empty
/// @param heads the words on which the date hangs
/// @param with of these one must go with it; empty where nothing must
/// @param without none of these may go with it
record DeedWords(
    String kind, String mode, Set<String> heads, Set<String> with, Set<String> without) {

  static List<DeedWords> load() {
    return Table.load(DeedWords.class, "deeds.tsv").map(DeedWords::read);
  }

  private static DeedWords read(Row row) {
    return new DeedWords(
        row.required("kind"),
        row.text("mode"),
        Set.copyOf(row.list("heads")),
        Set.copyOf(row.list("with")),
        Set.copyOf(row.list("without")));
  }

  /// Whether the date is the end of what is told: "a colony until 1960", "not until 1960".
  boolean isUntil() {
    return mode.equals("until") || isDenied();
  }

  /// Whether what is told is denied for the time before.
  boolean isDenied() {
    return mode.equals("not until");
  }

  boolean tell(Deed deed) {
    return heads.contains(deed.word())
        && (with.isEmpty() || deed.words().stream().anyMatch(with::contains))
        && deed.words().stream().noneMatch(without::contains);
  }

  /// Those by which a deed is told.
  static Stream<DeedWords> of(Deed deed, List<DeedWords> all) {
    return all.stream().filter(one -> one.tell(deed));
  }
}
