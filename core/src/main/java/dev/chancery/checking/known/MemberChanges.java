package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree which states are told to have joined or left what: through passives, relative
/// clauses and participles, whatever stands between.
final class MemberChanges {

  /// Nouns that say little without the organisation that hangs on them.
  private static final Set<String> LIGHT =
      Set.of(
          "member",
          "ally",
          "membership",
          "rank",
          "fold",
          "family",
          "party",
          "state",
          "nation",
          "country",
          "entrant",
          "newcomer",
          "recruit",
          "club",
          "partner");

  /// Nouns that stand for the organisation of the sentence where they are called "its" or "their".
  private static final Set<String> BODIES =
      Set.of(
          "community",
          "association",
          "organisation",
          "organization",
          "bloc",
          "alliance",
          "grouping",
          "group",
          "union",
          "club");

  private static final Set<String> INTO =
      Set.of("", "to", "into", "in", "of", "from", "out", "within", "by", "as");

  /// "The 38th country to join the OECD".
  private static final Set<String> ENTERING = Set.of("join", "enter");

  private static final Set<String> CONDITIONS =
      Set.of("if", "whether", "until", "till", "before", "unless", "once");

  /// After the organisation: what makes of the words something else ("left NATO reeling", "joined
  /// the EU in condemning").
  static final Wording OTHERWISE =
      Wording.of(
          "^(?:\\s+in\\s+(?:\\p{L}+ly\\s+)?\\p{Ll}+ing\\b|['’]s?\\s+\\p{L}|\\s+(?:with(?:out)?|empty|reeling|unable|open|weak\\w*|divided|facing|to\\s+\\p{Ll}+|no|little|a|the|as\\s+(?:an?\\s+)?(?:associate|observer|partner|candidate|dialogue)\\w*)\\b)");

  private final List<ChangeWords> words = ChangeWords.load();

  /// What a sentence tells of joining and leaving.
  List<MemberChange> in(Marked marked) {
    boolean named = marked.names().stream().anyMatch(name -> name.sort() != Name.Sort.BODY);
    return named
        ? marked.sentence().tokens().stream()
            .filter(token -> token.isVerb() && isTold(marked.sentence(), token))
            .flatMap(token -> changes(marked, token))
            .toList()
        : List.of();
  }

  /// Whether a verb tells of what is done.
  private static boolean isTold(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    return !clause.negated()
        && clause.modal().isEmpty()
        && !clause.infinitive()
        && clause.marker().filter(CONDITIONS::contains).isEmpty()
        && !verb.hasTag("VB", "VBG")
        && (!verb.tag().equals("VBN") || isDone(sentence, verb));
  }

  /// "has joined", "was admitted", "admitted on Monday".
  private static boolean isDone(Sentence sentence, Token verb) {
    List<Token> helpers = sentence.children(verb, "aux");
    return helpers.isEmpty()
        ? verb.isOneOf("acl", "advcl", "conj")
        : helpers.stream()
            .allMatch(word -> Set.of("be", "have", "get", "’ve", "'ve").contains(word.lemma()));
  }

  private Stream<MemberChange> changes(Marked marked, Token verb) {
    Sentence sentence = marked.sentence();
    return words.stream()
        .filter(each -> each.tell(sentence, verb))
        .limit(1)
        .flatMap(each -> change(marked, verb, each).stream());
  }

  private Optional<MemberChange> change(Marked marked, Token verb, ChangeWords words) {
    boolean passive = isPassive(marked.sentence(), verb);
    List<Name> states =
        words.object() && !passive ? objects(marked, verb) : subjects(marked, verb, passive);
    Optional<Told> body =
        words.body().map(code -> new Told(code, marked.start(verb))).or(() -> body(marked, verb));
    if (states.isEmpty()
        || body.isEmpty()
        || OTHERWISE.isIn(marked.raw().substring(body.get().end()))) {
      return Optional.empty();
    }
    int at = marked.start(verb);
    return Optional.of(
        new MemberChange(
            Math.min(at, states.getFirst().start()),
            Math.max(Math.max(at + verb.text().length(), states.getLast().end()), body.get().end()),
            words.kind(),
            verb,
            states.stream().map(Name::code).distinct().toList(),
            MemberCountCheck.body(body.get().code())));
  }

  /// @param end the character after its name
  private record Told(String code, int end) {}

  private static boolean isPassive(Sentence sentence, Token verb) {
    return new Clause(sentence, verb).passive()
        || (verb.tag().equals("VBN") && sentence.children(verb, "aux").isEmpty());
  }

