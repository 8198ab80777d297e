package dev.chancery.reading.actor;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a headline, which is not parsed, for finding names in them.
final class TitleWords {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}|['’]s\\b|[\\p{L}\\p{N}]+(?:[-.'’](?!s\\b)[\\p{L}\\p{N}]+)*|\\S");

  private TitleWords() {}

  static Sentence of(FrozenText title) {
    List<Token> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(title.text());
    while (matcher.find()) {
      String word = matcher.group();
      int head = words.isEmpty() ? -1 : 0;
      words.add(
          new Token(
              words.size(),
              title.spanOfChars(matcher.start(), matcher.end()),
              word,
              word,
              "PROPN",
              "NNP",
              head,
              head < 0 ? "root" : "dep",
              NameKind.NONE));
    }
    return new Sentence(0, 0, words);
  }
}
