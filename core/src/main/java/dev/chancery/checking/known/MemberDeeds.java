package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.known.MemberClaim.Tie;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree which state is told to be a member of what: the subject of "is a member",
/// "belongs to", "became a member" and "has full membership", whatever stands between.
final class MemberDeeds {

  private static final Set<String> MEMBERS = Set.of("member", "ally", "non-member", "nonmember");
  private static final Set<String> KINDS = Set.of("state", "country", "nation", "member", "ally");
  private static final Set<String> HOLDING = Set.of("have", "hold", "enjoy", "retain");
  private static final Set<String> BODY_LINKS = Set.of("of", "in", "to", "within", "mod");

  /// What tells of another standing, another time or a part of the organisation.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:former|ex|then|candidate|observer|associate|associated|partner|prospective|future|potential|possible|aspiring|would-be|eventual|next|new|newest|founding|original|elected|permanent|non-permanent|honorary|acting|suspended|leading|once|council|committee|board|team|panel|staff|bid|talks|accession|pending|provisional|de|virtual|virtually|almost|practically|effectively|provided|only\\s+just|of\\s+parliament)\\b");

  /// What makes of a denial something else.
  private static final Wording UNCLEAR =
      Wording.of(
          "(?i)\\b(?:not\\s+(?:only|just|merely|simply|necessarily|the)|never|nor|neither|nothing|whether|hardly|cannot|without)\\b");

  private static final Wording NOT = Wording.of("(?i)\\b(?:not|no\\s+longer)\\b|n['’]t\\b");
  private static final Wording NON = Wording.of("(?i)\\bnon-(?:the\\s+)?$");

  private static final Set<String> CONDITIONS =
      Set.of("if", "whether", "until", "before", "once", "when", "unless", "till", "were");

  private static final Wording DATED =
      Wording.of("^,?\\s+(?:since|from|until|between|in)\\s+(?:\\p{L}+\\s+){0,3}\\d");

  private MemberDeeds() {}

  static List<MemberClaim> in(Marked marked) {
    boolean named = marked.names().stream().anyMatch(name -> name.sort() == Name.Sort.BODY);
    return named
        ? marked.sentence().tokens().stream().flatMap(token -> claims(marked, token)).toList()
        : List.of();
  }

  private static Stream<MemberClaim> claims(Marked marked, Token token) {
    if (token.isVerb() && token.lemma().equals("belong")) {
      return belonging(marked, token);
    }
    if (!token.isNoun() || isConditional(marked, token)) {
      return Stream.empty();
    }
    if (MEMBERS.contains(token.lemma()) || isMemberState(marked.sentence(), token)) {
      return Stream.concat(predicate(marked, token), listed(marked, token));
    }
    return token.lemma().equals("membership") ? holding(marked, token) : Stream.empty();
  }

  /// "member state".
  private static boolean isMemberState(Sentence sentence, Token token) {
    return Set.of("state", "country", "nation").contains(token.lemma())
        && sentence.children(token, "compound").stream()
            .anyMatch(child -> child.lemma().equals("member"));
  }

  private static boolean isConditional(Marked marked, Token token) {
    Clause clause = new Clause(marked.sentence(), token);
    return clause.marker().filter(CONDITIONS::contains).isPresent()
        || clause.modal().isPresent()
        || clause.infinitive();
  }

  /// "belongs to the EU but not to NATO".
  private static Stream<MemberClaim> belonging(Marked marked, Token verb) {
    Sentence sentence = marked.sentence();
    Clause clause = new Clause(sentence, verb);
    if (!isPresent(sentence, verb) || isConditional(marked, verb)) {
      return Stream.empty();
    }
    Tie tie = clause.negated() ? Tie.IS_NOT : Tie.IS;
    List<Name> with =
        Stream.concat(Stream.of(verb), sentence.children(verb, "advmod").stream())
            .flatMap(each -> sentence.children(each, "obl", "nmod").stream())
            .filter(child ->
                sentence.children(child, "case").stream()
                    .anyMatch(link -> sentence.lower(link.index()).equals("with")))
            .flatMap(child -> states(marked, child).stream())
            .toList();
    List<Name> own = subjects(marked, clause);
    List<Name> states = Stream.concat(own.stream(), with.stream()).toList();
    return own.isEmpty()
        ? Stream.empty()
        : told(marked, verb, states, Deeds.around(marked, verb), Set.of("to"), tie);
  }

