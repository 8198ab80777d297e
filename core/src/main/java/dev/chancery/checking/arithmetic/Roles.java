package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Tells what part a figure has in a reckoning by the words around it, from roles.tsv.
final class Roles {

  private static final Wording WORD = Wording.of("<(?<word>\\w+)>");

  private final Map<Role, List<Cue>> cues = new EnumMap<>(Role.class);

  private record Cue(Role role, boolean before, Wording words) {

    boolean isAt(Placed place) {
      return words.isIn(before ? place.before() : place.after());
    }
  }

  Roles(Map<String, String> words) {
    for (Row row : Table.load(Roles.class, "roles.tsv").rows()) {
      Role role = Role.valueOf(row.required("role").toUpperCase(Locale.ROOT));
      String form =
          WORD.matcher(row.required("words"))
              .replaceAll(found ->
                  Matcher.quoteReplacement(
                      words.getOrDefault(found.group("word"), found.group("word"))));
      Cue cue = new Cue(role, row.required("side").equals("before"), Wording.of("(?i)" + form));
      cues.merge(role, List.of(cue), Roles::joined);
    }
  }

  private static List<Cue> joined(List<Cue> one, List<Cue> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// Whether a figure has a role.
  boolean has(Placed place, Role role) {
    return cues.getOrDefault(role, List.of()).stream().anyMatch(cue -> cue.isAt(place));
  }

  /// The only one of the figures that has a role, in a list of one; else an empty list.
  List<Placed> only(List<Placed> places, Role role) {
    List<Placed> found = places.stream().filter(place -> has(place, role)).toList();
    return found.size() == 1 ? found : List.of();
  }
}
