package dev.chancery.engine.habits;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Sentences as tables of cases write them: `form/tag/head/relation`, heads counted from 0, a
/// person's name with `=` behind it, a word that touches the one before with `~` before it.
final class WordTable {

  private WordTable() {}

  static List<Token> words(String text) {
    List<Token> tokens = new ArrayList<>();
    int end = -1;
    for (String word : text.split(" ", -1)) {
      boolean touches = word.startsWith("~");
      boolean person = word.endsWith("=");
      String[] cells =
          word.substring(touches ? 1 : 0, word.length() - (person ? 1 : 0)).split("/", -1);
      Span span = new Span(end + (touches ? 0 : 1), end + (touches ? 0 : 1) + cells[0].length());
      end = span.end();
      tokens.add(
          new Token(
              tokens.size(),
              span,
              cells[0],
              cells[0],
              "X",
              cells[1],
              Integer.parseInt(cells[2]),
              cells[3],
              person ? NameKind.PERSON : NameKind.NONE));
    }
    return tokens;
  }

  static String tree(List<Token> words) {
    return words.stream()
        .map(word -> word.head() + "/" + word.relation())
        .collect(Collectors.joining(" "));
  }
}
