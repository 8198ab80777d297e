package dev.chancery.engine;

import dev.chancery.engine.encoder.Analyser;
import dev.chancery.engine.encoder.ModelFiles;
import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.engine.lemma.Lemmas;
import dev.chancery.engine.words.Segmentation;
import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Parses with our own engine: words, sentences and lemmas by rules, tags, trees and names by a
/// small encoder. Safe on many threads.
public final class EncoderParser implements Parser {

  private final CompletableFuture<Analyser> analyser;
  private final CompletableFuture<Lemmas> lemmas;

  private EncoderParser(ModelFiles files) {
    this.analyser = inBackground("encoder", () -> new Analyser(files));
    this.lemmas = inBackground("lemmas", Lemmas::load);
  }

  /// Starts to load the model in the background; the first [#parse] waits for it.
  public static EncoderParser load(ModelFiles files) {
    return new EncoderParser(files);
  }

  @Override
  public ParsedText parse(FrozenText text, List<Span> stretches) {
    List<Place> places = places(text, stretches);
    List<List<WordAnalysis>> analyses =
        analyser.join().analyse(places.stream().map(place -> place.written().forms()).toList());
    List<Sentence> sentences = new ArrayList<>(places.size());
    for (int at = 0; at < places.size(); at++) {
      Place place = places.get(at);
      List<Token> tokens = tokens(place.written().words(), analyses.get(at));
      sentences.add(new Sentence(at, place.stretch(), tokens));
    }
    return new ParsedText(sentences);
  }

  private record Place(int stretch, WrittenSentence written) {}

  private static List<Place> places(FrozenText text, List<Span> stretches) {
    Segmentation segmentation = Segmentation.of(text);
    List<Place> places = new ArrayList<>();
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      for (WrittenSentence written : segmentation.sentences(stretches.get(stretch))) {
        places.add(new Place(stretch, written));
      }
    }
    return places;
  }

  private List<Token> tokens(List<WrittenWord> words, List<WordAnalysis> analyses) {
    Lemmas known = lemmas.join();
    List<Token> tokens = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      WrittenWord word = words.get(at);
      WordAnalysis analysis = analyses.get(at);
      tokens.add(
          new Token(
              at,
              word.span(),
              word.form(),
              known.of(word.form(), analysis.xpos()),
              analysis.upos(),
              analysis.xpos(),
              analysis.head(),
              analysis.relation(),
              EntityLabels.kind(analysis.entity())));
    }
    return tokens;
  }

  private static <T> CompletableFuture<T> inBackground(String what, Supplier<T> load) {
    Executor own = task -> Thread.ofPlatform().name("loading " + what).daemon().start(task);
    return CompletableFuture.supplyAsync(load, own);
  }
}
