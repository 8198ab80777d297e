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
          "pre");
  private static final Set<String> COUNTED_HEADS = Set.of("NNS");
  private static final Set<String> DETERMINERS = Set.of("det", "nmod:poss", "amod", "compound");

  abstract boolean holds(Sentence sentence, int start, int end);

  static Guard named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isYear(Sentence sentence, Token number) {
    if (number.is("nummod") && number.head() > number.index()) {
      Token counted = sentence.token(number.head());
      return !COUNTED_HEADS.contains(counted.tag())
          || DETERMINERS.stream()
              .anyMatch(relation ->
                  sentence.children(counted, relation).stream()
                      .anyMatch(other -> other.index() < number.index()));
    }
    if (number.index() == 0) {
      return true;
    }
    Token before = sentence.token(number.index() - 1);
    return YEAR_MARKERS.contains(before.lemma())
        || before.text().equals("(")
        || before.text().equals(",")
        || before.lemma().equals("and")
        || before.isNoun()
        || number.is("nmod:tmod")
        || number.is("obl:tmod")
        || number.is("compound")
        || number.is("conj");
  }
}