  private static List<Name> subjects(Marked marked, Token verb, boolean passive) {
    Sentence sentence = marked.sentence();
    Clause clause = new Clause(sentence, verb);
    Optional<Token> subject =
        clause
            .subject()
            .or(() -> passive && verb.is("acl") ? sentence.head(verb) : Optional.empty());
    return Stream.concat(subject.stream(), sentence.children(verb, "nsubj").stream())
        .filter(token -> token.index() < verb.index() || !token.is("nsubj"))
        .flatMap(token -> states(marked, token).stream())
        .distinct()
        .toList();
  }

  private static List<Name> objects(Marked marked, Token verb) {
    return marked.sentence().children(verb, "obj", "nsubj", "xcomp").stream()
        .filter(token -> token.index() > verb.index())
        .flatMap(token -> states(marked, token).stream())
        .toList();
  }

  /// The states of which a word and those in a row with it are the names; of "both of them" and
  /// "the republic of" none.
  private static List<Name> states(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    return Stream.concat(
            Stream.of(token),
            sentence.children(token, "conj").stream().filter(each -> !each.isVerb()))
        .flatMap(each -> name(marked, each, false).stream())
        .distinct()
        .toList();
  }

  private static Optional<Name> name(Marked marked, Token token, boolean body) {
    int at = marked.start(token);
    return marked.names().stream()
        .filter(name -> body ? name.sort() == Name.Sort.BODY : name.sort() == Name.Sort.STATE)
        .filter(name -> name.start() <= at && at < name.end())
        .filter(name -> isTop(marked, token, name))
        .findFirst();
  }

  /// Whether what a word of a name hangs on is no part of the name.
  private static boolean isTop(Marked marked, Token token, Name name) {
    return marked
        .sentence()
        .head(token)
        .map(marked::start)
        .filter(at -> name.start() <= at && at < name.end())
        .isEmpty();
  }

  /// The organisation that is joined or left: the object, what hangs by a preposition, the word
  /// that the clause tells more of, or the only one of the sentence where a mere "member" or "it"
  /// stands for it.
  private static Optional<Told> body(Marked marked, Token verb) {
    Sentence sentence = marked.sentence();
    List<Token> hanging =
        sentence.children(verb, "obj", "obl", "nmod", "xcomp", "nsubj", "dep", "advcl").stream()
            .filter(token -> INTO.contains(Deeds.link(sentence, token)))
            .toList();
    Optional<Told> own =
        hanging.stream()
            .flatMap(token -> named(marked, token).stream())
            .findFirst()
            .or(() -> antecedent(marked, verb));
    boolean open =
        hanging.stream()
            .anyMatch(token ->
                LIGHT.contains(token.lemma())
                    || Set.of("it", "which", "that").contains(token.lemma())
                    || isOwn(sentence, token));
    int end = marked.start(verb) + verb.text().length();
    return own.or(
        () -> open ? marked.onlyBody().map(code -> new Told(code, end)) : Optional.empty());
  }

  private static boolean isOwn(Sentence sentence, Token token) {
    return BODIES.contains(token.lemma())
        && sentence.children(token, "nmod", "amod", "compound", "acl").stream()
            .allMatch(child -> child.tag().equals("PRP$"))
        && sentence.child(token, "nmod").isPresent();
  }

  private static Optional<Told> named(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    Optional<Name> own = name(marked, token, true);
    if (own.isPresent() || !LIGHT.contains(token.lemma())) {
      return own.map(name -> new Told(name.code(), name.end()));
    }
    int end = marked.start(token) + token.text().length();
    return Stream.concat(
            sentence.children(token, "nmod", "compound", "obl", "amod").stream(),
            sentence.children(token, "acl").stream()
                .filter(verb -> ENTERING.contains(verb.lemma()))
                .flatMap(verb -> sentence.children(verb, "obj").stream()))
        .filter(child -> INTO.contains(Deeds.link(sentence, child)))
        .flatMap(child -> name(marked, child, true).stream())
        .findFirst()
        .map(name -> new Told(name.code(), Math.max(end, name.end())));
  }

  /// "OPEC, which Qatar left".
  private static Optional<Told> antecedent(Marked marked, Token verb) {
    int end = marked.start(verb) + verb.text().length();
    return verb.is("acl")
        ? marked
            .sentence()
            .head(verb)
            .flatMap(head -> name(marked, head, true))
            .map(name -> new Told(name.code(), end))
        : Optional.empty();
  }
}
