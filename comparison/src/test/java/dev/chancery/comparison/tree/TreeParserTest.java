package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreeParserTest {

  private static final String SENTENCES =
      """
      The/DT envoy/NN warned/VBD on/IN Monday/NNP that/IN talks/NNS could/MD fail/VB ./.
      Lima/NNP and/CC Seoul/NNP ,/, which/WDT signed/VBD a/DT pact/NN in/IN 2011/CD ,/, trade/VBP copper/NN ./.
      The/DT base/NN was/VBD struck/VBN by/IN rebels/NNS ,/, two/CD officials/NNS said/VBD ./.
      ``/`` We/PRP will/MD not/RB yield/VB ,/, ''/'' she/PRP told/VBD reporters/NNS before/IN leaving/VBG for/IN Geneva/NNP ./.
      Nearly/RB 300/CD years/NNS of/IN rule/NN ended/VBD ./.
      Zzyzx/NNP grumbled/VBD
      Why/WRB ?/.
      """;

  private static TreeParser parser;

  @TempDir static Path folder;

  @BeforeAll
  static void pack() throws IOException {
    Path file = folder.resolve("trees");
    try (BufferedReader model = published()) {
      TreeParser.pack(model, file);
    }
    parser = TreeParser.read(file);
  }

  @Test
  void givesTheTreesOfCoreNlpsOwnParser() {
    DependencyParser original = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    for (String line : SENTENCES.lines().toList()) {
      List<TaggedWord> words = tagged(line);
      List<String> expected =
          original.predict(words).typedDependencies().stream().map(TreeParserTest::edge).toList();
      assertThat(edges(words)).as(line).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void anEmptySentenceHasAnEmptyTree() {
    assertThat(edges(List.of())).isEmpty();
  }

  private static List<String> edges(List<TaggedWord> words) {
    Tree tree =
        parser.parse(
            words.stream().map(TaggedWord::word).toList(),
            words.stream().map(TaggedWord::tag).toList());
    List<String> edges = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      edges.add(tree.relation(word) + " " + (tree.head(word) + 1) + " " + (word + 1));
    }
    return edges;
  }

  private static String edge(TypedDependency edge) {
    return edge.reln() + " " + edge.gov().index() + " " + edge.dep().index();
  }

  private static List<TaggedWord> tagged(String line) {
    return Arrays.stream(line.split(" "))
        .map(pair -> pair.split("/", 2))
        .map(pair -> new TaggedWord(pair[0], pair[1]))
        .toList();
  }

  private static BufferedReader published() throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(
                TreeParserTest.class.getResourceAsStream("/" + DependencyParser.DEFAULT_MODEL)),
            StandardCharsets.UTF_8));
  }
}
