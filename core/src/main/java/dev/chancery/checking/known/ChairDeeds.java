package dev.chancery.checking.known;

import dev.chancery.checking.known.ChairClaim.Turn;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree who is told to have the chair of an organisation: whatever goes with the words
/// for the chair, or does what those with it do.
final class ChairDeeds {

  /// Words for the chair and for those who have it.
  private static final Set<String> CHAIRS = WordLists.of("chairs");

  /// What is done with a body by whoever has its chair.
  private static final Set<String> LEADING = WordLists.of("chairing");

  /// What whoever has the chair does with it.
  private static final Set<String> HOLDING = WordLists.of("chair_holding");

  private static final Set<String> TAKING = WordLists.of("chair_taking");

  /// What tells of another time or another chair.
  private static final Set<String> ANOTHER = WordLists.of("chair_others");

  private static final String[] BELOW_VERBS = {"obj", "obl", "xcomp"};
  private static final String[] BELOW_NOUNS = {"nmod", "appos", "compound"};

  private static final int HIGHEST = 4;

  private ChairDeeds() {}

  static List<ChairClaim> in(Marked marked) {
    return marked.sentence().tokens().stream()
        .filter(token -> isChair(token) || isLeading(token))
        .flatMap(token -> claim(marked, token).stream())
        .toList();
  }

  private static boolean isChair(Token token) {
    return token.isNoun() && CHAIRS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isLeading(Token token) {
    return token.isVerb() && LEADING.contains(token.lemma());
  }

  private static Optional<ChairClaim> claim(Marked marked, Token token) {
    Deed deed = Deeds.around(marked, token);
    if (deed.negated() || deed.words().stream().anyMatch(ANOTHER::contains)) {
      return Optional.empty();
    }
    List<String> bodies =
        deed.named().filter(one -> !one.isState()).map(Deed.Named::code).distinct().toList();
    Optional<String> body =
        bodies.size() == 1
            ? Optional.of(MemberCountCheck.body(bodies.getFirst()))
            : bodies.isEmpty() ? marked.onlyBody() : Optional.empty();
    List<Holder> holders = token.isVerb() ? leading(deed) : having(marked, deed);
    boolean one = holders.stream().map(Holder::state).distinct().count() == 1;
    return body.filter(_ -> one)
        .map(code -> claim(marked, token, code, holders.getFirst(), year(marked, token)));
  }

  private static ChairClaim claim(
      Marked marked, Token token, String body, Holder holder, OptionalInt year) {
    int at = marked.start(token);
    int end = at + token.text().length();
    return new ChairClaim(
        Math.min(at, holder.start()),
        Math.max(end, holder.end()),
        body.equals("EU") ? "Council of the EU" : body,
        holder.state(),
        holder.turn(),
        year,
        0,
        false,
        "");
  }

  /// A state that is told to have the chair.
  private record Holder(String state, int start, int end, Turn turn) {

    static Holder of(Name name, Turn turn) {
      return new Holder(name.code(), name.start(), name.end(), turn);
    }
  }

  private static List<Holder> leading(Deed deed) {
    boolean passive = deed.isPassive();
    return deed.named()
        .filter(Deed.Named::isState)
        .filter(one -> passive != one.part().isSubject())
        .map(one -> Holder.of(one.name(), Turn.HOLDS))
        .toList();
  }

  /// Whoever goes with the noun itself, else whoever it says more of, else whoever does something
  /// with it.
  private static List<Holder> having(Marked marked, Deed deed) {
    List<Holder> own =
        deed.named()
            .filter(one -> one.isState() && !one.part().link().equals("from"))
            .map(one -> Holder.of(one.name(), Turn.OWN))
            .toList();
    List<Holder> held = own.isEmpty() ? beside(marked, deed.head()) : own;
    return held.isEmpty() ? above(marked, deed.head()) : held;
  }

  /// "this year's chair, Cambodia".
  private static List<Holder> beside(Marked marked, Token chair) {
    return marked.sentence().children(chair, "appos").stream()
        .flatMap(child -> named(marked, child, Turn.HOLDS).stream())
        .toList();
  }

  private static List<Holder> above(Marked marked, Token chair) {
    Sentence sentence = marked.sentence();
    Token at = chair;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Token> head = sentence.head(at);
      boolean verb = head.map(Token::isVerb).orElse(false);
      if (head.isEmpty() || !at.isOneOf(verb ? BELOW_VERBS : BELOW_NOUNS)) {
        return List.of();
      }
      at = head.get();
      if (verb) {
        return doing(marked, at);
      }
      List<Holder> named = named(marked, at, Turn.HOLDS);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  private static List<Holder> doing(Marked marked, Token verb) {
    boolean holding = HOLDING.contains(verb.lemma());
    if (!holding && !TAKING.contains(verb.lemma())) {
      return List.of();
    }
    Turn turn = holding ? Turn.HOLDS : Turn.TAKES;
    Deed deed = Deeds.around(marked, verb);
    return deed.named()
        .filter(one -> one.isState() && one.part().isSubject())
        .map(one -> Holder.of(one.name(), turn))
        .toList();
  }

  private static List<Holder> named(Marked marked, Token token, Turn turn) {
    int at = marked.start(token);
    return marked.names().stream()
        .filter(name -> name.sort() == Name.Sort.STATE && name.start() <= at && at < name.end())
        .map(name -> Holder.of(name, turn))
        .toList();
  }

  /// The year that hangs on the word or the verb above: "chairman-in-office for 2010".
  private static OptionalInt year(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    return Stream.concat(Stream.of(token), sentence.head(token).stream())
        .flatMap(word -> sentence.children(word).stream())
        .map(Token::text)
        .filter(text -> text.matches("(?:19|20)\\d\\d"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }
}
