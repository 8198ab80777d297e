package dev.chancery.reading.quantity;

import dev.chancery.reading.number.Word;
import dev.chancery.reading.number.Words;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a sentence with figures taken apart from the signs that stick to them: "$1.2bn" →
/// "$ 1.2 bn", "80%" → "80 %", "twofold" → "two fold".
final class FigureWords {

  private static final Pattern STUCK =
      Pattern.compile(
          "(\\p{Sc}|[a-z]{1,3}\\.?\\$|rs\\.?)?(\\d[\\d.,]*)(%|bn|mn|m|k|tn|km|kg|ft|cm|mm|mw|gw|lbs?|mph|°c|°f)?");

  private static final String FOLD = "fold";

  private FigureWords() {}

  static List<Word> of(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (Word word : Words.of(sentence)) {
      if (isMultiple(word)) {
        addFold(word, words);
      } else if (word.hasDigit()) {
        addFigure(word, words);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isMultiple(Word word) {
    return word.lower().length() > FOLD.length() && word.lower().endsWith(FOLD);
  }

  private static void addFold(Word word, List<Word> words) {
    String number = word.lower().substring(0, word.lower().length() - FOLD.length());
    words.add(new Word(word.token(), number, number, word.first(), false));
    words.add(new Word(word.token(), FOLD, FOLD, false, word.last()));
  }

  private static void addFigure(Word word, List<Word> words) {
    Matcher stuck = STUCK.matcher(word.lower());
    if (stuck.matches() && (stuck.group(1) != null || stuck.group(3) != null)) {
      split(word, stuck, words);
    } else {
      words.add(word);
    }
  }

  private static void split(Word word, Matcher stuck, List<Word> words) {
    for (int group = 1; group <= 3; group++) {
      String part = stuck.group(group);
      if (part != null) {
        words.add(
            new Word(
                word.token(),
                part,
                part,
                word.first() && stuck.start(group) == 0,
                word.last() && stuck.end(group) == word.lower().length()));
      }
    }
  }
}
