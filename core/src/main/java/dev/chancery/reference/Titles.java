package dev.chancery.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All offices and titles, and the words that change them ("former", "acting", "deputy").
public final class Titles {

  private final List<Title> all;
  private final NameIndex<Title> index = new NameIndex<>(2048);
  private final NameIndex<Title> plurals = new NameIndex<>(1024);
  private final Set<String> words = HashSet.newHashSet(2048);
  private final Map<String, TitleModifier> modifiers = new HashMap<>(128);

  private Titles(Table titles, Table modifiers) {
    all = titles.map(Title::read);
    for (Title title : all) {
      index.enter(title.words(), title, false);
      words.addAll(NameIndex.wordsOf(title.words()));
      plurals.enter(Plural.of(title.words()), title, false);
    }
    for (TitleModifier modifier : modifiers.map(TitleModifier::read)) {
      this.modifiers.put(modifier.words(), modifier);
    }
  }

  /// Reads the tables of the program.
  public static Titles load() {
    return of(
        Table.load(Titles.class, "titles.tsv"), Table.load(Titles.class, "title_modifiers.tsv"));
  }

  static Titles of(Table titles, Table modifiers) {
    return new Titles(titles, modifiers);
  }

  public List<Title> all() {
    return all;
  }

  /// The title that is written exactly so; capitals don't count.
  public Optional<Title> called(String words) {
    return index.called(words.toLowerCase(Locale.ROOT));
  }

  /// The longest title that starts at word `start`, of one person.
  ///
  /// @param lowerCase the words of a sentence in lower case
  public Optional<Found<Title>> at(List<String> lowerCase, int start) {
    return index.at(lowerCase, start);
  }

  /// Whether a word in lower case is part of any title of one person.
  public boolean mayHold(String word) {
    return words.contains(Spelling.plain(word));
  }

  /// The longest title of several persons ("foreign ministers") that starts at word `start`.
  public Optional<Found<Title>> pluralAt(List<String> lowerCase, int start) {
    return plurals.at(lowerCase, start);
  }

  /// What `word` in lower case does to a title it stands before.
  public Optional<TitleModifier> modifier(String word) {
    return Optional.ofNullable(modifiers.get(word));
  }

  /// Whether "the `noun`" may stand for a holder of the office or title `title`.
  public boolean mayMean(String noun, String title) {
    return called(title).map(known -> known.mayBeCalled(noun)).orElse(false);
  }
}
