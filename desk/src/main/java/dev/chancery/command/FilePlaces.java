package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Place;
import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.text.Normalizer;

/// Where the words of an article stand in the file that it came from, as an editor counts: lines
/// and columns from 1.
///
/// The frozen text and the file differ in blanks alone, so their other letters are counted. Of an
/// article in a line of JSON or in markup, the lines are those of its text.
final class FilePlaces {

  private final Place place;
  private final FrozenText text;
  private final int[] lines;
  private final int[] columns;

  /// A letter in a file.
  record Position(int line, int column) {}

  FilePlaces(Gathered.Item item, FrozenText text) {
    this.place = item.place();
    this.text = text;
    int[] letters = letters(text.text());
    this.lines = new int[letters.length];
    this.columns = new int[letters.length];
    String source = Normalizer.normalize(item.source().text(), Normalizer.Form.NFC);
    fill(letters.length, source, item.start());
  }

  private static int[] letters(String text) {
    return text.codePoints().filter(letter -> !isBlank(letter)).toArray();
  }

  private void fill(int count, String source, Gathered.Start start) {
    int line = start.line();
    int column = start.column();
    int found = 0;
    for (int at = 0; at < source.length() && found < count; ) {
      int letter = source.codePointAt(at);
      at += Character.charCount(letter);
      if (!isBlank(letter)) {
        lines[found] = line;
        columns[found++] = column;
      }
      boolean ends = letter == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
  }

  private static boolean isBlank(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0xFEFF;
  }

  /// The path as it was given, with the line of an article that is one line of it.
  String file() {
    return place.toString();
  }

  /// The path as it was given.
  String path() {
    return place.file();
  }

  /// The line of the file that is the article; 0 where the file is.
  int line() {
    return place.line();
  }

  FrozenText text() {
    return text;
  }

  /// Where a span begins.
  Position start(Span span) {
    int letter = before(span.start());
    return new Position(lines[letter], columns[letter]);
  }

  /// Where the letter after a span stands.
  Position end(Span span) {
    int letter = before(span.end()) - 1;
    return new Position(lines[letter], columns[letter] + 1);
  }

  private int before(int codePoint) {
    return (int)
        text.text().codePoints().limit(codePoint).filter(letter -> !isBlank(letter)).count();
  }
}
