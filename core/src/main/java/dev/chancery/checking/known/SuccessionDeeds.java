package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.known.Persons.Named;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Finds by the tree who is told to have come after whom in an office: "succeeding her mentor", "in
/// place of the conservative X", "after the resignation of X", "his predecessor, X".
final class SuccessionDeeds {

  private static final Set<String> SUCCEEDING = WordLists.of("succeeding");
  private static final Set<String> ENTERING = WordLists.of("entering");
  private static final Set<String> LEAVING = WordLists.of("leaving");
  private static final Set<String> REINS = WordLists.of("reins");

  private static final Wording OFFICE = Wording.of(OfficeWords.OFFICE);

  private static final Wording IN_PLACE =
      Wording.of("in\\s+place\\s+of\\s+(?:the\\s+)?(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}");

  private static final int HIGHEST = 5;

  private final Marked marked;
  private final Sentence sentence;

  private SuccessionDeeds(Marked marked) {
    this.marked = marked;
    sentence = marked.sentence();
  }

  static Stream<SuccessionClaim> in(Marked marked) {
    SuccessionDeeds deeds = new SuccessionDeeds(marked);
    return marked.sentence().tokens().stream().flatMap(token -> deeds.claims(token).stream());
  }

  private Optional<SuccessionClaim> claims(Token token) {
    if (token.isVerb()) {
      return SUCCEEDING.contains(token.lemma()) ? succeeding(token) : taking(token);
    }
    return switch (token.lemma()) {
      case "predecessor" -> pair(token, doer(token), Persons.of(marked, token));
      case "successor" -> pair(token, Persons.of(marked, token), doer(token));
      case "place" -> inPlaceOf(token);
      default -> LEAVING.contains(token.lemma()) ? afterLeaving(token) : Optional.empty();
    };
  }

  private Optional<SuccessionClaim> succeeding(Token verb) {
    Optional<Named> done =
        sentence.children(verb, "obj").stream().flatMap(this::person).findFirst();
    if (done.isPresent()) {
      return pair(verb, subject(verb), done);
    }
    Clause clause = new Clause(sentence, verb);
    return clause.passive()
        ? pair(verb, phrase(verb, "by"), clause.subject().flatMap(each -> Persons.of(marked, each)))
        : Optional.empty();
  }

  /// "took over from X", "took the helm from X".
  private Optional<SuccessionClaim> taking(Token verb) {
    boolean reins =
        verb.lemma().equals("take")
            && sentence.children(verb).stream()
                .anyMatch(child ->
                    child.isOneOf("compound:prt", "obj", "advmod", "compound")
                        && REINS.contains(child.lemma()));
    return reins ? pair(verb, subject(verb), phrase(verb, "from")) : Optional.empty();
  }

  /// Who does it; of "named X to replace Y" and the like X.
  private Optional<Named> subject(Token verb) {
    Optional<Named> named =
        sentence
            .head(verb)
            .filter(head -> verb.isOneOf("xcomp", "advcl", "acl") && head.isVerb())
            .filter(head -> ENTERING.contains(head.lemma()))
            .flatMap(
                head -> sentence.children(head, "obj").stream().flatMap(this::person).findFirst());
    return named.or(
        () -> new Clause(sentence, verb).subject().flatMap(each -> Persons.of(marked, each)));
  }

  private Stream<Named> person(Token token) {
    return Persons.of(marked, token).stream();
  }

  private Optional<Named> phrase(Token verb, String link) {
    return Stream.concat(Stream.of(verb), sentence.children(verb, "obj").stream())
        .flatMap(each -> sentence.children(each, "obl", "nmod").stream())
        .filter(child -> Deeds.link(sentence, child).equals(link))
        .flatMap(this::person)
        .findFirst();
  }

  /// Whoever owns the word, else whoever is the subject above it.
  private Optional<Named> doer(Token noun) {
    Optional<Named> own =
        sentence.children(noun, "nmod").stream()
            .filter(child -> child.is("nmod:poss") || Deeds.link(sentence, child).matches("of|to"))
            .flatMap(this::person)
            .findFirst();
    return own.or(() -> above(noun)).or(() -> earlier(noun));
  }

