package dev.chancery.training;

import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names in articles as another engine found them: a line each with article, start and end in code
/// points, and class.
final class KnownNames {

  private final Map<String, List<Name>> byArticle = new HashMap<>();

  private record Name(Span span, String kind) {}

  static KnownNames read(Path file) throws IOException {
    KnownNames names = new KnownNames();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4 && !line.startsWith("#") && !cells[1].equals("start")) {
        Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        names
            .byArticle
            .computeIfAbsent(cells[0], _ -> new ArrayList<>())
            .add(new Name(span, cells[3]));
      }
    }
    return names;
  }

  /// A label for each word ("B-person", "O"), or nothing for an article that was not looked at.
  Optional<List<String>> labels(String article, WrittenSentence sentence) {
    List<Name> names = byArticle.get(article);
    return names == null ? Optional.empty() : Optional.of(labels(names, sentence));
  }

  private static List<String> labels(List<Name> names, WrittenSentence sentence) {
    List<String> labels = new ArrayList<>();
    Optional<Name> before = Optional.empty();
    for (WrittenWord word : sentence.words()) {
      Optional<Name> own =
          names.stream().filter(name -> name.span().overlaps(word.span())).findFirst();
      String mark = own.equals(before) ? "I-" : "B-";
      labels.add(own.map(name -> mark + name.kind()).orElse("O"));
      before = own;
    }
    return labels;
  }
}
