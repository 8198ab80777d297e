package dev.chancery.reading.event;

import static java.util.stream.Collectors.groupingBy;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs and nouns that tell events.
///
/// @param verbs senses by lemma, the most demanding first
/// @param nouns senses by the last word, the longest first
/// @param light verbs that leave the telling to their object
/// @param domestic words for those who are of the place they act in ("police", "crowd")
/// @param persons words for persons without a name ("prisoner", "individual")
record EventWords(
    Map<String, List<VerbFrame>> verbs,
    Map<String, List<NounFrame>> nouns,
    LightVerbs light,
    Set<String> domestic,
    Set<String> persons) {

  static EventWords load() {
    WordClasses classes = WordClasses.load();
    Map<String, List<VerbFrame>> verbs =
        Table.load(EventWords.class, "verbs.tsv").map(row -> VerbFrame.of(row, classes)).stream()
            .sorted(Comparator.comparingInt(VerbFrame::demands).reversed())
            .collect(groupingBy(VerbFrame::verb));
    Map<String, List<NounFrame>> nouns =
        Table.load(EventWords.class, "nouns.tsv").map(NounFrame::of).stream()
            .sorted(Comparator.comparingInt(NounFrame::length).reversed())
            .collect(groupingBy(NounFrame::headWord));
    return new EventWords(
        verbs,
        nouns,
        LightVerbs.load(),
        classes.expand(List.of("@crowd", "@force")),
        classes.expand(List.of("@person")));
  }

  /// Who does what the verb says.
  List<Actor> doers(Clause clause) {
    return new Doers(clause.scene(), this).of(clause);
  }

  /// The sense in which the clause's verb is used, if it tells an event.
  Optional<VerbFrame> verb(Clause clause) {
    for (VerbFrame frame : verbs.getOrDefault(clause.verb().lemma(), List.of())) {
      if (clause.fits(frame)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /// The event that a noun tells, if it tells one.
  Optional<NounFrame> noun(Sentence sentence, Token noun) {
    for (NounFrame frame : nouns.getOrDefault(sentence.lowerLemma(noun), List.of())) {
      if (endsWith(sentence, noun, frame.words())) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWith(Sentence sentence, Token noun, List<String> words) {
    int start = noun.index() - words.size() + 1;
    for (int at = 0; at < words.size(); at++) {
      if (start < 0 || !sentence.lowerLemma(sentence.token(start + at)).equals(words.get(at))) {
        return false;
      }
    }
    return true;
  }
}