  /// The person named last before "his predecessor".
  private Optional<Named> earlier(Token noun) {
    return sentence.tokens().subList(0, noun.index()).stream()
        .flatMap(this::person)
        .reduce((_, later) -> later);
  }

  private Optional<Named> above(Token noun) {
    Token at = noun;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || at.is("nsubj")) {
        return Optional.empty();
      }
      at = head.get();
      if (at.isVerb()) {
        return new Clause(sentence, at).subject().flatMap(each -> Persons.of(marked, each));
      }
    }
    return Optional.empty();
  }

  /// "was sworn in in place of the conservative X".
  private Optional<SuccessionClaim> inPlaceOf(Token place) {
    Matcher found = IN_PLACE.matcher(marked.raw());
    int at = marked.start(place);
    Optional<Named> before =
        at >= 3 && found.region(at - 3, marked.raw().length()).lookingAt()
            ? PersonName.at(marked.raw(), found.end())
                .map(one -> new Named(PersonName.of(one.group()), one.start(), one.end()))
            : Optional.empty();
    Optional<Token> verb =
        sentence.tokens().subList(0, place.index()).stream()
            .filter(token -> token.isVerb() && ENTERING.contains(token.lemma()))
            .reduce((_, later) -> later);
    return pair(place, verb.flatMap(this::entering), before);
  }

  private Optional<Named> entering(Token verb) {
    return sentence.children(verb, "obj").stream()
        .flatMap(this::person)
        .findFirst()
        .or(() -> subject(verb));
  }

  /// "was elected after the resignation of X".
  private Optional<SuccessionClaim> afterLeaving(Token noun) {
    String link = Deeds.link(sentence, noun);
    return link.equals("after") || link.equals("following") || link.equals("on")
        ? entered(noun, sentence.children(noun, "nmod"))
        : Optional.empty();
  }

  private Optional<SuccessionClaim> entered(Token noun, List<Token> whose) {
    Optional<Named> before =
        whose.stream()
            .filter(child -> child.is("nmod:poss") || Deeds.link(sentence, child).equals("of"))
            .flatMap(this::person)
            .findFirst();
    Optional<Token> verb =
        sentence.head(noun).filter(head -> head.isVerb() && ENTERING.contains(head.lemma()));
    Optional<Named> person = verb.flatMap(this::entering);
    return pair(noun, person, before);
  }

  private Optional<SuccessionClaim> pair(
      Token head, Optional<Named> person, Optional<Named> before) {
    if (person.isEmpty() || before.isEmpty() || person.equals(before)) {
      return Optional.empty();
    }
    Optional<Token> as = as(head);
    Optional<String> office = as.flatMap(this::office);
    if (as.isPresent() && office.isEmpty()) {
      return Optional.empty();
    }
    Named one = person.get();
    Named other = before.get();
    List<String> codes = marked.names().stream().map(Name::code).distinct().toList();
    return Optional.of(
        new SuccessionClaim(
            Math.min(one.start(), other.start()),
            Math.max(one.end(), other.end()),
            one.name(),
            other.name(),
            codes,
            false,
            office));
  }

  /// "as prime minister" beside the word or on the one that is succeeded.
  private Optional<Token> as(Token head) {
    return Stream.concat(Stream.of(head), sentence.children(head, "obj").stream())
        .flatMap(each -> sentence.children(each, "obl", "nmod", "advcl").stream())
        .filter(child -> Deeds.link(sentence, child).equals("as"))
        .findFirst();
  }

  private Optional<String> office(Token as) {
    List<Token> words = sentence.subtree(as);
    int start = marked.start(words.getFirst());
    Token last = words.getLast();
    String text = marked.raw().substring(start, marked.start(last) + last.text().length());
    Matcher found = OFFICE.matcher(text);
    return found.find() ? Optional.of(found.group("office")) : Optional.empty();
  }
}
