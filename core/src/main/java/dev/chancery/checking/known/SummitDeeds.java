package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Finds by the tree where a summit is told to have been: a town that hangs on the word for the
/// summit, or on what its leaders did there.
final class SummitDeeds {

  private static final String PART = "\\p{Lu}(?:[\\p{L}’'-]|\\.(?=\\s?\\p{Lu}))*";

  /// A town after a preposition.
  private static final Wording TOWN =
      Wording.of(
          "(?:\\b(?:in|at|to|In|At)\\s+(?:the\\s+|his\\s+|her\\s+)?|^(?:The\\s+)?)(?<town>%2$s|(?:%3$s)?(?:The\\s+)?%1$s(?:\\s+(?:(?:de|la|del|do|upon)\\s+)?%1$s){0,3})"
              .formatted(PART, Venue.CAPITAL, Venue.CALLED));

  private static final Set<String> MEETINGS = WordLists.of("meetings");

  private static final Set<String> LEADERS = WordLists.of("summit_leaders");

  /// What is done by a summit or those at it where it is.
  private static final Set<String> DONE = WordLists.of("summit_deeds");

  /// How those at a summit get to where it is: "leaders travel to Lima for their summit".
  private static final Set<String> TRAVEL = WordLists.of("summit_travel");

  private static final Set<String> HOSTING = WordLists.of("hosting");

  private static final Set<String> LINKS = Set.of("in", "at", "to");

  private static final Set<String> POSSESSIVES = Set.of("their", "they", "its", "it");

  /// Nouns before "of" and a town's name.
  private static final Set<String> SETTLEMENTS =
      Set.of("city", "resort", "town", "port", "village");

  private static final int HIGHEST = 4;

  private SummitDeeds() {}

  static List<SummitClaim> in(Marked marked) {
    return marked.onlyBody().stream()
        .flatMap(body -> TOWN.results(marked.text()).flatMap(found -> claims(marked, body, found)))
        .toList();
  }

  private static Stream<SummitClaim> claims(Marked marked, String body, MatchResult found) {
    Sentence sentence = marked.sentence();
    return last(marked, found).stream()
        .map(token -> settlement(sentence, token))
        .filter(token ->
            LINKS.contains(Deeds.link(sentence, token))
                ? hangsOnSummit(marked, token)
                : isHost(marked, token))
        .map(token -> claim(marked, body, found));
  }

  /// The city of "the city of Boston".
  private static Token settlement(Sentence sentence, Token town) {
    return sentence
        .head(town)
        .filter(head -> SETTLEMENTS.contains(head.lemma()))
        .filter(_ -> Deeds.link(sentence, town).equals("of"))
        .orElse(town);
  }

  private static SummitClaim claim(Marked marked, String body, MatchResult found) {
    return new SummitClaim(
        found.start(),
        found.end(),
        body,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(marked.quote(found, "town")),
        Optional.empty(),
        false);
  }

  /// The word of the town on which its others hang.
  private static Optional<Token> last(Marked marked, MatchResult found) {
    Sentence sentence = marked.sentence();
    int start = found.start("town");
    int end = found.end("town");
    return sentence.tokens().stream()
        .filter(token -> isIn(marked, token, start, end))
        .filter(
            token -> sentence.head(token).map(head -> !isIn(marked, head, start, end)).orElse(true))
        .findFirst();
  }

  private static boolean isIn(Marked marked, Token token, int start, int end) {
    int at = marked.start(token);
    return at >= start && at < end;
  }

  private static boolean hangsOnSummit(Marked marked, Token town) {
    Sentence sentence = marked.sentence();
    Token at = town;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || at.is("conj") || at.is("nsubj")) {
        return false;
      }
      at = head.get();
      if (at.isVerb()) {
        Deed deed = Deeds.around(marked, at);
        return (DONE.contains(at.lemma()) || isTravel(deed)) && isOfSummit(deed);
      }
      if (MEETINGS.contains(word(at))
          && (isTheirs(sentence, at) || isOfSummit(Deeds.around(marked, at)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTravel(Deed deed) {
    return TRAVEL.contains(deed.head().lemma())
        && deed.parts().stream()
            .anyMatch(part -> part.link().equals("for") && MEETINGS.contains(word(part.token())));
  }

  /// "their summit", where the sentence names but one organisation.
  private static boolean isTheirs(Sentence sentence, Token noun) {
    return word(noun).equals("summit")
        && sentence.children(noun, "nmod").stream()
            .filter(child -> child.is("nmod:poss"))
            .anyMatch(child -> POSSESSIVES.contains(word(child)));
  }

  /// "Lima saw the close of the summit".
  private static boolean isHost(Marked marked, Token town) {
    return town.is("nsubj")
        && marked
            .sentence()
            .head(town)
            .filter(verb -> HOSTING.contains(verb.lemma()))
            .map(verb -> isOfSummit(Deeds.around(marked, verb)))
            .orElse(false);
  }

  /// Whether leaders or a summit of the organisation are among the parts, without those of others:
  /// "leaders of NATO allies and Ukraine".
  private static boolean isOfSummit(Deed deed) {
    boolean summit = deed.parts().stream().anyMatch(part -> LEADERS.contains(word(part.token())));
    boolean others = deed.named().anyMatch(one -> one.isState() && one.part().link().equals("of"));
    return summit && !others && deed.named().anyMatch(one -> !one.isState()) && !deed.negated();
  }

  private static String word(Token token) {
    String own = token.lemma().isEmpty() ? token.text() : token.lemma();
    return own.toLowerCase(Locale.ROOT);
  }
}
