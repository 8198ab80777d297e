package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/// What a figure counts, by the words behind it.
///
/// @param unit what stands with it in one word ("the 450-kilometre railway"), in the singular
/// @param words the words of what is counted, the last of them its noun
/// @param next the first word behind them in the sentence
record CountedThing(String unit, List<Token> words, int next) {

  private static final Wording HYPHEN = Wording.of("^-(?<unit>\\p{Ll}+)");
  private static final Set<String> LENGTHS = ToldAgain.of("length");
  private static final Set<String> STRONG = ToldAgain.of("strong");

  /// "A rescue team of 48", "the crew numbers 27".
  private static final Wording TEAM =
      Wording.of(
          "(?i)\\b(?:team|group|delegation|crew|contingent|mission|squad|party|corps|cast)"
              + " (?:of|numbers|numbering|numbered) $");

  private static final Wording ALL_OF = Wording.of("(?i)\\ball $");
  private static final Wording OF_THE = Wording.of("^ of (?:the|these|those)\\b");
  private static final Wording PARTICIPLE =
      Wording.of("(?:[a-z]{2}ed|^given|^sent|^lent|^sold|^bought|^made|^held|^seen|^taken|^paid)$");
  private static final Set<String> PREPOSITIONS = ToldAgain.of("preposition");
  private static final int MOST = 4;

  /// Words that are never part of what is counted, whatever their tags.
  private static final Set<String> CLOSED = ToldAgain.of("never");

  private static final Set<String> AUXILIARIES = ToldAgain.of("auxiliary");

  static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  /// What the figure counts; nothing of it where that is not told.
  static CountedThing of(Scene scene, Sentence sentence, Placed place) {
    Matcher hyphen = HYPHEN.matcher(place.after());
    boolean joined = hyphen.find();
    String unit = joined ? unit(hyphen.group("unit")) : "";
    int end =
        scene.span(sentence, place.figure().start(), place.figure().end()).end()
            + (joined ? hyphen.end() : 0);
    int first =
        (int) sentence.tokens().stream().filter(token -> token.span().start() < end).count();
    boolean all = ALL_OF.isIn(place.before()) && OF_THE.isIn(place.after());
    CountedThing thing = from(unit, sentence, all ? first + 2 : first);
    boolean team = unit.isEmpty() && thing.words().isEmpty() && TEAM.isIn(place.before());
    return team ? new CountedThing("person", thing.words(), thing.next()) : thing;
  }

  private static String unit(String word) {
    return STRONG.contains(word) ? "person" : Things.singular(word);
  }

  private static CountedThing from(String unit, Sentence sentence, int first) {
    List<Token> words = new ArrayList<>();
    int at = first;
    while (at < sentence.size() && words.size() < MOST && isWithin(sentence, at)) {
      words.add(sentence.token(at));
      at++;
      if (unit.isEmpty() && LENGTHS.contains(Things.singular(words.getFirst().text()))) {
        break;
      }
    }
    return new CountedThing(unit, List.copyOf(words), at);
  }

  /// Whether a word belongs to it; "the 23 recalled envoys" may have any tag of the past.
  private static boolean isWithin(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.text().matches("\\p{L}[\\p{L}-]*") || CLOSED.contains(sentence.lower(at))) {
      return false;
    }
    return switch (token.tag()) {
      case "VBD" -> at + 1 < sentence.size() && sentence.token(at + 1).hasTag("NNS");
      case "VBZ", "VBP", "VB", "MD", "RB", "RBR", "IN", "CC", "TO", "WDT", "WP" -> false;
      case "VBN", "VBG" -> at + 1 < sentence.size() && sentence.token(at + 1).isNoun();
      default -> !isLikeParticiple(sentence, at);
    };
  }

  /// "Pledged in 2019": whatever its tag.
  static boolean isLikeParticiple(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && PARTICIPLE.isIn(sentence.lower(at))
        && PREPOSITIONS.contains(sentence.lower(at + 1));
  }

  /// Its noun in the singular, or its unit; empty where there is none.
  String noun() {
    return unit.isEmpty() ? words.isEmpty() ? "" : Things.singular(words.getLast().text()) : unit;
  }

  /// Whether it is a measure of length: "the 90-kilometre line", "90 kilometres".
  boolean isLength() {
    return LENGTHS.contains(noun());
  }

  /// The words beside the noun.
  List<Token> beside() {
    return unit.isEmpty() ? words.subList(0, Math.max(0, words.size() - 1)) : words;
  }

  /// All words, in the singular, by which it may be called again; also what it is some of ("64 of
  /// its soldiers").
  List<String> names(Sentence sentence) {
    List<String> names = new ArrayList<>();
    names.add(unit);
    words.forEach(word -> names.add(name(word)));
    if (words.isEmpty() && next < sentence.size() && sentence.lower(next).equals("of")) {
      IntStream.range(next + 1, Math.min(sentence.size(), next + 2 + MOST))
          .takeWhile(at -> at < next + 3 || isWithin(sentence, at))
          .forEach(at -> names.add(name(sentence.token(at))));
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /// The name of a people keeps its capital.
  private static String name(Token word) {
    boolean name = word.isName() && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
    return name ? word.text() : Things.singular(word.text());
  }
}
