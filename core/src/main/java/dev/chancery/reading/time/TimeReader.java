package dev.chancery.reading.time;

import dev.chancery.model.When;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.time.Item.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the time expressions of an article.
public final class TimeReader {

  private final TimeRules rules = new TimeRules();

  /// @param anchor the article's date; without it relative expressions stay open
  public Times read(ParsedText parsed, @Nullable LocalDate anchor) {
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int read = 0;
      for (Piece piece : rules.read(sentence, anchor)) {
        if (piece.start() >= read) {
          mentions.add(mention(sentence, piece));
          read = piece.end();
        }
      }
    }
    return new Times(mentions);
  }

  private static TimeMention mention(Sentence sentence, Piece piece) {
    TimeValue value = piece.value();
    var when =
        new When(
            text(sentence, piece),
            sentence.span(piece.start(), piece.end()),
            value.timex(),
            value.from(),
            value.to());
    return new TimeMention(sentence, piece.start(), piece.end(), when, piece.rule());
  }

  /// The words as they stand, for tokens on one line with single blanks between them.
  private static String text(Sentence sentence, Piece piece) {
    StringBuilder text = new StringBuilder();
    for (var token : sentence.tokens().subList(piece.start(), piece.end())) {
      int gap =
          token.index() == piece.start()
              ? 0
              : token.span().start() - sentence.token(token.index() - 1).span().end();
      text.append(gap > 0 ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