  /// Whether a verb tells of now: "belongs", "has belonged", "does not belong", "belonging".
  private static boolean isPresent(Sentence sentence, Token verb) {
    List<String> helpers =
        sentence.children(verb, "aux").stream()
            .map(child -> child.text().toLowerCase(Locale.ROOT))
            .toList();
    return helpers.isEmpty()
        ? Set.of("VBZ", "VBP", "VBG").contains(verb.tag())
        : Set.of("has", "have", "does", "do").containsAll(helpers);
  }

  /// "is a member", "became a member", and "X, a member".
  private static Stream<MemberClaim> predicate(Marked marked, Token member) {
    Sentence sentence = marked.sentence();
    Optional<Tie> tie = tie(sentence, member);
    List<Name> states =
        isAppended(sentence, member)
            ? sentence.head(member).map(token -> states(marked, token)).orElse(List.of())
            : subjects(marked, new Clause(sentence, member));
    boolean one = member.tag().equals("NNS") || states.size() == 1;
    return tie.isEmpty() || !one
        ? Stream.empty()
        : told(marked, member, states, Deeds.around(marked, member), BODY_LINKS, tie.get());
  }

  private static boolean isAppended(Sentence sentence, Token member) {
    return member.is("appos")
        && sentence.head(member).filter(head -> head.index() < member.index()).isPresent()
        && sentence.child(member, "cop").isEmpty();
  }

  private static Optional<Tie> tie(Sentence sentence, Token member) {
    boolean negated = new Clause(sentence, member).negated();
    Tie plain = negated ? Tie.IS_NOT : Tie.IS;
    Optional<Token> copula = sentence.child(member, "cop");
    if (copula.isPresent()) {
      boolean now =
          switch (copula.get().text().toLowerCase(Locale.ROOT)) {
            case "is", "are", "’s", "'s", "being" -> true;
            case "been" ->
                sentence.children(member, "aux").stream()
                    .map(child -> child.text().toLowerCase(Locale.ROOT))
                    .anyMatch(Set.of("has", "have")::contains);
            default -> false;
          };
      return now ? Optional.of(plain) : Optional.empty();
    }
    if (isAppended(sentence, member)) {
      return Optional.of(plain);
    }
    return sentence
        .head(member)
        .filter(head -> member.isOneOf("xcomp", "obj") && head.isVerb() && !negated)
        .flatMap(head -> above(sentence, head));
  }

