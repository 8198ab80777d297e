package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Heads of the words, from 1, and the lines before them.
final class TreeLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          0;w
          0 1;w/└─w
          2 0;┌─w/w
          0 1 1;w/├─w/└─w
          3 3 0;┌─w/├─w/w
          2 3 0;  ┌─w/┌─w/w
          3 1 0;┌─w/│ └─w/w
          0 3 1 1;w/│ ┌─w/├─w/└─w
          0 1 2 1;w/├─w/│ └─w/└─w
          0 1 2 3;w/└─w/  └─w/    └─w
          """)
  void joinWordsToTheirHeads(String heads, String drawn) {
    String words =
        heads
            .lines()
            .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
            .map(head -> "w w X FW " + head + " dep")
            .collect(Collectors.joining("\n"));
    Trees trees = Trees.of("w ".repeat(heads.length()), words);
    var sentence = trees.parsed().sentences().getFirst();
    TreeLines lines = new TreeLines(sentence);
    assertThat(
            sentence.tokens().stream()
                .map(token -> lines.before(token) + token.text())
                .collect(Collectors.joining("/")))
        .isEqualTo(drawn);
  }
}
