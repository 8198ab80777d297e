package dev.chancery.checking.known;

import dev.chancery.checking.known.ChairClaim.Turn;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree who goes with a word for a chair: a state, or a person who acts for one.
final class ChairHolders {

  /// What whoever has the chair does with it.
  private static final Set<String> HOLDING = WordLists.of("chair_holding");

  private static final Set<String> TAKING = WordLists.of("chair_taking");

  private static final Set<String> CHOOSING = WordLists.of("choosing");

  /// After which nothing is done yet: "hopes to chair".
  private static final Set<String> PLANNING = WordLists.of("planning");

  /// Nouns for the part that somebody plays: "in his role as chair".
  private static final Set<String> PARTS = Set.of("role", "capacity", "function", "position");

  /// Those who act for a state.
  private static final Set<String> TITLES =
      Set.of("minister", "president", "premier", "chancellor", "leader");

  private static final String[] BELOW_VERBS = {"obj", "obl", "xcomp"};
  private static final String[] BELOW_NOUNS = {"nmod", "appos", "compound"};

  private static final int HIGHEST = 4;

  private final Marked marked;
  private final Sentence sentence;
  private final HeadsByName heads;

  ChairHolders(Marked marked, HeadsByName heads) {
    this.marked = marked;
    this.heads = heads;
    sentence = marked.sentence();
  }

  /// A state that is told to have the chair.
  record Holder(String state, int start, int end, Turn turn) {

    static Holder of(Name name, Turn turn) {
      return new Holder(name.code(), name.start(), name.end(), turn);
    }
  }

  /// Whoever does what only the one in the chair does.
  List<Holder> leading(Deed deed) {
    boolean passive = deed.isPassive();
    Turn turn = isChosen(deed.head()) ? Turn.TAKES : Turn.HOLDS;
    return acting(deed, passive, turn);
  }

  /// "elected to chair".
  private boolean isChosen(Token verb) {
    return verb.is("xcomp")
        && sentence.head(verb).filter(head -> CHOOSING.contains(head.lemma())).isPresent();
  }

  /// The states of the subject, or of all parts but it; where there are none, the persons.
  private List<Holder> acting(Deed deed, boolean passive, Turn turn) {
    if (isToCome(deed.head())) {
      return List.of();
    }
    List<Holder> states =
        deed.named()
            .filter(Deed.Named::isState)
            .filter(one -> passive != one.part().isSubject())
            .map(one -> Holder.of(one.name(), turn))
            .toList();
    return states.isEmpty()
        ? deed.parts().stream()
            .filter(part -> passive ? part.link().equals("by") : part.isSubject())
            .flatMap(part -> person(part.token(), turn))
            .toList()
        : states;
  }

  /// "which will hold the presidency", "is to chair".
  private boolean isToCome(Token verb) {
    boolean planned =
        sentence.head(verb).filter(head -> PLANNING.contains(head.lemma())).isPresent();
    Clause clause = new Clause(sentence, verb);
    boolean own =
        sentence.children(verb, "aux", "cop").stream().anyMatch(word -> word.lemma().equals("be"));
    return clause.modal().isPresent() || (clause.infinitive() && (planned || own));
  }

  private Stream<Holder> person(Token token, Turn turn) {
    return Persons.of(marked, token).stream()
        .flatMap(named ->
            heads.state(named.name(), marked.day()).stream()
                .map(state -> new Holder(state, named.start(), named.end(), turn)));
  }

  /// Whoever goes with the noun itself, else whoever it says more of, else whoever does something
  /// with it.
  List<Holder> having(Deed deed) {
    List<Holder> own =
        deed.named()
            .filter(one -> one.isState() && !one.part().link().equals("from"))
            .map(one -> Holder.of(one.name(), Turn.OWN))
            .toList();
    List<Holder> held = own.isEmpty() ? beside(deed.head()) : own;
    return held.isEmpty() ? above(deed.head()) : held;
  }

  /// "this year's chair, Cambodia".
  private List<Holder> beside(Token chair) {
    return sentence.children(chair, "appos").stream()
        .flatMap(child -> called(child, Turn.HOLDS).stream())
        .toList();
  }

  private List<Holder> above(Token chair) {
    Token at = chair;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Token> head = sentence.head(at);
      boolean verb = head.map(Token::isVerb).orElse(false);
      if (head.isEmpty() || !isBelow(at, head.get())) {
        return List.of();
      }
      boolean part = isPart(at);
      at = head.get();
      if (verb) {
        return part ? (isOther(at, chair) ? List.of() : subject(at)) : doing(at);
      }
      List<Holder> named = called(at, Turn.HOLDS);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /// What is set beside a title is told of the same person: "foreign minister and chairman".
  private boolean isBelow(Token token, Token head) {
    return head.isVerb()
        ? token.isOneOf(BELOW_VERBS)
        : token.isOneOf(BELOW_NOUNS) || (token.is("conj") && TITLES.contains(head.lemma()));
  }

  /// "as chair", "in its role as chair".
  private boolean isPart(Token token) {
    String link = Deeds.link(sentence, token);
    return link.equals("as") || (link.equals("in") && PARTS.contains(token.lemma()));
  }

  /// Whether a state stands between the verb and the chair, whose role it may be: "work with Laos
  /// in its role as chair".
  private boolean isOther(Token verb, Token chair) {
    int from = Math.min(marked.start(verb), marked.start(chair));
    int to = Math.max(marked.start(verb), marked.start(chair));
    boolean after = marked.start(verb) < marked.start(chair);
    return after
        && marked.names().stream()
            .anyMatch(
                name -> name.sort() != Name.Sort.BODY && name.start() > from && name.end() < to);
  }

  private List<Holder> subject(Token verb) {
    return new Clause(sentence, verb)
        .subject()
        .map(subject -> called(subject, Turn.HOLDS))
        .orElse(List.of());
  }

  private List<Holder> doing(Token verb) {
    boolean holding = HOLDING.contains(verb.lemma());
    if (!holding && !TAKING.contains(verb.lemma())) {
      return List.of();
    }
    Deed deed = Deeds.around(marked, verb);
    return acting(deed, false, holding ? Turn.HOLDS : Turn.TAKES);
  }

  /// The state that a word names, of a title that of its state, else the person.
  private List<Holder> called(Token token, Turn turn) {
    int at = marked.start(token);
    List<Holder> named =
        marked.names().stream()
            .filter(name -> name.sort() == Name.Sort.STATE && name.start() <= at && at < name.end())
            .map(name -> Holder.of(name, turn))
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Holder> person = person(token, turn).toList();
    return person.isEmpty() && TITLES.contains(token.lemma()) ? titled(token, turn) : person;
  }

  private List<Holder> titled(Token title, Turn turn) {
    return Deeds.around(marked, title)
        .named()
        .filter(Deed.Named::isState)
        .map(one -> Holder.of(one.name(), turn))
        .toList();
  }
}
