package dev.chancery.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.evaluation.treebank.Treebank;
import dev.chancery.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreebankSentencesTest {

  @Test
  void haveTheColumnsOfTheTreebank() throws IOException {
    LabelledSentence sentence =
        TreebankSentences.withoutNames(
                Lines.treebank("Envoys NOUN NNS 2 nsubj _\nmet VERB VBD 0 root _"))
            .getFirst();
    assertThat(sentence.words()).containsExactly("Envoys", "met");
    assertThat(sentence.heads()).containsExactly(2, 0);
    assertThat(sentence.labels())
        .containsEntry(Head.XPOS, List.of("NNS", "VBD"))
        .doesNotContainKey(Head.ENTITY);
  }

  @Test
  void readBackWhatAModelParsed() throws IOException {
    WrittenSentence written =
        new WrittenSentence(
            List.of(
                new WrittenWord("Oslo", new Span(0, 4), false, true),
                new WrittenWord("agrees", new Span(5, 11), false, false),
                new WrittenWord(".", new Span(11, 12), false, true)));
    List<WordAnalysis> found =
        List.of(
            new WordAnalysis("PROPN", "NNP", "Number=Sing", "O", 1, "nsubj"),
            new WordAnalysis("VERB", "VBZ", "_", "O", -1, "root"),
            new WordAnalysis("PUNCT", ".", "_", "O", 1, "punct"));
    String lines =
        SilverSentence.lines(
            written, found, List.of("B-place", LabelledSentence.UNKNOWN, LabelledSentence.NO_NAME));
    Treebank treebank = Treebank.read("a test", new BufferedReader(new StringReader(lines + "\n")));
    assertThat(treebank.sentences().getFirst().text()).isEqualTo("Oslo agrees.");
    LabelledSentence sentence = TreebankSentences.withNames(treebank).getFirst();
    assertThat(sentence.heads()).containsExactly(2, 0, 2);
    assertThat(sentence.labels()).containsEntry(Head.ENTITY, List.of("B-place", "", "O"));
  }
}
