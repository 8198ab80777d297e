package dev.chancery.training;

import dev.chancery.engine.encoder.Decoder;
import dev.chancery.engine.encoder.Labels;
import dev.chancery.engine.encoder.PiecedSentence;
import dev.chancery.engine.encoder.SentenceScores;
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
    this.decoder = new Decoder(labels, network.relationWeights());
  }

  /// What it says of the words of each sentence.
  List<List<WordAnalysis>> analyse(List<List<String>> sentences) {
    List<List<PiecedSentence>> shown = sentences.stream().map(windows::of).toList();
    Map<PiecedSentence, SentenceScores> scores = scores(shown);
    return shown.stream()
        .map(own -> decoder.words(own.stream().map(scores::get).toList()))
        .toList();
  }

  /// Sentences of like length go through the network together.
  private Map<PiecedSentence, SentenceScores> scores(List<List<PiecedSentence>> shown) {
    Map<PiecedSentence, SentenceScores> scores = new HashMap<>();
    List<PiecedSentence> open = new ArrayList<>();
    shown.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(PiecedSentence::pieces))
        .forEach(sentence -> {
          if ((open.size() + 1) * sentence.pieces() > PIECES) {
            score(open, scores);
          }
          open.add(sentence);
        });
    score(open, scores);
    return scores;
  }

  private void score(List<PiecedSentence> open, Map<PiecedSentence, SentenceScores> scores) {
    if (!open.isEmpty()) {
      List<SentenceScores> own = network.scores(Batch.unlabelled(open));
      for (int at = 0; at < own.size(); at++) {
        scores.put(open.get(at), own.get(at));
      }
      open.clear();
    }
  }
}
