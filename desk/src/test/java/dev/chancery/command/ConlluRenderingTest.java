package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.words.MultiwordTokens;
import org.junit.jupiter.api.Test;

/// Columns are shown parted by blanks.
final class ConlluRenderingTest {

  private final ConlluRendering rendering = new ConlluRendering(MultiwordTokens.load());

  @Test
  void wordsWrittenAsOneStandBelowTheirToken() {
    Trees trees =
        Trees.of(
            "Peru's envoy can't 🚢 it.",
            """
            Peru Peru PROPN NNP 3 nmod:poss location
            's 's PART POS 1 case
            envoy envoy NOUN NN 6 nsubj
            ca can AUX MD 6 aux
            n't not PART RB 6 advmod
            🚢 ship VERB VB 0 root
            it it PRON PRP 6 obj
            . . PUNCT . 6 punct
            """);
    assertThat(rendered("a/port.txt", trees))
        .isEqualTo(
            """
            # newdoc id = a/port.txt
            # newpar
            # sent_id = port.txt-1
            # text = Peru's envoy can't 🚢 it.
            1-2 Peru's _ _ _ _ _ _ _ _
            1 Peru Peru PROPN NNP _ 3 nmod:poss _ Name=location|TokenRange=0:4
            2 's 's PART POS _ 1 case _ TokenRange=4:6
            3 envoy envoy NOUN NN _ 6 nsubj _ TokenRange=7:12
            4-5 can't _ _ _ _ _ _ _ _
            4 ca can AUX MD _ 6 aux _ TokenRange=13:15
            5 n't not PART RB _ 6 advmod _ TokenRange=15:18
            6 🚢 ship VERB VB _ 0 root _ TokenRange=19:20
            7 it it PRON PRP _ 6 obj _ SpaceAfter=No|TokenRange=21:23
            8 . . PUNCT . _ 6 punct _ TokenRange=23:24

            """);
  }

  @Test
  void aMarkRightAfterATokenOfSeveralWordsIsNoPartOfIt() {
    Trees trees =
        Trees.of(
            "We can't!",
            """
            We we PRON PRP 2 nsubj
            ca can AUX MD 0 root
            n't not PART RB 2 advmod
            ! ! PUNCT . 2 punct
            """);
    assertThat(rendered("a", trees))
        .contains("2-3 can't _ _ _ _ _ _ _ SpaceAfter=No\n")
        .contains("3 n't not PART RB _ 2 advmod _ TokenRange=5:8\n")
        .contains("4 ! ! PUNCT . _ 2 punct _ TokenRange=8:9\n");
  }

  @Test
  void everyParagraphStartsAndLinesStayWhole() {
    Trees trees =
        Trees.of(
            "It\nbegan.\n\nIt ended.",
            "It it PRON PRP 2 nsubj\nbegan begin VERB VBD 0 root\n"
                + ". . PUNCT . 2 punct\n\nIt it PRON PRP 2 nsubj\nended end VERB VBD 0 root");
    assertThat(rendered("my file:3", trees))
        .contains("# newdoc id = my-file:3\n# newpar\n# sent_id = my-file:3-1\n")
        .contains("# text = It began.\n")
        .contains("\n\n# newpar\n# sent_id = my-file:3-2\n# text = It ended\n");
  }

  @Test
  void nothingIsPrintedOfATextWithoutSentences() {
    assertThat(
            rendering.trees(
                "a",
                Trees.of("It", "It it PRON PRP 0 root").text(),
                new dev.chancery.reading.parse.ParsedText(java.util.List.of())))
        .isEmpty();
  }

  private String rendered(String name, Trees trees) {
    return rendering.trees(name, trees.text(), trees.parsed()).replace('\t', ' ');
  }
}
