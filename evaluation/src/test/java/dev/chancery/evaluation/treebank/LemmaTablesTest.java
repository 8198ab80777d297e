package dev.chancery.evaluation.treebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LemmaTablesTest {

  private static final String TREEBANK =
      """
      1 Ports port NOUN NNS _ 0 root _ _
      2 went go VERB VBD _ 1 dep _ _
      3 tryed zry VERB VBD _ 1 dep _ _
      4 zort zorte VERB VB _ 1 dep _ _
      5 zort zort VERB VB _ 1 dep _ _
      6 zort zort VERB VB _ 1 dep _ _
      7 Zim Zima PROPN NNP _ 1 dep _ _
      8 zim _ X GW _ 1 dep _ _
      9 zooms boom VERB VBZ _ 1 dep _ _
      10 Zooms boom VERB VBZ _ 1 dep _ _
      """;

  @Test
  void holdWhatTheRulesDoNotGive(@TempDir Path folder) throws IOException {
    Path treebank = folder.resolve("port.conllu");
    Files.writeString(treebank, TREEBANK.replace(' ', '\t') + "\n");
    LemmaTables.main(new String[] {folder.toString(), treebank.toString()});
    assertThat(rows(folder, "words.tsv"))
        .containsExactly("boom\tverb", "go\tverb", "zort\tverb", "zry\tverb");
    assertThat(rows(folder, "lemmas.tsv"))
        .containsExactly("Zim\tNNP\tZima", "tryed\tVBD\tzry", "zooms\tVBZ\tboom");
  }

  private static java.util.List<String> rows(Path folder, String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .toList();
  }
}
