package dev.chancery.training;

import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.model.Span;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names in articles as another engine found them: a line each with article, start and end in code
/// points, and class. The head of the table can say of which files it speaks, by their checksums.
final class KnownNames {

  private static final String OF_FILE = "articles: ";

  private final String table;
  private final String checksum;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, List<Name>> byArticle = new HashMap<>();

  private record Name(Span span, String kind) {}

  private KnownNames(String table, byte[] text) throws IOException {
    this.table = table;
    this.checksum = Checksum.of(text);
    String lines = new String(text, StandardCharsets.UTF_8);
    Table rows = Table.read(table, new BufferedReader(new StringReader(lines)));
    rows.head().forEach(this::head);
    rows.rows().forEach(this::add);
  }

  /// Those of the articles that the shipped model learnt from.
  static KnownNames shipped() throws IOException {
    try (var stream = KnownNames.class.getResourceAsStream("silver-names.tsv")) {
      if (stream == null) {
        throw new ChanceryException(Code.BAD_TABLE, "silver-names.tsv is missing from the program");
      }
      return new KnownNames("silver-names.tsv", stream.readAllBytes());
    }
  }

  static KnownNames read(Path file) throws IOException {
    return new KnownNames(file.toString(), Files.readAllBytes(file));
  }

  /// The SHA-256 of the table.
  String checksum() {
    return checksum;
  }

  /// Refuses articles that the table does not speak of: its places would be those of other words.
  void requireOf(List<Path> articles) throws IOException {
    for (Path file : articles) {
      if (!files.isEmpty() && !files.containsKey(Checksum.of(file))) {
        throw new ChanceryException(
            Code.BAD_INPUT,
            file
                + " is not among the articles whose names "
                + table
                + " holds ("
                + String.join(", ", files.values())
                + "); give a table of your own with --names");
      }
    }
  }

  /// Takes up a line like "articles: NAME, SHA-256 CHECKSUM, …".
  private void head(String line) {
    if (line.startsWith(OF_FILE)) {
      String[] parts = line.substring(OF_FILE.length()).split(", ", -1);
      for (String part : parts) {
        if (part.startsWith("SHA-256 ")) {
          files.put(part.substring("SHA-256 ".length()), parts[0]);
        }
      }
    }
  }

  private void add(Row row) {
    Span span = new Span(place(row, "start"), place(row, "end"));
    byArticle
        .computeIfAbsent(row.required("article"), _ -> new ArrayList<>())
        .add(new Name(span, row.required("kind")));
  }

  private static int place(Row row, String column) {
    return Integer.parseInt(row.required(column));
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
