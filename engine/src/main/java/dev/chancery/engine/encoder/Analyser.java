package dev.chancery.engine.encoder;

import java.util.List;

/// Tells tags, tree and names of a sentence's words. Safe on many threads; what is said of a
/// sentence depends on that sentence alone.
public final class Analyser {

  private final Windows windows;
  private final Encoder encoder;
  private final Decoder decoder;

  public Analyser(ModelFiles files) {
    Labels labels = files.labels();
    this.windows = new Windows(Vocabulary.shipped());
    this.encoder = new Encoder(files);
    this.decoder = new Decoder(labels, files.relations(labels));
  }

  /// @param words the words of one sentence, at least one
  public List<WordAnalysis> analyse(List<String> words) {
    return decoder.words(windows.of(words).stream().map(encoder::scores).toList());
  }
}
