package dev.chancery.command;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trees made by hand: a word a line, with form, lemma, UPOS, tag, head from 1, relation and name,
/// parted by blanks; an empty line between sentences.
///
/// @param text the text that the words are found in, in order
record Trees(FrozenText text, ParsedText parsed) {

  static Trees of(String text, String words) {
    FrozenText frozen = FrozenText.of(text);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (String sentence : words.strip().split("\n\n", -1)) {
      List<Token> tokens = new ArrayList<>();
      for (String line : sentence.split("\n", -1)) {
        String[] cells = line.split(" ", -1);
        int start = frozen.text().indexOf(cells[0], from);
        from = start + cells[0].length();
        tokens.add(token(tokens.size(), frozen.spanOfChars(start, from), cells));
      }
      sentences.add(new Sentence(sentences.size(), sentences.size(), tokens));
    }
    return new Trees(frozen, new ParsedText(sentences));
  }

  private static Token token(int index, Span span, String[] cells) {
    NameKind name =
        cells.length > 6 ? NameKind.valueOf(cells[6].toUpperCase(Locale.ROOT)) : NameKind.NONE;
    int head = Integer.parseInt(cells[4]) - 1;
    return new Token(index, span, cells[0], cells[1], cells[2], cells[3], head, cells[5], name);
  }
}
