package dev.chancery.training;

import dev.chancery.engine.encoder.Analyser;
import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.ModelFiles;
import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.training.data.DevParts;
import dev.chancery.training.data.LabelledSentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well a network does on the dev parts, in percent: of words as the corpus cuts them, the
/// share with the right tag (`upos`, `xpos`), head (`uas`), head and relation (`las`), and the F1
/// of names.
///
/// @param measures by set and measure
record DevScores(Map<String, Double> measures) {

  private static final Set<String> MARKED = Set.of("person", "organisation", "place");

  /// Says what the words of sentences are.
  interface Teller {
    List<List<WordAnalysis>> analyse(List<List<String>> sentences);
  }

  static DevScores of(Teller teller, DevParts parts) {
    Map<String, Double> measures = new LinkedHashMap<>();
    parts
        .trees()
        .forEach((name, sentences) -> {
          var found = analyse(teller, sentences);
          measures.put(name + " upos", share(sentences, found, DevScores::sameUpos));
          measures.put(name + " xpos", share(sentences, found, DevScores::sameXpos));
          measures.put(name + " uas", share(sentences, found, DevScores::sameHead));
          measures.put(name + " las", share(sentences, found, DevScores::sameArc));
        });
    measures.put("uner-ewt-dev names", names(parts.names(), analyse(teller, parts.names())));
    return new DevScores(measures);
  }

  /// Of the files that the engine reads, run as it runs them.
  static DevScores ofExported(Path model, DevParts parts) {
    Analyser engine = new Analyser(new ModelFiles(model));
    return of(engine::analyse, parts);
  }

  private static List<List<WordAnalysis>> analyse(Teller teller, List<LabelledSentence> sentences) {
    return teller.analyse(sentences.stream().map(LabelledSentence::words).toList());
  }

  private interface Agreement {
    boolean of(LabelledSentence gold, int at, WordAnalysis found);
  }

  private static double share(
      List<LabelledSentence> gold, List<List<WordAnalysis>> found, Agreement agreement) {
    int right = 0;
    int all = 0;
    for (int sentence = 0; sentence < gold.size(); sentence++) {
      List<WordAnalysis> words = found.get(sentence);
      for (int at = 0; at < words.size(); at++) {
        right += agreement.of(gold.get(sentence), at, words.get(at)) ? 1 : 0;
        all++;
      }
    }
    return 100.0 * right / all;
  }

  private static boolean sameUpos(LabelledSentence gold, int at, WordAnalysis found) {
    return label(gold, Head.UPOS, at).equals(found.upos());
  }

  private static boolean sameXpos(LabelledSentence gold, int at, WordAnalysis found) {
    return label(gold, Head.XPOS, at).equals(found.xpos());
  }

  private static boolean sameHead(LabelledSentence gold, int at, WordAnalysis found) {
    return gold.heads().get(at) == found.head() + 1;
  }

  private static boolean sameArc(LabelledSentence gold, int at, WordAnalysis found) {
    return sameHead(gold, at, found) && label(gold, Head.RELATION, at).equals(found.relation());
  }

  private static String label(LabelledSentence gold, Head head, int at) {
    return gold.labels().getOrDefault(head, List.of()).get(at);
  }

  private static double names(List<LabelledSentence> gold, List<List<WordAnalysis>> found) {
    int right = 0;
    int both = 0;
    for (int sentence = 0; sentence < gold.size(); sentence++) {
      List<String> own = gold.get(sentence).labels().getOrDefault(Head.ENTITY, List.of());
      Set<Name> there = names(own);
      Set<Name> told = names(found.get(sentence).stream().map(WordAnalysis::entity).toList());
      both += there.size() + told.size();
      there.retainAll(told);
      right += there.size();
    }
    return both == 0 ? 0 : 200.0 * right / both;
  }

  private record Name(String kind, int first, int end) {}

  /// The names of the classes that the corpus marks. A word within a name goes on with the word
  /// before it when that is of its class, and else begins a name.
  private static Set<Name> names(List<String> labels) {
    List<Name> names = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      String label = labels.get(at);
      String kind = label.length() > 2 ? label.substring(2) : "";
      Name last = names.isEmpty() ? new Name("", 0, 0) : names.getLast();
      if (label.startsWith("I-") && last.end() == at && last.kind().equals(kind)) {
        names.removeLast();
        names.add(new Name(kind, last.first(), at + 1));
      } else if (MARKED.contains(kind)) {
        names.add(new Name(kind, at, at + 1));
      }
    }
    return new HashSet<>(names);
  }
}
