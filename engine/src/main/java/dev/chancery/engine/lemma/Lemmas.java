package dev.chancery.engine.lemma;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Dictionary forms of words: a lexicon of those that are bent against the rules, and the rules.
public final class Lemmas {

  private final Endings endings;
  private final Map<String, String> known = new HashMap<>();

  private Lemmas(Set<String> verbs, Set<String> adjectives) {
    this.endings = new Endings(verbs, adjectives);
  }

  public static Lemmas load() {
    Set<String> verbs = new HashSet<>();
    Set<String> adjectives = new HashSet<>();
    Table.load(Lemmas.class, "words.tsv")
        .map(row ->
            (row.required("kind").equals("verb") ? verbs : adjectives).add(row.required("word")));
    Lemmas lemmas = ofRules(verbs, adjectives);
    Table.load(Lemmas.class, "lemmas.tsv").map(lemmas::add);
    return lemmas;
  }

  /// The rules and the irregular forms alone, for the making of the lexicon.
  public static Lemmas ofRules(Set<String> verbs, Set<String> adjectives) {
    Lemmas lemmas = new Lemmas(verbs, adjectives);
    Table.load(Lemmas.class, "irregular.tsv").map(lemmas::add);
    return lemmas;
  }

  private boolean add(Row row) {
    String form = row.required("form");
    for (String tag : row.list("tags")) {
      known.put(key(form, tag), row.required("lemma"));
    }
    return !row.list("tags").isEmpty();
  }

  /// The lemma of a form with its Penn tag.
  public String of(String form, String tag) {
    return known(form, tag).orElseGet(() -> endings.lemma(form, tag));
  }

  /// The lemma by the lexicon alone; the past of a verb and its participle stand for each other,
  /// and for a participle of the present that does not look like one.
  public Optional<String> known(String form, String tag) {
    String written = written(form, tag);
    String exact = known.get(key(written, tag));
    if (exact != null) {
      return Optional.of(exact);
    }
    return switch (tag) {
      case "VBD" -> Optional.ofNullable(known.get(key(written, "VBN")));
      case "VBN" -> Optional.ofNullable(known.get(key(written, "VBD")));
      case "VBG" -> pastTakenForPresent(written);
      default -> Optional.empty();
    };
  }

  /// "shrank", tagged as what ends in -ing.
  private Optional<String> pastTakenForPresent(String written) {
    return written.endsWith("ing") ? Optional.empty() : known(written, "VBD");
  }

  /// A form as it stands in the lexicon: only names keep their capitals.
  public static String written(String form, String tag) {
    return tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
  }

  private static String key(String form, String tag) {
    return form + "\t" + tag;
  }
}
