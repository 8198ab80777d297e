package dev.chancery.reading.commitment;

import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Set;

/// Tells whether a clause is asserted, or asked, doubted, or made to hang on something.
final class Mood {

  private static final Set<String> OPEN = Set.of("if", "unless", "whether", "until");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /// Relative words: what follows them tells of someone or some place named before.
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "where", "when");

  private static final Set<String> ASKING = Set.of("WRB", "WP", "WDT");

  private Mood() {}

  /// Whether a question mark closes the words that it stands in.
  static boolean asked(Sentence sentence, Token word) {
    for (int at = word.index() + 1; at < sentence.size(); at++) {
      String text = sentence.token(at).text();
      if (text.equals("?")) {
        return true;
      }
      if (text.equals(".") || text.equals("!")) {
        return false;
      }
    }
    return false;
  }

  /// Whether it is asked, hangs on a condition, or is itself one.
  static boolean open(Sentence sentence, Token verb) {
    return new Clause(sentence, verb).marker().filter(OPEN::contains).isPresent()
        || wondered(sentence, verb)
        || conditioned(sentence, verb)
        || asked(sentence, verb);
  }

  private static boolean conditioned(Sentence sentence, Token verb) {
    for (Token condition : sentence.children(verb, "advcl")) {
      if (new Clause(sentence, condition).marker().filter(CONDITIONS::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// "asked when she will leave", "what Peru will do"; but not "Lima, where she will meet him".
  private static boolean wondered(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (ASKING.contains(child.tag())) {
        boolean relative = verb.is("acl") || verb.is("advcl");
        return !relative || !RELATIVE.contains(child.lemma());
      }
    }
    return false;
  }
}
