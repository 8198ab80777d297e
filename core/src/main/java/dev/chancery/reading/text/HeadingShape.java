package dev.chancery.reading.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells headings from sentences by their looks: short, without a full stop, in capitals.
final class HeadingShape {

  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;
  private static final int FEW_WORDS = 4;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*(?:[.!?;,…—–-]|[.!?]\\h*[\"”’')\\]]+)$");
  private static final Pattern ABBREVIATION_END =
      Pattern.compile(".*\\b(?:U\\.S|U\\.K|U\\.N|Inc|Jr|Sr|Co|Ltd|D\\.C)\\.$");

  /// Words that headings write small.
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "de", "del", "for", "from", "in", "into", "of", "on",
          "or", "over", "the", "to", "with", "via", "vs", "al", "bin", "la", "y");

  private HeadingShape() {}

  /// Whether the line looks like a headline or heading and not like a sentence.
  static boolean fits(String line) {
    if (line.length() > LONGEST || endsLikeSentence(line)) {
      return false;
    }
    List<String> words = Stream.of(line.split("\\h+", -1)).filter(HeadingShape::isWord).toList();
    if (words.isEmpty() || words.size() > MOST_WORDS || startsSmall(words.getFirst())) {
      return false;
    }
    long small = words.stream().filter(word -> startsSmall(word) && !SMALL.contains(word)).count();
    return small == 0 || (words.size() <= FEW_WORDS && !line.endsWith(":") && small < words.size());
  }

  /// Whether it is written in capitals only.
  static boolean isInCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase)
        && line.chars().filter(Character::isUpperCase).count() > 3;
  }

  private static boolean endsLikeSentence(String line) {
    return SENTENCE_END.matcher(line).matches() && !ABBREVIATION_END.matcher(line).matches();
  }

  private static boolean isWord(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  private static boolean startsSmall(String word) {
    int first = word.chars().filter(Character::isLetterOrDigit).findFirst().orElse('X');
    return Character.isLowerCase(first);
  }
}
