package dev.chancery.checking.known;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree who made an agreement: who signs, by whom it was signed, between whom it is,
/// or between whom the conflict was that it ended.
final class PactSigners {

  private static final Set<String> VOICES = WordLists.of("pact_voices");
  private static final Set<String> NOUNS = WordLists.of("pact_nouns");
  private static final Set<String> MATTERS = WordLists.of("pact_matters");

  private static final Set<String> DOERS = Set.of("subject", "by", "with", "between", "from");
  private static final Set<String> OWNERS = Set.of("with", "between", "by", "mod", "of", "among");
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> INSIDE = Set.of("mod", "of");

  private final Marked marked;
  private final Sentence sentence;
  private final PactCast cast;
  private final Set<String> all = new LinkedHashSet<>();

  PactSigners(Marked marked, PactCast cast) {
    this.marked = marked;
    this.cast = cast;
    sentence = marked.sentence();
  }

  /// The codes of those who did these acts or own these agreements.
  List<String> of(List<Token> acts, List<Token> nouns) {
    acts.forEach(act -> add(act, act.isVerb() ? DOERS : OWNERS));
    nouns.forEach(noun -> add(noun, OWNERS));
    PactTelling.words(marked, VOICES).forEach(word -> add(word, DOERS));
    PactTelling.words(marked, MATTERS).forEach(word -> add(word, BETWEEN));
    return List.copyOf(all);
  }

  private void add(Token head, Set<String> links) {
    Deed deed = Deeds.around(marked, head);
    if (!deed.negated()) {
      deed.parts().stream()
          .filter(part -> isOwn(deed, part, links))
          .flatMap(part -> Stream.concat(Stream.of(part.token()), possessors(part.token())))
          .forEach(token -> all.addAll(cast.at(token)));
    }
  }

  /// Who stands beside a noun for those who act for him: "the EU's leaders", "the guerrillas of the
  /// FMLN".
  private Stream<Token> possessors(Token token) {
    boolean plain = !token.isName() && !NOUNS.contains(token.lemma());
    return plain
        ? sentence.children(token, "nmod:poss", "nmod", "amod", "compound").stream()
            .filter(child -> !child.is("nmod") || Deeds.link(sentence, child).equals("of"))
        : Stream.empty();
  }

  /// Whether a part is linked so to the head itself, or stands with one that is: "the presidents of
  /// Mali and Niger".
  private boolean isOwn(Deed deed, Part part, Set<String> links) {
    if (!part.isLinkedBy(INSIDE)) {
      return part.isLinkedBy(links);
    }
    Token above = above(part.token());
    if (above.equals(deed.head())) {
      return part.isLinkedBy(links);
    }
    return !NOUNS.contains(above.lemma())
        && deed.parts().stream()
            .filter(other -> other.token().equals(above) && !other.equals(part))
            .anyMatch(other -> isOwn(deed, other, links));
  }

  /// The word on which a word hangs, with those beside which it is told.
  private Token above(Token token) {
    Token at = token;
    while (at.isOneOf("conj", "appos") && sentence.head(at).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return sentence.head(at).orElse(at);
  }
}
