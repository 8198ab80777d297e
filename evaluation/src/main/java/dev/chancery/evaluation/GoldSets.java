package dev.chancery.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The gold sets that the project is measured on.
public final class GoldSets {

  private GoldSets() {}

  /// Those whose data lie here: the samples always, the development list where `../shared` stands
  /// beside the project.
  public static List<GoldSet> present(Path project) {
    Path samples = project.resolve("samples");
    Path shared = project.resolve("../shared").normalize();
    return Stream.of(
            new GoldSet("samples", samples.resolve("gold.tsv"), List.of(samples)),
            new GoldSet(
                "development",
                shared.resolve("gold/dev.tsv"),
                List.of(
                    shared.resolve("articles/state-department.jsonl"),
                    shared.resolve("articles/wikinews.jsonl"))))
        .filter(set -> Files.exists(set.gold()))
        .toList();
  }
}
