package dev.chancery.training;

import dev.chancery.engine.words.Segmentation;
import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import dev.chancery.reading.text.SourceText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sentence of an article.
///
/// @param article the article's id, empty when it has none
record ArticleSentence(String article, WrittenSentence sentence) {

  /// Shorter ones teach nothing, longer ones are mostly lists.
  private static final int LEAST_WORDS = 4;

  private static final int MOST_WORDS = 80;

  List<String> forms() {
    return sentence.words().stream().map(WrittenWord::form).toList();
  }

  /// The sentences of all articles, each once.
  ///
  /// @param articles files of articles
  static List<ArticleSentence> of(List<String> articles) {
    Map<List<String>, ArticleSentence> sentences = new LinkedHashMap<>();
    new Gathering(InputStream.nullInputStream(), null)
        .gather(
            articles,
            gathered -> {
              if (gathered instanceof Gathered.Item item) {
                of(item.source()).forEach(own -> sentences.putIfAbsent(own.forms(), own));
              }
            });
    return List.copyOf(sentences.values());
  }

  private static List<ArticleSentence> of(SourceText source) {
    FrozenText text = FrozenText.of(source.text());
    Segmentation segmentation = Segmentation.of(text);
    String article = source.id() == null ? "" : source.id();
    List<ArticleSentence> sentences = new ArrayList<>();
    for (Span stretch : Layout.of(text, source.title()).readable()) {
      for (WrittenSentence sentence : segmentation.sentences(stretch)) {
        int words = sentence.words().size();
        if (words >= LEAST_WORDS && words <= MOST_WORDS) {
          sentences.add(new ArticleSentence(article, sentence));
        }
      }
    }
    return sentences;
  }
}
