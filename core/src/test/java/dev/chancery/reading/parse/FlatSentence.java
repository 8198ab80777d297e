package dev.chancery.reading.parse;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence made without an engine, for tests of what needs words more than trees: every word
/// hangs on the first verb given, or on the first word.
public final class FlatSentence {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[A-Z]\\.){2,}|[ap]\\.m\\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues?"
              + "|Wed|Thurs?|Fri|Sat|Sun|Rs|No)\\.|(?:US|A|C|HK|NZ|S|R)?\\$|['’]s\\b"
              + "|\\d[\\d.,/:]*\\d[\\p{L}%\\d\\p{Pd}]*|\\p{L}[\\p{L}\\d]*(?:[-–/][\\p{L}\\d%]+)*"
              + "|\\d+(?:[-–][\\p{L}\\d]+)*\\p{L}*|\\S");

  private FlatSentence() {}

  /// The words of a phrase alone.
  public static Sentence of(String phrase) {
    return of(List.of(), phrase);
  }

  /// A phrase behind a verb.
  ///
  /// @param verb words of the verb as `word/TAG`, its head last
  public static Sentence of(List<String> verb, String phrase) {
    List<Token> tokens = new ArrayList<>();
    int head = Math.max(0, verb.size() - 1);
    for (String part : verb) {
      String[] wordAndTag = part.split("/", -1);
      add(tokens, wordAndTag[0], wordAndTag[1], head, "aux");
    }
    Matcher matcher = WORDS.matcher(phrase);
    while (matcher.find()) {
      add(tokens, matcher.group(), tag(matcher.group()), head, "obl");
    }
    return new Sentence(0, 0, tokens);
  }

  private static void add(List<Token> tokens, String word, String tag, int head, String relation) {
    int index = tokens.size();
    int start = index == 0 ? 0 : tokens.getLast().span().end() + 1;
    boolean root = index == head;
    tokens.add(
        new Token(
            index,
            new Span(start, start + word.codePointCount(0, word.length())),
            word,
            word.toLowerCase(Locale.ROOT),
            "X",
            tag,
            root ? -1 : head,
            root ? "root" : relation,
            NameKind.NONE));
  }

  private static String tag(String word) {
    return Character.isDigit(word.charAt(0))
        ? "CD"
        : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
  }
}
