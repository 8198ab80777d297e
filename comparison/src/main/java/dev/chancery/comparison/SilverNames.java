package dev.chancery.comparison;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import dev.chancery.reading.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Prints the table of names in articles that the shipped model learns from, as CoreNLP finds them:
/// `SilverNames ARTICLES.jsonl …`. A line is an article, where a name begins and ends in its text
/// as it is read, and its class; an article without names is not there.
public final class SilverNames {

  private final Parser parser;
  private final PrintStream out;

  SilverNames(Parser parser, PrintStream out) {
    this.parser = parser;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    SilverNamesHead.print(List.of(arguments).stream().map(Path::of).toList(), out);
    SilverNames names = new SilverNames(CoreNlpParser.load(), out);
    new Gathering(InputStream.nullInputStream(), null)
        .gather(
            List.of(arguments),
            gathered -> {
              if (gathered instanceof Gathered.Item item) {
                names.mark(item.source());
              }
            });
    out.flush();
  }

  void mark(SourceText article) {
    FrozenText text = FrozenText.of(article.text());
    Layout layout = Layout.of(text, article.title());
    String id = article.id() == null ? "" : article.id();
    for (Sentence sentence : parser.parse(text, layout.readable()).sentences()) {
      mark(id, sentence);
    }
  }

  /// Words of one class that follow each other are one name.
  private void mark(String article, Sentence sentence) {
    int at = 0;
    while (at < sentence.size()) {
      Token first = sentence.token(at);
      int end = at + 1;
      while (end < sentence.size() && sentence.token(end).name() == first.name()) {
        end++;
      }
      if (first.name() != NameKind.NONE) {
        int last = sentence.token(end - 1).span().end();
        out.printf(
            Locale.ROOT, "%s\t%d\t%d\t%s%n", article, first.span().start(), last, kind(first));
      }
      at = end;
    }
  }

  private static String kind(Token token) {
    return switch (token.name()) {
      case PERSON -> "person";
      case ORGANIZATION -> "organisation";
      case LOCATION -> "place";
      // CoreNLP has no class for them, but what it calls other is one where it is an adjective
      case OTHER -> token.tag().startsWith("JJ") ? "nationality" : "other";
      case NONE -> throw new IllegalArgumentException("no name: " + token);
    };
  }
}
