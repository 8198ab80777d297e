package dev.chancery.training;

import dev.chancery.engine.encoder.Choices;
import dev.chancery.engine.encoder.Decoder;
import dev.chancery.engine.encoder.Labels;
import dev.chancery.engine.encoder.PiecedSentence;
import dev.chancery.engine.encoder.Vocabulary;
import dev.chancery.engine.encoder.Windows;
import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.training.data.Batch;
import dev.chancery.training.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells tags, trees and names with a network in training, just as the engine will with the
/// exported model.
final class Predictor {

  private static final int PIECES = 2000;

  private final Network network;
  private final Windows windows = new Windows(Vocabulary.shipped());
  private final Decoder decoder;

  Predictor(Network network, Labels labels) {
    this.network = network;
    this.decoder = new Decoder(labels);
  }

  /// What it says of the words of each sentence.
  List<List<WordAnalysis>> analyse(List<List<String>> sentences) {
    List<List<PiecedSentence>> shown = sentences.stream().map(windows::of).toList();
    Map<PiecedSentence, Choices> choices = choices(shown);
    return shown.stream()
        .map(own -> decoder.words(own.stream().map(choices::get).toList()))
        .toList();
  }

  /// Sentences of like length go through the network together.
  private Map<PiecedSentence, Choices> choices(List<List<PiecedSentence>> shown) {
    Map<PiecedSentence, Choices> choices = new HashMap<>();
    List<PiecedSentence> open = new ArrayList<>();
    shown.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(PiecedSentence::pieces))
        .forEach(sentence -> {
          if ((open.size() + 1) * sentence.pieces() > PIECES) {
            choose(open, choices);
          }
          open.add(sentence);
        });
    choose(open, choices);
    return choices;
  }

  private void choose(List<PiecedSentence> open, Map<PiecedSentence, Choices> choices) {
    if (!open.isEmpty()) {
      List<Choices> own = network.choices(Batch.unlabelled(open));
      for (int at = 0; at < own.size(); at++) {
        choices.put(open.get(at), own.get(at));
      }
      open.clear();
    }
  }
}
