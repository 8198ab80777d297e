package dev.chancery.training.data;

import dev.chancery.evaluation.treebank.Treebank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is scored after each epoch, and never trained on: the dev parts.
///
/// @param trees by the name of their treebank
/// @param names English Web Treebank with names by Universal NER
public record DevParts(Map<String, List<LabelledSentence>> trees, List<LabelledSentence> names) {

  private static final Path EWT = Path.of("ewt", "dev.conllu");
  private static final Path GUM = Path.of("gum", "dev.conllu");
  private static final Path NAMES = Path.of("ner", "uner-ewt-dev.iob2");

  public static DevParts read(Path folder) throws IOException {
    Map<String, List<LabelledSentence>> trees = new LinkedHashMap<>();
    trees.put("ewt-dev", trees(folder.resolve(EWT)));
    trees.put("gum-dev", trees(folder.resolve(GUM)));
    return new DevParts(trees, NameColumns.read(folder.resolve(NAMES), NameLabels.of("uner")));
  }

  private static List<LabelledSentence> trees(Path file) throws IOException {
    return TreebankSentences.withoutNames(Treebank.read(file));
  }

  /// The files that [#read] reads, for their checksums.
  public static List<Path> files(Path folder) {
    return List.of(folder.resolve(EWT), folder.resolve(GUM), folder.resolve(NAMES));
  }
}
