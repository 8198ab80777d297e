package dev.chancery.evaluation.parsing;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares the names that an engine finds with those that a corpus marks: a name is right when its
/// characters and its class are.
final class NameComparison {

  private NameComparison() {}

  /// The counts of each class that the corpus marks.
  static Map<NameClass, Count> of(NameCorpus corpus, Parser parser) {
    Map<NameClass, Count> counts = new EnumMap<>(NameClass.class);
    for (NameClass kind : corpus.classes().marked()) {
      counts.put(kind, Count.NONE);
    }
    for (NameCorpus.MarkedSentence sentence : corpus.sentences()) {
      FrozenText text = FrozenText.of(sentence.text());
      List<Name> found = names(text, parser.parse(text, List.of(new Span(0, text.length()))));
      counts.replaceAll((kind, count) -> count.plus(count(kind, sentence.names(), found)));
    }
    return counts;
  }

  /// The names that an engine found.
  static List<Name> names(FrozenText text, ParsedText parsed) {
    Blanks blanks = Blanks.of(text.text());
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      NameRuns runs = new NameRuns();
      for (Token token : sentence.tokens()) {
        Span place = blanks.without(token.span());
        runs.add(place.start(), place.end(), NameClass.of(token.name()), false);
      }
      names.addAll(runs.all());
    }
    return names;
  }

  static Count count(NameClass kind, List<Name> gold, List<Name> found) {
    Set<Name> there = only(kind, gold);
    Set<Name> predicted = only(kind, found);
    Set<Name> right = new HashSet<>(there);
    right.retainAll(predicted);
    return new Count(right.size(), there.size(), predicted.size());
  }

  private static Set<Name> only(NameClass kind, List<Name> names) {
    Set<Name> only = new HashSet<>();
    for (Name name : names) {
      if (name.kind() == kind) {
        only.add(name);
      }
    }
    return only;
  }
}
