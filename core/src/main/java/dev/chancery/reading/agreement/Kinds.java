package dev.chancery.reading.agreement;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells which one a common noun for an instrument means: "the 2015 nuclear deal", "the ceasefire
/// agreement".
final class Kinds {

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
    boolean the =
        sentence.children(naming.head(), "det").stream().anyMatch(det -> det.lemma().equals("the"));
    return owned || the;
  }

  /// Whether a date stands with it: "the October 2020 agreement", "the deal of 2015".
  boolean dated(Groundwork ground, Naming naming) {
    Sentence sentence = naming.sentence();
    return ground.times().in(sentence).stream()
        .filter(time -> time.when().from() != null)
        .anyMatch(time -> {
          Token last = sentence.token(time.end() - 1);
          boolean before = time.start() < naming.end() && time.end() > naming.start() - 1;
          boolean of =
              time.start() == naming.end() + 1
                  && sentence.token(naming.end()).text().matches("of|on")
                  && last.index() > naming.end();
          return time.end() <= naming.head().index() && before || of;
        });
  }
}
