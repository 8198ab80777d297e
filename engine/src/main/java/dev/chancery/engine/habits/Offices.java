package dev.chancery.engine.habits;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Titles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts an office of several words under the name behind it: "Secretary of State Ann Lee",
/// "Minister of Trade Ann Lee". Our treebanks hardly have such, so that "of" goes astray in their
/// trees.
final class Offices {

  private static final String TITLE = "nmod:desc";
  private static final Titles TITLES = Titles.load();

  private final Token[] words;

  private Offices(List<Token> words) {
    this.words = words.toArray(Token[]::new);
  }

  static List<Token> mended(List<Token> words) {
    Offices offices = new Offices(words);
    for (int at = 1; at < words.size(); at++) {
      if (offices.isPerson(at) && !offices.isPerson(at - 1)) {
        offices.partFromOffice(at);
        offices.putUnderName(at);
        offices.straightenOf(at);
      }
    }
    return List.of(offices.words);
  }

  private boolean isPerson(int at) {
    return words[at].name() == NameKind.PERSON && words[at].isName();
  }

  /// "of Trade Ann Lee" was taken for one name: the person is called after the office.
  private void partFromOffice(int name) {
    int wrong = words[name].head();
    if (!words[name].is("flat") || wrong > name || isPerson(wrong)) {
      return;
    }
    boolean below = words[wrong].is("nmod") && hasCase(wrong) && words[wrong].head() < wrong;
    set(name, below ? words[wrong].head() : wrong, "appos");
    for (int at = name + 1; at < words.length; at++) {
      if (words[at].head() == wrong && words[at].is("flat")) {
        set(at, name, "flat");
      }
    }
  }

  /// "Minister of Trade Ann Lee", the name in apposition without a comma: the name leads.
  private void putUnderName(int name) {
    int office = words[name].head();
    boolean beside = words[name].is("appos") || (words[name].is("nmod") && isTitle(office, name));
    if (!beside || office > name || !nothingParts(office, name)) {
      return;
    }
    Token top = words[office];
    for (int at = 0; at < words.length; at++) {
      boolean outside = at < office || at > name;
      if (outside && words[at].head() == office && !words[at].is("amod")) {
        set(at, name, words[at].relation());
      }
    }
    set(name, top.head(), top.relation());
    set(office, name, TITLE);
  }

  /// "of" belongs to the noun behind it, not to the name.
  private void straightenOf(int name) {
    int office = firstTitle(name);
    for (int of = office + 1; office >= 0 && of < name - 1; of++) {
      if (words[of].head() == name && words[of].is("case")) {
        int noun = name - 1;
        set(noun, office, "nmod");
        for (int at = of; at < noun; at++) {
          if (words[at].head() == name) {
            set(at, noun, words[at].relation().equals(TITLE) ? "compound" : words[at].relation());
          }
        }
        raiseToSubject(name);
        return;
      }
    }
  }

  /// Without its "of" a name before a verb is its subject.
  private void raiseToSubject(int name) {
    int verb = words[name].head();
    boolean free = verb > name && words[verb].isVerb() && words[name].is("obl");
    if (free && !hasCase(name) && !hasSubject(verb)) {
      set(name, verb, "nsubj");
    }
  }

  private int firstTitle(int name) {
    return IntStream.range(0, name)
        .filter(at -> words[at].head() == name && words[at].relation().equals(TITLE))
        .findFirst()
        .orElse(-1);
  }

  /// "Secretary of State Ann Lee", where the tree has "of Ann Lee"; not "envoy of President Ann
  /// Lee".
  private boolean isTitle(int office, int name) {
    String between =
        Arrays.stream(words, office, Math.max(office, name))
            .map(Token::text)
            .collect(Collectors.joining(" "));
    return TITLES.called(between).isPresent();
  }

  private boolean nothingParts(int from, int to) {
    return IntStream.range(from + 1, to)
        .noneMatch(at -> words[at].is("punct") || words[at].is("cc") || words[at].isVerb());
  }

  private boolean hasCase(int word) {
    return IntStream.range(0, word)
        .anyMatch(at -> words[at].head() == word && words[at].is("case"));
  }

  private boolean hasSubject(int verb) {
    return IntStream.range(0, words.length)
        .anyMatch(at -> words[at].head() == verb && words[at].is("nsubj"));
  }

  /// Leaves the word where it is if it would come to hang on itself.
  private void set(int at, int head, String relation) {
    if (!Habits.hangsUnder(words, head, at)) {
      words[at] = Habits.under(words[at], head, relation);
    }
  }
}
