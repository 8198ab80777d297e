package dev.chancery.evaluation.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page that shows the engines' scores side by side.
final class EnginePage {

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("ewt-test", "English Web Treebank, test part"),
          Map.entry("gum-test", "GUM, test part"),
          Map.entry("gum-test-news", "GUM, test part, news alone"),
          Map.entry("uner-ewt-test", "Names: Universal NER on the web treebank, test part"),
          Map.entry("re3d-test", "Names: re3d, test part"));

  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("sentences", "sentences"),
          Map.entry("words", "words"),
          Map.entry("upos", "parts of speech (UPOS)"),
          Map.entry("xpos", "Penn tags (XPOS)"),
          Map.entry("lemmas", "lemmas"),
          Map.entry("uas", "heads (UAS)"),
          Map.entry("las", "heads and relations (LAS)"),
          Map.entry("las_subtypes", "the same with subtypes"),
          Map.entry("uas_no_punctuation", "UAS without punctuation"),
          Map.entry("las_no_punctuation", "LAS without punctuation"));

  private EnginePage() {}

  static String of(List<EngineScore> scores) {
    StringBuilder page = new StringBuilder(HEAD);
    List<String> engines = scores.stream().map(EngineScore::engine).distinct().toList();
    for (String set : scores.stream().map(EngineScore::set).distinct().toList()) {
      List<EngineScore> rows = scores.stream().filter(score -> score.set().equals(set)).toList();
      page.append("\n## ").append(TITLES.getOrDefault(set, set)).append("\n\n");
      page.append("Data checksum `").append(rows.getFirst().checksum()).append("`.\n\n");
      page.append("| measure | of |").append(cells(engines)).append('\n');
      page.append("|---|---|").append("---|".repeat(engines.size())).append('\n');
      for (String measure : rows.stream().map(EngineScore::measure).distinct().toList()) {
        page.append(line(measure, rows, engines));
      }
      if (!rows.getFirst().isOfTrees()) {
        page.append(line("all", withSums(rows, engines), engines));
      }
    }
    return page.toString();
  }

  private static String line(String measure, List<EngineScore> rows, List<String> engines) {
    List<EngineScore> same = rows.stream().filter(row -> row.measure().equals(measure)).toList();
    List<String> cells = new ArrayList<>();
    for (String engine : engines) {
      cells.add(
          same.stream()
              .filter(row -> row.engine().equals(engine))
              .findFirst()
              .map(row -> String.format(Locale.ROOT, "%.2f", 100 * row.count().f1()))
              .orElse("–"));
    }
    return "| "
        + MEASURES.getOrDefault(measure, measure)
        + " | "
        + same.getFirst().count().gold()
        + " |"
        + cells(cells)
        + "\n";
  }

  private static String cells(List<String> cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.append(' ').append(cell).append(" |"));
    return text.toString();
  }

  private static List<EngineScore> withSums(List<EngineScore> rows, List<String> engines) {
    List<EngineScore> sums = new ArrayList<>();
    for (String engine : engines) {
      rows.stream()
          .filter(row -> row.engine().equals(engine))
          .reduce(EngineScore::plus)
          .map(sum -> sum.of("all"))
          .ifPresent(sums::add);
    }
    return sums;
  }

  private static final String HEAD =
      """
      # Accuracy of the engine

      Generated from `evaluation/expected-engine-scores.tsv` by `EngineScores`. Every figure is the F1 in per cent on raw
      text, as the CoNLL 2018 shared task counted: words and sentences are those with the same characters, and what is
      said of a word counts only where the word is right. `of` is how many there are. Relations are compared without their
      subtypes except where said. A name is right when its characters and its class are; the classes are those that the
      engines and the corpus have in common (`entity-classes.tsv`). These are the published test parts: the engine never
      saw them in training, and nothing was tuned on them.
      """;
}
