package dev.chancery.checking.known;

import dev.chancery.checking.known.ChairHolders.Holder;
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

  /// What tells of another time or another chair.
  private static final Set<String> ANOTHER = WordLists.of("chair_others");

  /// What makes another chair of the words only where it stands beside them.
  private static final Set<String> COUNTS = Set.of("first", "second", "third");

  private final Marked marked;
  private final Sentence sentence;
  private final ChairHolders holders;

  private ChairDeeds(Marked marked, HeadsByName heads) {
    this.marked = marked;
    sentence = marked.sentence();
    holders = new ChairHolders(marked, heads);
  }

  static List<ChairClaim> in(Marked marked, HeadsByName heads) {
    ChairDeeds deeds = new ChairDeeds(marked, heads);
    return marked.sentence().tokens().stream()
        .filter(token -> deeds.isChair(token) || isLeading(token))
        .flatMap(token -> deeds.claim(token).stream())
        .toList();
  }

  /// "at the head" is the chair, "the head" may be another office.
  private boolean isChair(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.isNoun()
        && (CHAIRS.contains(word)
            || (word.equals("head") && Deeds.link(sentence, token).equals("at")));
  }

  private static boolean isLeading(Token token) {
    return token.isVerb() && LEADING.contains(token.lemma());
  }

  private Optional<ChairClaim> claim(Token token) {
    Deed deed = Deeds.around(marked, token);
    if (deed.negated() || isAnother(token, deed)) {
      return Optional.empty();
    }
    List<String> bodies =
        deed.named().filter(one -> !one.isState()).map(Deed.Named::code).distinct().toList();
    Optional<String> body =
        bodies.size() == 1
            ? Optional.of(MemberCountCheck.body(bodies.getFirst()))
            : bodies.isEmpty() ? marked.onlyBody() : Optional.empty();
    List<Holder> found = token.isVerb() ? holders.leading(deed) : holders.having(deed);
    boolean one = found.stream().map(Holder::state).distinct().count() == 1;
    return body.filter(_ -> one).map(code -> claim(token, code, found.getFirst()));
  }

  /// Whether it is another chair, or the chair at another time: "the second presidency".
  private boolean isAnother(Token token, Deed deed) {
    boolean counted =
        sentence.children(token, "amod").stream().anyMatch(word -> COUNTS.contains(word.lemma()));
    return counted || deed.words().stream().anyMatch(ANOTHER::contains);
  }

  private ChairClaim claim(Token token, String body, Holder holder) {
    int at = marked.start(token);
    int end = at + token.text().length();
    return new ChairClaim(
        Math.min(at, holder.start()),
        Math.max(end, holder.end()),
        body.equals("EU") ? "Council of the EU" : body,
        holder.state(),
        holder.turn(),
        year(token),
        0,
        false,
        "");
  }

  /// The year that hangs on the word or the verb above: "chairman-in-office for 2010".
  private OptionalInt year(Token token) {
    return Stream.concat(Stream.of(token), sentence.head(token).stream())
        .flatMap(word -> sentence.children(word).stream())
        .map(Token::text)
        .filter(text -> text.matches("(?:19|20)\\d\\d"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }
}
