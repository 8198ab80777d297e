package dev.chancery.evaluation.parsing;

import dev.chancery.evaluation.treebank.Treebank;
import dev.chancery.evaluation.treebank.TreebankDocument;
import dev.chancery.reading.parse.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A published test part that engines are reported on, never trained or tuned.
sealed interface TestSet {

  /// What it is called in the scores.
  String name();

  /// Where it lies.
  Path file();

  /// What an engine scores on it.
  List<EngineScore> score(String engine, Parser parser) throws IOException;

  /// Those whose files lie in `../shared/corpora` beside the project.
  static List<TestSet> present(Path project) {
    Path corpora = project.resolve("../shared/corpora").normalize();
    Path gum = corpora.resolve("gum/test.conllu");
    Path names = corpora.resolve("ner");
    return Stream.<TestSet>of(
            new Trees("ewt-test", corpora.resolve("ewt/test.conllu"), ""),
            new Trees("gum-test", gum, ""),
            new Trees("gum-test-news", gum, "GUM_news"),
            new Names("uner-ewt-test", names.resolve("uner-ewt-test.iob2")),
            new Names("re3d-test", names.resolve("re3d-test.conll")))
        .filter(set -> Files.exists(set.file()))
        .toList();
  }

  /// A treebank's raw text.
  ///
  /// @param documents how the names of its documents begin
  record Trees(String name, Path file, String documents) implements TestSet {

    @Override
    public List<EngineScore> score(String engine, Parser parser) throws IOException {
      List<TreebankDocument> wanted =
          Treebank.read(file).documents().stream()
              .filter(document -> document.sentences().getFirst().id().startsWith(documents))
              .toList();
      String checksum = checksum(file);
      List<EngineScore> scores = new ArrayList<>();
      ParserScore.of(parser, wanted)
          .forEach((measure, count) ->
              scores.add(new EngineScore(engine, name, checksum, measure.code(), count)));
      return scores;
    }
  }

  /// A corpus of names.
  record Names(String name, Path file) implements TestSet {

    @Override
    public List<EngineScore> score(String engine, Parser parser) throws IOException {
      String checksum = checksum(file);
      List<EngineScore> scores = new ArrayList<>();
      NameComparison.of(NameCorpus.read(name, file), parser)
          .forEach((kind, count) ->
              scores.add(new EngineScore(engine, name, checksum, kind.code(), count)));
      return scores;
    }
  }

  private static String checksum(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