  private static Optional<Tie> above(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    if (clause.negated()
        || clause.modal().isPresent()
        || clause.infinitive()
        || clause.marker().filter(CONDITIONS::contains).isPresent()) {
      return Optional.empty();
    }
    return switch (verb.lemma()) {
      case "remain" -> isPresent(sentence, verb) ? Optional.of(Tie.IS) : Optional.empty();
      case "become" ->
          verb.tag().equals("VBD") || (verb.tag().equals("VBN") && isPresent(sentence, verb))
              ? Optional.of(Tie.BECAME)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// "the member states – Chad, Mali and Niger".
  private static Stream<MemberClaim> listed(Marked marked, Token member) {
    Sentence sentence = marked.sentence();
    int end = marked.start(member) + member.text().length();
    List<Name> states =
        sentence.children(member, "appos", "dep").stream()
            .filter(child -> child.index() > member.index())
            .flatMap(child -> states(marked, child).stream())
            .toList();
    boolean near =
        !states.isEmpty()
            && states.getFirst().start() >= end
            && marked
                .raw()
                .substring(end, states.getFirst().start())
                .matches("\\s*[–—:(-]*\\s*(?:the\\s+)?");
    return near && member.tag().startsWith("NNS")
        ? told(marked, member, states, Deeds.around(marked, member), BODY_LINKS, Tie.IS)
        : Stream.empty();
  }

  /// "has full membership in ASEAN".
  private static Stream<MemberClaim> holding(Marked marked, Token membership) {
    Sentence sentence = marked.sentence();
    Optional<Token> verb =
        sentence
            .head(membership)
            .filter(head -> membership.is("obj") && HOLDING.contains(head.lemma()))
            .filter(head -> isPresent(sentence, head) && !isConditional(marked, head))
            .filter(head -> !new Clause(sentence, head).infinitive());
    return verb.stream()
        .flatMap(head -> {
          Clause clause = new Clause(sentence, head);
          List<Name> states = subjects(marked, clause);
          Tie tie = clause.negated() ? Tie.IS_NOT : Tie.IS;
          return told(
              marked, membership, states, Deeds.around(marked, membership), BODY_LINKS, tie);
        });
  }

  /// The states that are the subject; of "the envoy of Chad, which is" the one just before.
  private static List<Name> subjects(Marked marked, Clause clause) {
    Optional<Name> before =
        clause
            .ownSubject()
            .filter(token -> token.text().equals("which"))
            .flatMap(token ->
                marked.names().stream()
                    .filter(name -> name.sort() == Name.Sort.STATE)
                    .filter(name ->
                        marked
                            .raw()
                            .substring(
                                Math.min(name.end(), marked.start(token)), marked.start(token))
                            .equals(", "))
                    .findFirst());
    List<Name> own = clause.subject().map(token -> states(marked, token)).orElse(List.of());
    List<Name> found = own.isEmpty() ? before.stream().toList() : own;
    return found.isEmpty() ? ofKind(marked, clause) : found;
  }

  /// "Peru and Chile are among the states that belong to": the subject of what the noun says.
  private static List<Name> ofKind(Marked marked, Clause clause) {
    Sentence sentence = marked.sentence();
    return clause
        .subject()
        .filter(noun -> KINDS.contains(noun.lemma()))
        .map(noun -> noun.is("nmod") || noun.is("obl") ? sentence.head(noun).orElse(noun) : noun)
        .filter(noun ->
            sentence.child(noun, "cop").filter(word -> word.text().matches("is|are")).isPresent()
                && !new Clause(sentence, noun).negated())
        .flatMap(noun -> sentence.child(noun, "nsubj"))
        .map(token -> states(marked, token))
        .orElse(List.of());
  }

  /// The states of which a word and those in a row with it are the names.
  private static List<Name> states(Marked marked, Token token) {
    return Stream.concat(Stream.of(token), marked.sentence().children(token, "conj").stream())
        .flatMap(each ->
            marked.names().stream()
                .filter(name -> name.sort() == Name.Sort.STATE)
                .filter(
                    name -> name.start() <= marked.start(each) && marked.start(each) < name.end()))
        .distinct()
        .toList();
  }

  private static Stream<MemberClaim> told(
      Marked marked, Token head, List<Name> states, Deed deed, Set<String> links, Tie tie) {
    if (isOfAnother(marked, deed)) {
      return Stream.empty();
    }
    return deed.named()
        .filter(one -> one.name().sort() == Name.Sort.BODY && one.part().isLinkedBy(links))
        .map(Deed.Named::name)
        .distinct()
        .flatMap(body -> states.stream().flatMap(state -> claim(marked, head, state, body, tie)));
  }

  /// Whether words that go with it, names aside, make another thing of it.
  private static boolean isOfAnother(Marked marked, Deed deed) {
    return Stream.concat(
            deed.parts().stream().map(Part::token),
            marked.sentence().children(deed.head()).stream())
        .filter(token ->
            marked.names().stream()
                .noneMatch(name ->
                    name.start() <= marked.start(token) && marked.start(token) < name.end()))
        .anyMatch(token -> OTHER.isIn(token.text()));
  }

  private static Stream<MemberClaim> claim(
      Marked marked, Token head, Name state, Name body, Tie tie) {
    int at = marked.start(head);
    int start = Math.min(Math.min(at, state.start()), body.start());
    int end = Math.max(Math.max(at + head.text().length(), state.end()), body.end());
    String between = marked.raw().substring(Math.min(at, body.start()), Math.max(at, body.start()));
    String words = marked.raw().substring(start, end);
    if (UNCLEAR.isIn(words) || DATED.isIn(marked.raw().substring(end))) {
      return Stream.empty();
    }
    boolean not =
        NOT.isIn(between)
            || head.lemma().startsWith("non")
            || NON.isIn(marked.raw().substring(0, body.start()));
    boolean longer = words.contains("no longer");
    if (tie == Tie.BECAME && (not || longer)) {
      return Stream.empty();
    }
    Tie meant = not || longer ? Tie.IS_NOT : tie;
    return Stream.of(
        new MemberClaim(start, end, state.code(), MemberCountCheck.body(body.code()), meant));
  }
}
