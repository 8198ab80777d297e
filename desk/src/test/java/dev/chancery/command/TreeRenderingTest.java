package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TreeRenderingTest {

  private static final Trees TREES =
      Trees.of(
          "The new envoys met Roe in Lima.",
          """
          The the DET DT 3 det
          new new ADJ JJ 3 amod
          envoys envoy NOUN NNS 4 nsubj
          met meet VERB VBD 0 root
          Roe Roe PROPN NNP 4 obj person
          in in ADP IN 7 case
          Lima Lima PROPN NNP 4 obl location
          . . PUNCT . 4 punct
          """);

  @Test
  void drawsAWordARowInTheOrderOfTheText() {
    assertThat(new TreeRendering(false).trees("a.txt", TREES.text(), TREES.parsed()))
        .isEqualTo(
            """
            a.txt

            1. The new envoys met Roe in Lima.

              ┌─The                                  det            DT     the
              ├─new                                  amod           JJ
            ┌─envoys                                 nsubj          NNS    envoy
            met                                      root           VBD    meet
            ├─Roe                                    obj            NNP    [person]
            │ ┌─in                                   case           IN
            ├─Lima                                   obl            NNP    [location]
            └─.                                      punct          .

            """);
  }

  @Test
  void paintsOnATerminal() {
    assertThat(new TreeRendering(true).trees("a.txt", TREES.text(), TREES.parsed()))
        .contains(Style.BOLD.start() + "met" + Style.RESET)
        .contains(Style.DIM.start() + "┌─" + Style.RESET + "envoys");
  }

  @Test
  void isNeverWiderThanEightyColumns() {
    String word = "漢".repeat(70);
    Trees trees =
        Trees.of(
            word + " it",
            word + " " + word + " X FW 0 " + "root".repeat(9) + "\nit it PRON PRP 1 dep");
    assertThat(new TreeRendering(false).trees(word, trees.text(), trees.parsed()).lines())
        .allMatch(line -> DisplayWidth.of(line) <= 80)
        .anyMatch(line -> line.contains("…"));
  }

  @Test
  void deepTreesKeepRoomForTheirWords() {
    StringBuilder words = new StringBuilder("w w X FW 0 root\n");
    for (int head = 1; head < 60; head++) {
      words.append("w w X FW ").append(head).append(" dep\n");
    }
    Trees trees = Trees.of("w ".repeat(60), words.toString());
    assertThat(new TreeRendering(false).trees("a", trees.text(), trees.parsed()).lines().skip(5))
        .filteredOn(line -> !line.isEmpty())
        .allMatch(line -> DisplayWidth.of(line) <= 80 && line.matches(".*[w].* (?:root|dep) .*"));
  }
}
