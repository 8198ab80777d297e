package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.training.data.DevParts;
import dev.chancery.training.data.LabelledSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DevScoresTest {

  private static final LabelledSentence TREE =
      new LabelledSentence(
          List.of("Envoys", "met", "in", "Geneva"),
          Map.of(
              Head.UPOS, List.of("NOUN", "VERB", "ADP", "PROPN"),
              Head.XPOS, List.of("NNS", "VBD", "IN", "NNP"),
              Head.RELATION, List.of("nsubj", "root", "case", "obl")),
          List.of(2, 0, 4, 2));

  @Test
  void countTheWordsThatAreRight() {
    List<WordAnalysis> found =
        List.of(
            new WordAnalysis("NOUN", "NNS", "_", "O", 1, "nsubj"),
            new WordAnalysis("VERB", "VBN", "_", "O", -1, "root"),
            new WordAnalysis("ADP", "IN", "_", "O", 3, "case"),
            new WordAnalysis("NOUN", "NNP", "_", "O", 1, "obj"));
    DevParts parts = new DevParts(Map.of("dev", List.of(TREE)), List.of());
    assertThat(DevScores.of(sentences -> sentences.isEmpty() ? List.of() : List.of(found), parts))
        .extracting(DevScores::measures)
        .isEqualTo(
            Map.of(
                "dev upos", 75.0,
                "dev xpos", 75.0,
                "dev uas", 100.0,
                "dev las", 75.0,
                "uner-ewt-dev names", 0.0));
  }

  @Test
  void countNamesThatBeginAndEndRight() {
    // two of three are found, one of them too short, and a nationality that is not marked there
    assertThat(
            names(
                List.of("B-person", "I-person", "O", "B-place", "I-place", "B-place"),
                List.of("B-person", "I-person", "B-nationality", "B-place", "O", "O")))
        .isEqualTo(100.0 * 2 / 5);
  }

  @Test
  void takeAWordWithinANameForItsBeginningWhereNoneBegan() {
    assertThat(names(List.of("B-place", "O"), List.of("I-place", "O"))).isEqualTo(100);
  }

  private static double names(List<String> gold, List<String> found) {
    List<String> words = new ArrayList<>();
    List<WordAnalysis> analyses = new ArrayList<>();
    for (String label : found) {
      words.add("a");
      analyses.add(new WordAnalysis("X", "FW", "_", label, -1, "root"));
    }
    DevParts parts =
        new DevParts(
            Map.of(), List.of(new LabelledSentence(words, Map.of(Head.ENTITY, gold), List.of())));
    return DevScores.of(_ -> List.of(analyses), parts)
        .measures()
        .getOrDefault("uner-ewt-dev names", -1.0);
  }
}
