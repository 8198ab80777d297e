package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /// What a word stands for by itself, and what it stands for behind another ("central bank").
  private record Entry(Map<Role, Noun> alone, Map<String, Map<Role, Noun>> behind) {

    /// What it stands for in a role, by itself or in a pair, which goes first.
    @Nullable Noun noun(Map<Role, Noun> pair, Role role) {
      Noun joined = pair.get(role);
      return joined == null ? alone.get(role) : joined;
    }
  }

  private final Map<String, Entry> byLastWord = new HashMap<>();

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
    int last = form.lastIndexOf(' ') + 1;
    Entry entry =
        byLastWord.computeIfAbsent(
            form.substring(last), _ -> new Entry(new EnumMap<>(Role.class), new HashMap<>()));
    return last == 0
        ? entry.alone()
        : entry
            .behind()
            .computeIfAbsent(form.substring(0, last - 1), _ -> new EnumMap<>(Role.class));
  }

  /// What the noun at a word stands for in this role; names of two words ("central bank") first.
  Optional<Noun> at(Sentence sentence, int word, Role role) {
    Entry entry = byLastWord.get(lower(sentence, word));
    return entry == null
        ? Optional.empty()
        : Optional.ofNullable(entry.noun(pair(entry, sentence, word), role));
  }

  /// What the noun at a word stands for in the first of these roles that it has.
  Optional<Noun> at(Sentence sentence, int word, List<Role> roles) {
    Entry entry = byLastWord.get(lower(sentence, word));
    if (entry == null) {
      return Optional.empty();
    }
    Map<Role, Noun> pair = pair(entry, sentence, word);
    for (Role role : roles) {
      Noun noun = entry.noun(pair, role);
      if (noun != null) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /// What the noun stands for together with the word before it.
  private static Map<Role, Noun> pair(Entry entry, Sentence sentence, int word) {
    return word == 0 || entry.behind().isEmpty()
        ? Map.of()
        : entry.behind().getOrDefault(lower(sentence, word - 1), Map.of());
  }

  /// Whether the noun may stand for an organisation, group or firm named before.
  boolean isBody(Sentence sentence, int word) {
    return at(sentence, word, Role.BLOC).isPresent()
        || at(sentence, word, Role.COMPANY).isPresent();
  }

  /// Whether a word, in whatever form it is written, is one of these nouns.
  boolean isNoun(Sentence sentence, int word) {
    return isNoun(lower(sentence, word));
  }

  private boolean isNoun(String form) {
    Entry entry = byLastWord.get(form);
    return entry != null && !entry.alone().isEmpty();
  }

  /// Whether a word in lower case stands for an actor in this role.
  boolean names(String form, Role role) {
    Entry entry = byLastWord.get(form);
    return entry != null && entry.alone().containsKey(role);
  }

  private static String lower(Sentence sentence, int word) {
    return NameWords.plain(sentence.lower(word));
  }
}
