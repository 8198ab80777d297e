package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Nouns that stand for an actor: offices, organs of a state, groups of persons.
final class ActorNouns {

  /// What a noun stands for.
  enum Role {
    ORGAN,
    OFFICE,
    PEOPLE,
    STATE,
    BLOC,
    COMPANY
  }

  /// @param plural whether the form read was the plural
  /// @param bare whether it stands for the state spoken of where none is named with it
  /// @param onlyTitle whether it is somebody's office only before a name ("Justice")
  record Noun(
      Role role, @Nullable String sector, boolean plural, boolean bare, boolean onlyTitle) {}

  private final Map<String, Map<Role, Noun>> byForm = new HashMap<>();

  /// The last words of names of several words.
  private final Set<String> pairEnds = new HashSet<>();

  static ActorNouns load() {
    ActorNouns nouns = new ActorNouns();
    Table.load(ActorNouns.class, "actor_nouns.tsv").rows().forEach(nouns::add);
    return nouns;
  }

  private void add(Row row) {
    Role role = Role.valueOf(row.required("class").toUpperCase(Locale.ROOT));
    String sector = row.optional("sector").orElse(null);
    String bare = row.text("bare");
    boolean one = bare.equals("one") || bare.equals("both");
    boolean many = bare.equals("many") || bare.equals("both");
    forms(row.required("noun"))
        .putIfAbsent(role, new Noun(role, sector, false, one, bare.equals("never")));
    forms(row.required("plural"))
        .putIfAbsent(role, new Noun(role, sector, true, many, bare.equals("never")));
  }

  private Map<Role, Noun> forms(String form) {
    if (form.indexOf(' ') >= 0) {
      pairEnds.add(form.substring(form.lastIndexOf(' ') + 1));
    }
    return byForm.computeIfAbsent(form, _ -> new EnumMap<>(Role.class));
  }

  /// What the noun at a word stands for in this role; names of two words ("central bank") first.
  Optional<Noun> at(Sentence sentence, int word, Role role) {
    String last = lower(sentence, word);
    if (word > 0 && pairEnds.contains(last)) {
      Noun pair = noun(lower(sentence, word - 1) + " " + last, role);
      if (pair != null) {
        return Optional.of(pair);
      }
    }
    return Optional.ofNullable(noun(last, role));
  }

  /// Whether the noun may stand for an organisation, group or firm named before.
  boolean isBody(Sentence sentence, int word) {
    return at(sentence, word, Role.BLOC).isPresent()
        || at(sentence, word, Role.COMPANY).isPresent();
  }

  /// Whether a word, in whatever form it is written, is one of these nouns.
  boolean isNoun(Sentence sentence, int word) {
    return byForm.containsKey(lower(sentence, word));
  }

  /// Whether a word in lower case stands for an actor in this role.
  boolean names(String form, Role role) {
    return noun(form, role) != null;
  }

  private @Nullable Noun noun(String form, Role role) {
    Map<Role, Noun> nouns = byForm.get(form);
    return nouns == null ? null : nouns.get(role);
  }

  private static String lower(Sentence sentence, int word) {
    return NameWords.plain(sentence.lower(word));
  }
}
