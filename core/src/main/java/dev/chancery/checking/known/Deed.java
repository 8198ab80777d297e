package dev.chancery.checking.known;

import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a sentence says of a date or a place, by its tree: the word on which this hangs ("joined",
/// "member", "signed"), and who or what goes with that word.
///
/// @param head the word on which the date or the place hangs
/// @param parts subjects, objects and what stands in for them, the nearest first
/// @param negated whether the word is denied
/// @param leftOut codes of states that go with it but are not meant
record Deed(Marked marked, Token head, List<Part> parts, boolean negated, Set<String> leftOut) {

  private static final Set<String> OBJECTS = Set.of("object", "to", "into", "of", "mod");

  Deed {
    parts = List.copyOf(parts);
    leftOut = Set.copyOf(leftOut);
  }

  Deed(Marked marked, Token head, List<Part> parts, boolean negated) {
    this(marked, head, parts, negated, Set.of());
  }

  /// The same without some of its parts.
  Deed without(Predicate<Part> some) {
    Set<String> codes =
        named().filter(one -> some.test(one.part())).map(Named::code).collect(Collectors.toSet());
    List<Part> kept = parts.stream().filter(some.negate()).toList();
    return new Deed(marked, head, kept, negated, codes);
  }

  boolean isLeftOut(String code) {
    return leftOut.contains(code);
  }

  /// The head's dictionary form in small letters.
  String word() {
    return lemma(head);
  }

  /// The dictionary forms of the head and all that goes with it, and the prepositions by which it
  /// does.
  Set<String> words() {
    Stream<String> lemmas =
        Stream.concat(Stream.of(head), parts.stream().map(Part::token)).map(Deed::lemma);
    return Stream.concat(lemmas, parts.stream().map(Part::link)).collect(Collectors.toSet());
  }

  private static String lemma(Token token) {
    String own = token.lemma().isEmpty() ? token.text() : token.lemma();
    return own.toLowerCase(Locale.ROOT);
  }

  /// The names that go with it, each once, with the way they do.
  Stream<Named> named() {
    return parts.stream()
        .flatMap(part ->
            marked.names().stream()
                .filter(name -> covers(name.start(), name.end(), part.token()))
                .map(name -> new Named(name, part)));
  }

  /// Whether one of its parts lies within a range of characters of the sentence.
  boolean has(int start, int end) {
    return parts.stream().anyMatch(part -> covers(start, end, part.token()));
  }

  private boolean covers(int start, int end, Token token) {
    int at = marked.start(token);
    return at >= start && at < end;
  }

  /// The states that do it or to which it is done, those of the subject where it has any.
  List<String> states() {
    List<String> subjects =
        named().filter(one -> one.isState() && one.part().isSubject()).map(Named::code).toList();
    return subjects.isEmpty()
        ? named().filter(Named::isState).map(Named::code).distinct().toList()
        : subjects.stream().distinct().toList();
  }

  /// The organisations that go with it; where nothing else does, the only one of the sentence.
  List<String> bodies() {
    List<String> own =
        named()
            .filter(one -> !one.isState())
            .map(one -> MemberCountCheck.body(one.code()))
            .distinct()
            .toList();
    return own.isEmpty() && !hasObject() ? marked.onlyBody().stream().toList() : own;
  }

  private boolean hasObject() {
    return parts.stream()
        .anyMatch(part -> OBJECTS.contains(part.link()) && !isPlain(part) && !isState(part));
  }

  private boolean isState(Part part) {
    return marked.names().stream()
        .anyMatch(name ->
            name.sort() != Name.Sort.BODY && covers(name.start(), name.end(), part.token()));
  }

  private boolean isPlain(Part part) {
    return Deeds.isLight(part.token());
  }

  /// Whether it is a verb of which the subject is what it is done to: "founded in 1949", "was
  /// signed".
  boolean isPassive() {
    return head.tag().equals("VBN")
        && (!head.is("acl:relcl") || new Clause(marked.sentence(), head).passive())
        && marked.sentence().children(head, "aux").stream()
            .noneMatch(word -> word.lemma().equals("have") && !hasBeen());
  }

  private boolean hasBeen() {
    return marked.sentence().child(head, "aux:pass").isPresent();
  }

  /// A name and the part that it is.
  record Named(Name name, Part part) {

    boolean isState() {
      return name.sort() != Name.Sort.BODY;
    }

    String code() {
      return name.code();
    }
  }
}
