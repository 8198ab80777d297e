package dev.chancery.checking.known;

import dev.chancery.checking.frame.World;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree where an agreement was made: what stands with "in" or "at" and hangs on the
/// word that tells of the making, or on one between them that tells nothing of a place.
final class PactPlaces {

  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");
  private static final Set<String> THROUGH = WordLists.of("place_bearers");
  private static final Set<String> KINDS = WordLists.of("place_kinds");
  private static final Set<String> CALLED = WordLists.of("pact_called");
  private static final int DEEPEST = 6;

  private final World world;
  private final Marked marked;
  private final Sentence sentence;
  private final Set<String> nouns;

  PactPlaces(World world, Marked marked, Set<String> nouns) {
    this.world = world;
    this.marked = marked;
    this.nouns = nouns;
    sentence = marked.sentence();
  }

  /// The places of what one of these words tells.
  List<PactPlace> of(List<Token> makings) {
    return sentence.tokens().stream()
        .filter(token -> isPlaced(token) && isUnder(token, makings))
        .flatMap(token -> PactPlace.of(world, marked, token))
        .distinct()
        .toList();
  }

  /// "The peace agreement of Algiers".
  Stream<PactPlace> ofTown(Token noun) {
    return sentence.children(noun, "nmod").stream()
        .filter(token -> link(token).equals("of"))
        .flatMap(token -> PactPlace.of(world, marked, token))
        .filter(place -> place.state().isEmpty() && place.known());
  }

  private boolean isPlaced(Token token) {
    if (!token.isOneOf("obl", "nmod", "conj")
        || marked.scene().ground().times().at(sentence, token).isPresent()) {
      return false;
    }
    String link = link(token);
    return WHERE.contains(link) || (link.equals("on") && KINDS.contains(token.lemma()));
  }

  /// The preposition, also where the tree takes it for part of the verb: "signed in Oslo".
  private String link(Token token) {
    String link = Deeds.link(sentence, token);
    if (!link.isEmpty()) {
      return link;
    }
    int first = sentence.subtree(token).stream().mapToInt(Token::index).min().orElse(0);
    boolean part = first > 0 && sentence.token(first - 1).is("compound:prt");
    return part ? sentence.lower(first - 1) : "";
  }

  private boolean isUnder(Token token, List<Token> makings) {
    Optional<Token> at = sentence.head(token);
    for (int step = 0; step < DEEPEST && at.isPresent(); step++) {
      if (makings.contains(at.get())) {
        return true;
      }
      if (!isThrough(at.get())) {
        return false;
      }
      at = sentence.head(at.get());
    }
    return false;
  }

  private boolean isThrough(Token token) {
    String lemma = sentence.lowerLemma(token);
    return (token.isName() && !token.is("nsubj"))
        || nouns.contains(lemma)
        || THROUGH.contains(lemma)
        || (token.isOneOf("acl", "advcl", "xcomp") && CALLED.contains(lemma));
  }
}
