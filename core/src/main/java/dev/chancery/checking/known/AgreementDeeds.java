package dev.chancery.checking.known;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree what is told of the signing of agreements: whatever goes with "signed",
/// "concluded" or "the adoption of".
final class AgreementDeeds {

  private static final Set<String> SIGNING =
      Set.of(
          "sign",
          "conclude",
          "adopt",
          "seal",
          "ink",
          "agree",
          "reach",
          "strike",
          "open",
          "signing",
          "signature",
          "conclusion",
          "adoption",
          "finalise",
          "finalize");

  private AgreementDeeds() {}

  /// The signing of an agreement, and what goes with it.
  record Signing(Deed deed, AgreementNames.Found pact) {}

  static Stream<Signing> in(Marked marked, List<AgreementNames.Found> pacts) {
    return pacts.isEmpty()
        ? Stream.empty()
        : marked.sentence().tokens().stream()
            .filter(token -> isSigning(token) || isNaming(marked.sentence(), token))
            .map(token -> Deeds.around(marked, token))
            .filter(deed -> !deed.negated())
            .flatMap(deed ->
                pacts.stream()
                    .filter(pact -> deed.has(pact.start(), pact.end()))
                    .map(pact -> new Signing(deed, pact)));
  }

  /// "Put their names to".
  private static boolean isNaming(Sentence sentence, Token token) {
    return token.isVerb()
        && PUTTING.contains(token.lemma())
        && sentence.children(token, "obj").stream().anyMatch(word -> NAMES.contains(word.lemma()));
  }

  private static final Set<String> PUTTING = Set.of("put", "set", "add", "affix", "append");
  private static final Set<String> NAMES = Set.of("name", "signature");

  private static boolean isSigning(Token token) {
    return (token.isVerb() || token.isNoun()) && SIGNING.contains(token.lemma());
  }
}
