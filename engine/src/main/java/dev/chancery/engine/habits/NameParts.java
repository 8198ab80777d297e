package dev.chancery.engine.habits;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes the parts of a name agree. The tree joins "Ruiz" to "Ana" as `flat` where the names model
/// takes the one for a person and the other for an organisation or for nothing; and a noun with a
/// capital letter that the names model has in a name ("the Department said") is a name's.
final class NameParts {

  private static final Set<NameKind> NAMED =
      Set.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.LOCATION);

  private NameParts() {}

  static List<Token> agreed(List<Token> words) {
    List<Token> agreed = new ArrayList<>();
    for (Token word : words) {
      Token named =
          leadsName(words, word) ? Habits.name(word, "NNP", NameKind.PERSON) : asName(word);
      agreed.add(asPerson(agreed, named));
    }
    return List.copyOf(agreed);
  }

  /// The first word of a sentence has its capital letter anyway.
  private static Token asName(Token word) {
    boolean capital = Character.isUpperCase(word.text().codePointAt(0));
    boolean noun = word.tag().equals("NN") || word.tag().equals("NNS");
    return noun && capital && word.index() > 0 && NAMED.contains(word.name())
        ? Habits.name(word, word.tag().equals("NN") ? "NNP" : "NNPS", word.name())
        : word;
  }

  /// "Said" before "bin Omar" is a name, though it be tagged as the verb.
  private static boolean leadsName(List<Token> words, Token word) {
    int next = word.index() + 1;
    return word.index() > 0
        && word.isVerb()
        && Character.isUpperCase(word.text().codePointAt(0))
        && next < words.size()
        && words.get(next).is("flat")
        && words.get(next).head() == word.index()
        && words.get(next).name() == NameKind.PERSON;
  }

  /// "Ana (a person) Ruiz (an organisation)" is one person.
  private static Token asPerson(List<Token> before, Token word) {
    boolean part = word.is("flat") && word.head() >= 0 && word.head() < word.index();
    return part
            && word.tag().equals("NNP")
            && word.name() != NameKind.PERSON
            && ofPerson(before.subList(word.head(), word.index()))
        ? Habits.name(word, word.tag(), NameKind.PERSON)
        : word;
  }

  private static boolean ofPerson(List<Token> words) {
    return words.stream().allMatch(word -> word.name() == NameKind.PERSON);
  }
}
