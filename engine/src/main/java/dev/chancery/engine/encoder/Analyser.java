package dev.chancery.engine.encoder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Tells tags, trees and names of sentences. Safe on many threads; what is said of a sentence
/// depends on that sentence alone, whichever go through the encoder with it.
public final class Analyser {

  private final Windows windows;
  private final Encoder encoder;
  private final Decoder decoder;

  public Analyser(ModelFiles files) {
    Labels labels = files.labels();
    this.windows = new Windows(Vocabulary.shipped());
    this.encoder = new Encoder(files, labels);
    this.decoder = new Decoder(labels);
  }

  /// @param sentences the words of each, at least one
  public List<List<WordAnalysis>> analyse(List<List<String>> sentences) {
    List<List<WordAnalysis>> analyses = new ArrayList<>(sentences.size());
    for (int from = 0; from < sentences.size(); from += encoder.places()) {
      int to = Math.min(from + encoder.places(), sentences.size());
      analyses.addAll(together(sentences.subList(from, to)));
    }
    return analyses;
  }

  private List<List<WordAnalysis>> together(List<List<String>> sentences) {
    List<List<PiecedSentence>> shown = sentences.stream().map(windows::of).toList();
    Iterator<Choices> choices =
        encoder.choices(shown.stream().flatMap(List::stream).toList()).iterator();
    return shown.stream()
        .map(own -> decoder.words(own.stream().map(_ -> choices.next()).toList()))
        .toList();
  }
}
