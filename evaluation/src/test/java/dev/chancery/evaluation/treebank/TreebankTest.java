package dev.chancery.evaluation.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.evaluation.treebank.TreebankSentence.Start;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns are parted by blanks here, which the cells do not have.
final class TreebankTest {

  private static final String TWO_SENTENCES =
      """
      # newdoc id = port
      # newpar
      # sent_id = port-1
      # text = We don't 🚢 it.
      1 We we PRON PRP Case=Nom|Number=Plur 4 nsubj 4:nsubj _
      2-3 don't _ _ _ _ _ _ _ _
      2 do do AUX VBP _ 4 aux 4:aux _
      3 n't not PART RB Polarity=Neg 4 advmod 4:advmod _
      4 🚢 🚢 VERB VB _ 0 root 0:root _
      4.1 gone go VERB VBN _ _ _ 4:conj _
      5 it it PRON PRP _ 4 obj 4:obj SpaceAfter=No
      6 . . PUNCT . _ 4 punct 4:punct _

      # sent_id = port-2
      # text = Gone
      1 Gone go VERB VBN _ 0 root 0:root Note=last|SpaceAfter=No
      """;

  @Test
  void aWordHasItsTenColumnsAndItsCharacters() {
    TreebankSentence sentence = read(TWO_SENTENCES).sentences().getFirst();
    assertThat(sentence.id()).isEqualTo("port-1");
    assertThat(sentence.words())
        .contains(
            new TreebankWord(
                1,
                "We",
                "we",
                "PRON",
                "PRP",
                "Case=Nom|Number=Plur",
                4,
                "nsubj",
                "4:nsubj",
                "_",
                new Span(0, 2)));
    assertThat(sentence.words().get(5).isPunctuation()).isTrue();
    assertThat(sentence.words().get(4).isPunctuation()).isFalse();
  }

  @Test
  void wordsWrittenAsOneHaveTheirPartOfItAndEmptyNodesAreSkipped() {
    TreebankSentence sentence = read(TWO_SENTENCES).sentences().getFirst();
    assertThat(sentence.multiwords())
        .containsExactly(new MultiwordToken(2, 3, "don't", new Span(3, 8)));
    assertThat(sentence.words())
        .extracting(TreebankWord::span)
        .containsExactly(
            new Span(0, 2),
            new Span(3, 5),
            new Span(5, 8),
            new Span(9, 10),
            new Span(11, 13),
            new Span(13, 14));
  }

  @Test
  void aPartThatIsWrittenOtherwiseHasTheWholeToken() {
    String zum =
        """
        1-2 wanna _ _ _ _ _ _ _ _
        1 want want VERB VB _ 0 root _ _
        2 to to PART TO _ 1 mark _ _
        """;
    assertThat(read(zum).sentences().getFirst().words())
        .extracting(TreebankWord::span)
        .containsExactly(new Span(0, 5), new Span(0, 5));
  }

  @Test
  void sentencesKnowWhatBeginsWithThemAndDocumentsTheirText() {
    Treebank treebank =
        read(
            """
            # newdoc
            # text = A.
            1 A. a X LS _ 0 root _ SpaceAfter=No

            # newpar
            1 B b X LS _ 0 root _ _

            1 C c X LS _ 0 root _ _

            # newdoc id = two
            # newpar id = two-1
            1 D d X LS _ 0 root _ _
            """);
    assertThat(treebank.sentences())
        .extracting(TreebankSentence::start)
        .containsExactly(Start.DOCUMENT, Start.PARAGRAPH, Start.SENTENCE, Start.DOCUMENT);
    assertThat(treebank.documents())
        .extracting(TreebankDocument::text)
        .containsExactly("A.\n\nB C", "D");
  }

  @Test
  void sentencesWrittenWithoutABlankStandTogether() {
    String glued =
        """
        1 A. a X LS _ 0 root _ SpaceAfter=No

        1 B. b X LS _ 0 root _ _

        1 C. c X LS _ 0 root _ _
        """;
    assertThat(read(glued).documents().getFirst().text()).isEqualTo("A.B. C.");
  }

  @Test
  void blanksOfAnyKindPartWords() {
    String text =
        "# text = A\u00A0B\n1 A a X LS _ 0 root _ _\n2 B b X LS _ 1 dep _ SpaceAfter=Yes\n";
    TreebankSentence sentence = read(text).sentences().getFirst();
    assertThat(sentence.text()).isEqualTo("A\u00A0B");
    assertThat(sentence.words().getLast().span()).isEqualTo(new Span(2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 A a X LS _ 0 root _;                                9 columns where there are 10
          2 A a X LS _ 0 root _ _;                              word 2 stands where 1 is due
          one A a X LS _ 0 root _ _;                            "one" is no number
          1 A a X LS _ _ root _ _;                              "_" is no number
          1 A a X LS _ 1 dep _ _;                               word 1 cannot depend on 1
          2-3 AB _ _ _ _ _ _ _ _;                              multiword token 2 stands before another word
          """)
  void namesFileAndLineOfABadWord(String line, String why) {
    assertRefused("# sent_id = bad\n" + line + "\n", "port.conllu:2: " + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # text = B / 1 A a X LS _ 0 root _ _;    the words are not those of the text: B
          # text = A B / 1 A a X LS _ 0 root _ SpaceAfter=No / 2 B b X LS _ 1 dep _ _; the blanks between words are not those of: A B
          1 A a X LS _ 2 dep _ _ / # none;         word 1 depends on no word of it
          1 A a X LS _ 0 root _ _ / 2 B b X LS _ 0 root _ _;     a sentence has one root
          1-2 AB _ _ _ _ _ _ _ _ / 1 AB a X LS _ 0 root _ _;    a multiword token goes on after the last word
          """)
  void namesFileAndLineOfTheEndOfABadSentence(String lines, String why) {
    String text = String.join("\n", lines.split(" / ")) + "\n\n";
    assertRefused(text, "port.conllu:" + text.lines().count() + ": " + why);
  }

  private static void assertRefused(String text, String message) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> read(text))
        .withMessage(message);
  }

  private static Treebank read(String text) {
    String lines =
        text.lines()
            .map(line -> line.startsWith("#") ? line : line.replace(' ', '\t'))
            .collect(Collectors.joining("\n"));
    try {
      return Treebank.read("port.conllu", new BufferedReader(new StringReader(lines + "\n\n")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
