package dev.chancery.evaluation.parsing;

import dev.chancery.evaluation.treebank.TreebankDocument;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Scores an engine on the raw text of a treebank's documents.
final class ParserScore {

  private static final String PARAGRAPH_END = "\n\n";

  private ParserScore() {}

  static Map<Measure, Count> of(Parser parser, List<TreebankDocument> documents) {
    Map<Measure, Count> total = new EnumMap<>(Measure.class);
    for (TreebankDocument document : documents) {
      FrozenText text = FrozenText.of(document.text());
      Analysis found = Analysis.of(text, parser.parse(text, paragraphs(text)));
      Comparison.of(Analysis.of(document), found)
          .forEach((measure, count) -> total.merge(measure, count, Count::plus));
    }
    return total;
  }

  static List<Span> paragraphs(FrozenText text) {
    List<Span> paragraphs = new ArrayList<>();
    String letters = text.text();
    int start = 0;
    while (start < letters.length()) {
      int end = letters.indexOf(PARAGRAPH_END, start);
      end = end < 0 ? letters.length() : end;
      paragraphs.add(text.spanOfChars(start, end));
      start = end + PARAGRAPH_END.length();
    }
    return paragraphs;
  }
}
