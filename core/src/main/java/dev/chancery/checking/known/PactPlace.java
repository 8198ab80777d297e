package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Places;
import dev.chancery.reference.StateName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place where an agreement is told to have been done: "in Kampala", "on the shores of Lake
/// Victoria", "in the Ugandan capital".
///
/// @param name as the sentence writes it; the town, where it says only which state's capital
/// @param state the code of the state, where the place is one
/// @param known whether any place of this name is known
/// @param start its first character in the sentence
record PactPlace(String name, Optional<String> state, boolean known, int start, int end) {

  private static final Wording LAKE = Wording.of("^(?:Lake|Mount|Port of|the)\\s+");

  private static final Set<String> KINDS = WordLists.of("place_kinds");

  /// What a part of a deed names; nothing where it is no place.
  static Stream<PactPlace> of(World world, Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    String kind = token.lemma().isEmpty() ? sentence.lower(token.index()) : token.lemma();
    if (!KINDS.contains(kind)) {
      return token.isName() ? named(world, marked, token).stream() : Stream.empty();
    }
    if (kind.equals("capital")) {
      return capital(world, marked, token);
    }
    Stream<Token> within =
        Stream.of("nmod", "compound", "appos", "nmod:desc", "flat")
            .flatMap(relation -> sentence.children(token, relation).stream())
            .filter(Token::isName);
    return within.flatMap(child -> named(world, marked, child).stream());
  }

  private static Stream<PactPlace> capital(World world, Marked marked, Token token) {
    List<Token> beside = marked.sentence().children(token);
    Optional<PactPlace> town =
        beside.stream()
            .filter(child -> child.isOneOf("appos", "nmod") && !marked.isNamed(child))
            .filter(Token::isName)
            .flatMap(child -> named(world, marked, child).stream())
            .findFirst();
    return town.isPresent()
        ? town.stream()
        : marked.names().stream()
            .filter(name -> name.sort() != Name.Sort.BODY)
            .filter(name ->
                beside.stream()
                    .map(marked::start)
                    .anyMatch(at -> at >= name.start() && at < name.end()))
            .flatMap(name ->
                world.facts().states().capitals(name.code()).stream()
                    .map(one ->
                        new PactPlace(
                            one.names().getFirst(),
                            Optional.empty(),
                            true,
                            name.start(),
                            name.end())));
  }

  private static Optional<PactPlace> named(World world, Marked marked, Token token) {
    Towns.Range range = Towns.around(marked, token);
    String words = marked.raw().substring(range.start(), range.end());
    List<StateName> called = world.states().called(words);
    Optional<String> state =
        called.stream()
            .filter(name ->
                name.kind() == StateName.Kind.NAME || name.kind() == StateName.Kind.OFFICIAL)
            .map(name -> name.state().code())
            .findFirst();
    boolean known =
        state.isPresent()
            || Places.load().knows(LAKE.matcher(words).replaceFirst(""))
            || called.stream().anyMatch(name -> name.kind() == StateName.Kind.SUBDIVISION);
    return Optional.of(new PactPlace(words, state, known, range.start(), range.end()));
  }
}
