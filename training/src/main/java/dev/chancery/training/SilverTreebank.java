package dev.chancery.training;

import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.data.LabelledSentence;
import dev.chancery.training.data.PlainNames;
import dev.chancery.training.data.SilverSentence;
import dev.chancery.training.network.Network;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Trees of articles by a trained model, for another one to learn from.
///
/// @param teacher the folder of the trained model
/// @param names the names in the articles, or null for the model's
record SilverTreebank(RunFolder teacher, @Nullable KnownNames names) {

  private static final int PART = 1000;

  /// Writes them in CoNLL-U, to a file beside that then takes the name, so that no half of a file
  /// is taken for all of it.
  ///
  /// @param articles files of articles
  void write(List<String> articles, Path output, PrintStream out, Outlook outlook)
      throws IOException {
    List<ArticleSentence> sentences = ArticleSentence.of(articles);
    out.println(sentences.size() + " sentences");
    Path beside = output.resolveSibling(output.getFileName() + ".part");
    try (Network network = new Network(teacher.weights());
        BufferedWriter lines = Files.newBufferedWriter(beside)) {
      Predictor predictor = new Predictor(network, LabelNumbers.read(teacher.labels()));
      Pace pace = new Pace(sentences.size(), 0);
      for (int from = 0; from < sentences.size(); from += PART) {
        var part = sentences.subList(from, Math.min(from + PART, sentences.size()));
        write(part, predictor, lines);
        part.forEach(_ -> pace.step());
        out.println(
            pace.place()
                + " sentences, "
                + (pace.left().toMinutes() + " min left")
                + outlook.words(pace.left(), pace.whole()));
      }
    }
    Files.move(beside, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(List<ArticleSentence> sentences, Predictor predictor, BufferedWriter out)
      throws IOException {
    var found = predictor.analyse(sentences.stream().map(ArticleSentence::forms).toList());
    PlainNames plain = new PlainNames();
    for (int at = 0; at < sentences.size(); at++) {
      ArticleSentence own = sentences.get(at);
      List<String> labels = plain.of(own.forms(), labels(own, found.get(at)));
      out.write(SilverSentence.lines(own.sentence(), found.get(at), labels));
      out.write('\n');
    }
  }

  private List<String> labels(ArticleSentence own, List<WordAnalysis> found) {
    return names == null
        ? found.stream().map(WordAnalysis::entity).toList()
        : names
            .labels(own.article(), own.sentence())
            .orElse(Collections.nCopies(found.size(), LabelledSentence.UNKNOWN));
  }
}
