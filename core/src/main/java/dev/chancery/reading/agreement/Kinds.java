package dev.chancery.reading.agreement;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.time.TimeMention;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells which one a common noun for an instrument means: "the 2015 nuclear deal", "the ceasefire
/// agreement".
final class Kinds {

  private static final Set<String> SUBJECT_MARKERS = Set.of("of", "on");

  private final Set<String> words;

  private Kinds(Set<String> words) {
    this.words = words;
  }

  static Kinds load() {
    return new Kinds(
        Table.load(Kinds.class, "kinds.tsv").rows().stream()
            .map(row -> row.required("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether a word of the name says what it is about.
  boolean of(Naming naming) {
    return naming.sentence().tokens().subList(naming.start(), naming.end()).stream()
        .filter(word -> word.index() != naming.head().index())
        .anyMatch(word -> words.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  /// "the deal", "its deal"; but not "the proposed deal" or "a deal".
  boolean definite(Naming naming) {
    Sentence sentence = naming.sentence();
    boolean owned = !sentence.children(naming.head(), "nmod:poss").isEmpty();
    boolean the = sentence.anyChild(naming.head(), det -> det.lemma().equals("the"), "det");
    return owned || the;
  }

  /// Whether a date stands with it: "the October 2020 agreement", "the deal of 2015".
  boolean dated(Groundwork ground, Naming naming) {
    return ground.times().in(naming.sentence()).stream()
        .filter(time -> time.when().from() != null)
        .anyMatch(time -> before(naming, time) || behind(naming, time));
  }

  private static boolean before(Naming naming, TimeMention time) {
    return naming.start() <= time.end() && time.end() <= naming.head().index();
  }

  private static boolean behind(Naming naming, TimeMention time) {
    return time.start() == naming.end() + 1
        && SUBJECT_MARKERS.contains(naming.sentence().token(naming.end()).text());
  }
}
