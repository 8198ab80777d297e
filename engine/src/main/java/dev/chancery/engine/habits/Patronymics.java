package dev.chancery.engine.habits;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// "Qaboos bin Said, the sultan, died": what follows "son of" is a name, though it be written like
/// a verb. What hung on it as on a verb hangs on the verb that is left.
final class Patronymics {

  private static final Set<String> CHILD_OF = Set.of("bin", "ibn", "bint");

  private Patronymics() {}

  static List<Token> joined(List<Token> words) {
    List<Token> joined = new ArrayList<>(words);
    for (int at = 2; at < words.size(); at++) {
      if (isFather(words.get(at - 1), words.get(at)) && words.get(at - 2).isName()) {
        join(joined, first(joined, at - 1), at);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isFather(Token before, Token word) {
    return word.isVerb()
        && Character.isUpperCase(word.text().codePointAt(0))
        && before.isName()
        && CHILD_OF.contains(before.text().toLowerCase(Locale.ROOT));
  }

  private static int first(List<Token> words, int part) {
    return words.get(part).is("flat") ? words.get(part).head() : part - 1;
  }

  private static void join(List<Token> words, int first, int father) {
    Token verb = words.get(father);
    int heir = heir(words, first, father);
    boolean up = heir != first || Habits.hangsUnder(words.toArray(Token[]::new), first, father);
    for (Token word : List.copyOf(words)) {
      if (word.head() == father) {
        words.set(word.index(), Habits.under(word, heir, word.relation()));
      }
    }
    if (up) {
      words.set(heir, Habits.under(words.get(heir), verb.head(), verb.relation()));
    }
    Token name = Habits.name(verb, "NNP", NameKind.PERSON);
    words.set(father, Habits.under(name, first, "flat"));
  }

  /// The verb that was told as what somebody said; where there is none, the name itself.
  private static int heir(List<Token> words, int first, int father) {
    return words.stream()
        .filter(word -> word.head() == father && word.index() > father && word.isVerb())
        .mapToInt(Token::index)
        .findFirst()
        .orElse(first);
  }
}
