package dev.chancery.reference;

import java.util.List;

/// An office or title as the news writes it.
///
/// @param words the title, lower case ("undersecretary of state")
/// @param office the office it names in its usual form ("under secretary of state")
/// @param sector the PLOVER sector of the holder
/// @param rank 1 for who leads a state or body, to 5 for staff and plain people
/// @param heads nouns that can stand for the holder with "the" ("the minister")
/// @param synonyms other nouns that may mean the holder ("the top diplomat")
/// @param gender what the title itself tells of the holder
public record Title(
    String words,
    String office,
    String sector,
    int rank,
    List<String> heads,
    List<String> synonyms,
    Gender gender) {

  public Title {
    if (!words.equals(words.toLowerCase(java.util.Locale.ROOT))) {
      throw new IllegalArgumentException("the title " + words + " is not in lower case");
    }
    if (rank < 1 || rank > 5) {
      throw new IllegalArgumentException("the rank " + rank + " is not between 1 and 5");
    }
    heads = List.copyOf(heads);
    synonyms = List.copyOf(synonyms);
  }

  /// Whether "the `noun`" may stand for a holder of this title.
  public boolean mayBeCalled(String noun) {
    return heads.contains(noun) || synonyms.contains(noun);
  }

  static Title read(Row row) {
    return new Title(
        row.required("title"),
        row.required("office"),
        row.required("plover_sector"),
        Integer.parseInt(row.required("rank")),
        row.list("person_head"),
        row.list("synonyms"),
        Gender.read(row.text("gender")));
  }
}
