package dev.chancery.engine.habits;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells a sentence as the reading is used to.
final class Habits {

  /// "204th" tells which one, in a name as elsewhere.
  private static final Pattern ORDINAL = Pattern.compile("[\\d,]+(st|nd|rd|th)");

  private final Map<String, String> relations = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();

  private Habits() {}

  static Habits load() {
    Habits habits = new Habits();
    Table.load(Habits.class, "relations.tsv")
        .rows()
        .forEach(row -> habits.relations.put(row.required("relation"), row.required("reading")));
    Table.load(Habits.class, "lemmas.tsv")
        .rows()
        .forEach(row ->
            habits.lemmas.put(
                key(row.required("lemma"), row.required("tag")), row.required("reading")));
    return habits;
  }

  List<Token> of(List<Token> words) {
    List<Token> named = Offices.mended(NameParts.agreed(DueTo.mended(joined(words))));
    List<Token> placed = PredicateTimes.told(objects(Crossings.mended(named)));
    return NameHeads.last(placed).stream().map(this::of).toList();
  }

  private static List<Token> joined(List<Token> words) {
    return SplitNames.joined(Addressees.told(Patronymics.joined(HyphenJoins.joined(words))));
  }

  private static List<Token> objects(List<Token> words) {
    return SecondObjects.placed(LoneObjects.direct(words));
  }

  private Token of(Token word) {
    boolean ordinal = ORDINAL.matcher(word.text()).matches() && word.tag().startsWith("NN");
    return new Token(
        word.index(),
        word.span(),
        word.text(),
        lemma(word),
        ordinal ? "ADJ" : word.upos(),
        ordinal ? "JJ" : word.tag(),
        word.head(),
        ordinal && word.isOneOf("compound", "amod") ? "amod" : relation(word),
        word.name());
  }

  /// A plural that is a name stays as it is written.
  private String lemma(Token word) {
    return word.tag().equals("NNPS")
        ? word.text()
        : lemmas.getOrDefault(key(word.lemma(), word.tag()), word.lemma());
  }

  /// An adjective in a name ("United") is a part of it like others.
  private String relation(Token word) {
    return word.relation().equals("amod") && word.isName()
        ? "compound"
        : relations.getOrDefault(word.relation(), word.relation());
  }

  private static String key(String lemma, String tag) {
    return lemma + " " + tag;
  }

  /// Whether a word is another or hangs on it, straight or through others: that other must not be
  /// hung on it.
  static boolean hangsUnder(Token[] words, int word, int other) {
    for (int above = word; above >= 0; above = words[above].head()) {
      if (above == other) {
        return true;
      }
    }
    return false;
  }

  /// The word as a name, which is its own lemma.
  static Token name(Token word, String tag, NameKind kind) {
    return new Token(
        word.index(),
        word.span(),
        word.text(),
        word.text(),
        "PROPN",
        tag,
        word.head(),
        word.relation(),
        kind);
  }

  static Token under(Token word, int head, String relation) {
    return new Token(
        word.index(),
        word.span(),
        word.text(),
        word.lemma(),
        word.upos(),
        word.tag(),
        head,
        relation,
        word.name());
  }
}
