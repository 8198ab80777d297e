package dev.chancery.evaluation.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.chancery.evaluation.treebank.Treebank;
import dev.chancery.evaluation.treebank.TreebankDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counted by hand. Columns are parted by blanks here, and sentences by a blank line.
final class ComparisonTest {

  /// Five words, one of them punctuation, two of them written as one.
  private static final String GOLD =
      """
      1 We we PRON PRP _ 4 nsubj _ _
      2 ca can AUX MD _ 4 aux _ SpaceAfter=No
      3 n't not PART RB _ 4 advmod _ _
      4 go go VERB VB _ 0 root _ SpaceAfter=No
      5 . . PUNCT . _ 4 punct _ _
      """;

  @Test
  void whatIsTheSameIsAllRight() {
    Map<Measure, Count> counts = compare(GOLD, GOLD);
    assertThat(counts).containsEntry(Measure.SENTENCES, new Count(1, 1, 1));
    assertThat(counts).containsEntry(Measure.UAS_NO_PUNCTUATION, new Count(4, 4, 4));
    assertThat(counts).containsEntry(Measure.LAS_NO_PUNCTUATION, new Count(4, 4, 4));
    for (Measure measure : List.of(Measure.WORDS, Measure.UPOS, Measure.LEMMAS, Measure.LAS)) {
      assertThat(counts).containsEntry(measure, new Count(5, 5, 5));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PRON PRP;              DET PRP;             UPOS
          PRON PRP;              PRON NN;             XPOS
          We we;                 We us;               LEMMAS
          4 advmod;              2 advmod;            UAS LAS LAS_SUBTYPES UAS_NO_PUNCTUATION LAS_NO_PUNCTUATION
          4 advmod;              4 obl;               LAS LAS_SUBTYPES LAS_NO_PUNCTUATION
          4 nsubj;               4 nsubj:pass;        LAS_SUBTYPES
          4 punct;               3 punct;             UAS LAS LAS_SUBTYPES
          """)
  void oneMistakeCostsOneOfItsMeasures(String right, String wrong, String measures) {
    Map<Measure, Count> counts = compare(GOLD, GOLD.replace(right, wrong));
    for (Measure measure : Measure.values()) {
      int all = measure == Measure.SENTENCES ? 1 : measure.leavesOutPunctuation() ? 4 : 5;
      boolean hit = List.of(measures.split(" ")).contains(measure.name());
      assertThat(counts).containsEntry(measure, new Count(hit ? all - 1 : all, all, all));
    }
  }

  @Test
  void wordsThatAreCutOtherwiseAreWrongAndSoAreThoseBelowThem() {
    String whole =
        """
        1 We we PRON PRP _ 3 nsubj _ _
        2 can't can AUX MD _ 3 aux _ _
        3 go. go VERB VB _ 0 root _ _
        """;
    Map<Measure, Count> counts = compare(GOLD, whole);
    assertThat(counts).containsEntry(Measure.WORDS, new Count(1, 5, 3));
    assertThat(counts).containsEntry(Measure.UPOS, new Count(1, 5, 3));
    assertThat(counts).containsEntry(Measure.UAS, new Count(0, 5, 3));
    assertThat(counts).containsEntry(Measure.UAS_NO_PUNCTUATION, new Count(0, 4, 3));
    assertThat(counts).containsEntry(Measure.SENTENCES, new Count(1, 1, 1));
  }

  @Test
  void aSentenceCutInTwoHasNoSentenceRightAndOneRootTooMany() {
    String two =
        """
        1 We we PRON PRP _ 0 root _ _

        1 ca can AUX MD _ 3 aux _ SpaceAfter=No
        2 n't not PART RB _ 3 advmod _ _
        3 go go VERB VB _ 0 root _ SpaceAfter=No
        4 . . PUNCT . _ 3 punct _ _
        """;
    Map<Measure, Count> counts = compare(GOLD, two);
    assertThat(counts).containsEntry(Measure.SENTENCES, new Count(0, 1, 2));
    assertThat(counts).containsEntry(Measure.WORDS, new Count(5, 5, 5));
    assertThat(counts).containsEntry(Measure.UAS, new Count(4, 5, 5));
  }

  @Test
  void theLastOfTwoSentencesCanBeRightAlone() {
    String gold = GOLD + "\n" + GOLD.replace("We we", "Us we");
    String glued =
        "1 We w X X _ 0 root _ _\n2 can't c X X _ 1 dep _ _\n\n1 go. g X X _ 0 root _ _\n";
    assertThat(compare(gold, glued + "\n" + GOLD.replace("We we", "Us we")))
        .containsEntry(Measure.SENTENCES, new Count(1, 2, 3));
  }

  @Test
  void aLemmaThatTheTreebankDoesNotKnowIsRightAnyhow() {
    String unknown = GOLD.replace("go go", "go _");
    assertThat(compare(unknown, GOLD)).containsEntry(Measure.LEMMAS, new Count(5, 5, 5));
    assertThat(compare(GOLD, unknown)).containsEntry(Measure.LEMMAS, new Count(4, 5, 5));
  }

  @Test
  void textsMustBeTheSame() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compare(GOLD, GOLD.replace("We we", "They we")))
        .withMessage("the texts differ: 10 and 12 characters");
  }

  private static Map<Measure, Count> compare(String gold, String predicted) {
    return Comparison.of(Analysis.of(document(gold)), Analysis.of(document(predicted)));
  }

  private static TreebankDocument document(String lines) {
    try {
      return Treebank.read(
              "case", new BufferedReader(new StringReader(lines.replace(' ', '\t') + "\n")))
          .documents()
          .getFirst();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
