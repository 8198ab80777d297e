package dev.chancery.comparison;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Mends where the engine's sentences end.
final class SentenceEnds {

  private static final Pattern HOUR_HALF = Pattern.compile("(?i)[ap]\\.m\\.");
  private static final Pattern ZONE_WORD =
      Pattern.compile("(?i)time|standard|daylight|summer|european|african");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "(?i)time|[A-Z]{2,5}|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?");

  /// A schedule's "5 p.m." before what happens then is no sentence.
  private static final int FEWEST_WORDS = 4;

  private static final int MOST_WORDS = 300;

  private SentenceEnds() {}

  static List<List<CoreLabel>> mend(List<List<CoreLabel>> sentences, QuotationSides sides) {
    List<List<CoreLabel>> mended = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      AbbreviationEnds.apart(sentence).forEach(part -> mended.addAll(afterTheHour(part)));
    }
    for (int at = 1; at < mended.size(); at++) {
      moveMarks(mended.get(at - 1), mended.get(at), sides);
    }
    return joined(mended).stream().flatMap(sentence -> bounded(sentence).stream()).toList();
  }

  /// A table or list without full stops is cut where it is too long for a tree, after a comma where
  /// there is one.
  private static List<List<CoreLabel>> bounded(List<CoreLabel> sentence) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    List<CoreLabel> rest = sentence;
    while (rest.size() > MOST_WORDS) {
      int cut = MOST_WORDS;
      while (cut > MOST_WORDS / 2 && !",;:".contains(rest.get(cut - 1).word())) {
        cut--;
      }
      cut = cut == MOST_WORDS / 2 ? MOST_WORDS : cut;
      parts.add(rest.subList(0, cut));
      rest = rest.subList(cut, rest.size());
    }
    parts.add(rest);
    return parts;
  }

  /// "… at 5 p.m. The envoy …": the stop that belongs to the hour ends the sentence, too.
  private static List<List<CoreLabel>> afterTheHour(List<CoreLabel> sentence) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int start = 0;
    for (int at = FEWEST_WORDS; at + 2 < sentence.size(); at++) {
      if (at - start >= FEWEST_WORDS
          && HOUR_HALF.matcher(sentence.get(at - 1).word()).matches()
          && startsSentence(sentence.get(at).word(), sentence.get(at + 1).word())) {
        parts.add(new ArrayList<>(sentence.subList(start, at)));
        start = at;
      }
    }
    parts.add(new ArrayList<>(sentence.subList(start, sentence.size())));
    return parts;
  }

  private static boolean startsSentence(String word, String next) {
    return Character.isUpperCase(word.charAt(0))
        && !(word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
        && !TIME_OF_DAY.matcher(word).matches()
        && !ZONE_WORD.matcher(next).matches();
  }

  private static void moveMarks(
      List<CoreLabel> before, List<CoreLabel> after, QuotationSides sides) {
    while (!after.isEmpty() && sides.closing().contains(after.getFirst().beginPosition())) {
      before.addLast(after.removeFirst());
    }
    while (before.size() > 1 && sides.opening().contains(before.getLast().beginPosition())) {
      after.addFirst(before.removeLast());
    }
  }

  /// What has neither letter nor digit is no sentence by itself, and after “Will you go?” a small
  /// letter goes on with it.
  private static List<List<CoreLabel>> joined(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> joined = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      if (!joined.isEmpty()
          && (sentence.stream().noneMatch(SentenceEnds::isWord)
              || goesOn(joined.getLast(), sentence))) {
        joined.getLast().addAll(sentence);
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private static boolean goesOn(List<CoreLabel> before, List<CoreLabel> next) {
    return ("\"”’'»".contains(before.getLast().word())
            && Character.isLowerCase(next.getFirst().word().charAt(0)))
        || Asking.goesOn(before, next);
  }

  private static boolean isWord(CoreLabel word) {
    return word.word().chars().anyMatch(Character::isLetterOrDigit);
  }
}
