package dev.chancery.reading.time;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Locale;
import java.util.Set;

/// A condition on where an expression stands that its own words cannot tell.
enum Guard {
  /// A number of four figures is a year, not a count.
  YEAR {
    @Override
    boolean holds(Sentence sentence, int start, int end) {
      return isYear(sentence, sentence.token(start));
    }
  },
  /// "May", "March" and "August" are months, not verbs, adjectives or names of people.
  MONTH {
    @Override
    boolean holds(Sentence sentence, int start, int end) {
      Token token = sentence.token(start);
      return token.name() != NameKind.PERSON
          && !token.isVerb()
          && !token.tag().equals("MD")
          && !token.tag().startsWith("JJ");
    }
  };

  private static final Set<String> YEAR_MARKERS =
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
          "for",
          "through",
          "throughout",
          "to",
          "around",
          "about",
          "as",
          "between",
          "post",
          "pre",
          "than",
          "bear",
          "(",
          ",",
          "and",
          "or",
          "/",
          "'s",
          "’s",
          "circa",
          "early",
          "late",
          "mid",
          "-",
          "–",
          "summer",
          "spring",
          "autumn",
          "fall",
          "winter",
          "election",
          "within",
          "into");

  /// "2018 saw ...".
  private static final Set<String> YEAR_VERBS =
      Set.of("see", "mark", "witness", "bring", "be", "begin", "end", "start");

  private static final Set<String> DETERMINERS = Set.of("det", "nmod:poss", "amod", "compound");

  abstract boolean holds(Sentence sentence, int start, int end);

  static Guard named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isYear(Sentence sentence, Token number) {
    if (number.text().length() > 4) {
      return true;
    }
    if (number.is("nummod") && number.head() > number.index()) {
      return namesItsNoun(sentence, number, sentence.token(number.head()));
    }
    if (number.is("nsubj") && number.head() >= 0) {
      return sentence.token(number.head()).lemmaIn(YEAR_VERBS);
    }
    return number.index() == 0
        || follows(sentence.token(number.index() - 1))
        || number.is("nmod:tmod")
        || number.is("obl:tmod")
        || number.is("compound")
        || number.is("conj");
  }

  private static boolean follows(Token before) {
    return YEAR_MARKERS.contains(before.lemma()) || before.isNoun();
  }

  /// "the 2020 elections", "2020 election", but "2020 soldiers".
  private static boolean namesItsNoun(Sentence sentence, Token number, Token noun) {
    return !noun.tag().equals("NNS")
        || sentence.children(noun).stream()
            .anyMatch(
                other -> other.index() < number.index() && DETERMINERS.contains(other.relation()));
  }
}
