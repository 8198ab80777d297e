package dev.chancery.reading.time;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A condition on where an expression stands that its own words cannot tell.
enum Guard {
  /// A number of four figures is a year, not a count.
  YEAR {
    @Override
    boolean holds(Sentence sentence, int start, int end) {
      return isYear(sentence, sentence.token(start));
    }
  },
  /// "May", "March" and "August" are months, not verbs, adjectives or names of people; "Jan" alone
  /// is a name.
  MONTH {
    @Override
    boolean holds(Sentence sentence, int start, int end) {
      Token token = sentence.token(end - 1);
      return (token.text().length() > 3 || token.text().equals("May"))
          && token.name() != NameKind.PERSON
          && !token.isVerb()
          && !token.tag().equals("MD")
          && !token.tag().startsWith("JJ");
    }
  },
  /// "on the 20th" is a day, but "on the 20th anniversary" counts anniversaries.
  DAY {
    @Override
    boolean holds(Sentence sentence, int start, int end) {
      Token number = sentence.token(end - 1);
      return !(number.is("amod") && number.head() >= end);
    }
  },
  /// "a year" is a length only where something measures: "more than a year", "for a year".
  LENGTH {
    @Override
    boolean holds(Sentence sentence, int start, int end) {
      return start > 0 && sentence.token(start - 1).lemmaIn(MEASURING);
    }
  };

  private static final Set<String> MEASURING =
      Set.of(
          "for", "over", "than", "about", "nearly", "almost", "within", "least", "last", "take",
          "spend", "around", "roughly", "under");

  private static final Set<String> YEAR_PREPOSITIONS =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "of",
          "from",
          "during",
          "before",
          "after",
          "through",
          "throughout",
          "between",
          "within",
          "into",
          "early",
          "late",
          "mid",
          "'s",
          "’s",
          "summer",
          "spring",
          "autumn",
          "fall",
          "winter",
          "bear",
          "circa");

  /// After these a year may stand, where the tree does not say otherwise.
  private static final Set<String> WEAK_MARKERS =
      Set.of("for", "to", "around", "about", "as", "than", "(", ",", "and", "or", "/", "-", "–");

  /// "2018 saw ...".
  private static final Set<String> YEAR_VERBS =
      Set.of("see", "mark", "witness", "bring", "be", "begin", "end", "start");

  /// Plural nouns that a year goes before without an article: "above 2018 levels".
  private static final Set<String> YEARLY =
      Set.of(
          "level",
          "election",
          "figure",
          "olympics",
          "game",
          "protest",
          "talk",
          "negotiation",
          "riot",
          "attack",
          "flood",
          "award",
          "budget",
          "estimate",
          "price",
          "grant",
          "target",
          "goal",
          "hearing",
          "event",
          "result",
          "report",
          "wildfire",
          "fire",
          "rate",
          "season");

  private static final Set<String> DETERMINERS = Set.of("det", "nmod:poss", "amod", "compound");

  abstract boolean holds(Sentence sentence, int start, int end);

  static Guard named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isYear(Sentence sentence, Token number) {
    if (number.text().length() > 4) {
      return true;
    }
    if ((number.is("nummod") && number.head() > number.index())
        || countsTheNext(sentence, number)) {
      return namesItsNoun(sentence, number, sentence.token(number.head()));
    }
    if (number.index() > 0 && sentence.token(number.index() - 1).lemmaIn(YEAR_PREPOSITIONS)) {
      return true;
    }
    return number.is("nsubj")
        ? sentence.head(number).filter(verb -> verb.lemmaIn(YEAR_VERBS)).isPresent()
        : isLoose(sentence, number);
  }

  /// "2010 soldiers", where the parser takes the number for a part of a name.
  private static boolean countsTheNext(Sentence sentence, Token number) {
    return number.is("compound")
        && number.head() == number.index() + 1
        && sentence.token(number.head()).tag().equals("NNS");
  }

  private static boolean isLoose(Sentence sentence, Token number) {
    return number.index() == 0
        || follows(sentence.token(number.index() - 1))
        || Stream.of("nmod:tmod", "obl:tmod", "compound", "conj").anyMatch(number::is);
  }

  private static boolean follows(Token before) {
    return before.lemmaIn(WEAK_MARKERS) || before.isNoun() || before.is("det");
  }

  /// "the 2020 elections", "2020 election", but "2020 soldiers".
  private static boolean namesItsNoun(Sentence sentence, Token number, Token noun) {
    return !noun.tag().equals("NNS")
        || noun.lemmaIn(YEARLY)
        || sentence.anyChild(
            noun,
            other -> other.index() < number.index() && DETERMINERS.contains(other.relation()));
  }
}
