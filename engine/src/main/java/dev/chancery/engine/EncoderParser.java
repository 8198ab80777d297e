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
    Segmentation segmentation = Segmentation.of(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      for (WrittenSentence written : segmentation.sentences(stretches.get(stretch))) {
        sentences.add(new Sentence(sentences.size(), stretch, tokens(written.words())));
      }
    }
    return new ParsedText(sentences);
  }

  private List<Token> tokens(List<WrittenWord> words) {
    List<WordAnalysis> analyses =
        analyser.join().analyse(words.stream().map(WrittenWord::form).toList());
    List<Token> tokens = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      WrittenWord word = words.get(at);
      WordAnalysis analysis = analyses.get(at);
      tokens.add(
          new Token(
              at,
              word.span(),
              word.form(),
              lemmas.join().of(word.form(), analysis.xpos()),
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
