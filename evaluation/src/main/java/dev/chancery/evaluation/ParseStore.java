package dev.chancery.evaluation;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Keeps what an engine parsed in a folder, so that the rules above it can be tried again in
/// seconds. The folder is thrown away when the engine changes.
public final class ParseStore implements Parser {

  private final Parser engine;
  private final Path folder;

  public ParseStore(Parser engine, Path folder) {
    this.engine = engine;
    this.folder = folder;
  }

  @Override
  public ParsedText parse(FrozenText text, List<Span> stretches) {
    List<Sentence> sentences = new ArrayList<>();
    for (int at = 0; at < stretches.size(); at++) {
      Span stretch = stretches.get(at);
      Path file = folder.resolve(FrozenText.of(text.quote(stretch)).sha256().substring(0, 24));
      for (List<Token> tokens :
          Files.exists(file) ? load(file, text, stretch) : parse(file, text, stretch)) {
        sentences.add(new Sentence(sentences.size(), at, tokens));
      }
    }
    return new ParsedText(sentences);
  }

  private List<List<Token>> parse(Path file, FrozenText text, Span stretch) {
    List<List<Token>> sentences =
        engine.parse(text, List.of(stretch)).sentences().stream().map(Sentence::tokens).toList();
    StringBuilder lines = new StringBuilder();
    for (List<Token> sentence : sentences) {
      sentence.forEach(token -> lines.append(line(token, stretch.start())).append('\n'));
      lines.append('\n');
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private static String line(Token token, int base) {
    return String.join(
        "\t",
        Integer.toString(token.span().start() - base),
        Integer.toString(token.span().end() - base),
        token.lemma(),
        token.upos(),
        token.tag(),
        Integer.toString(token.head()),
        token.relation(),
        token.name().name());
  }

  private static List<List<Token>> load(Path file, FrozenText text, Span stretch) {
    List<List<Token>> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.isEmpty()) {
          sentences.add(List.copyOf(tokens));
          tokens.clear();
        } else {
          tokens.add(token(tokens.size(), line.split("\t", -1), text, stretch.start()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private static Token token(int index, String[] cells, FrozenText text, int base) {
    Span span = new Span(base + Integer.parseInt(cells[0]), base + Integer.parseInt(cells[1]));
    return new Token(
        index,
        span,
        text.quote(span),
        cells[2],
        cells[3],
        cells[4],
        Integer.parseInt(cells[5]),
        cells[6],
        NameKind.valueOf(cells[7]));
  }
}
