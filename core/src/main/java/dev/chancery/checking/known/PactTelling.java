package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.RoughDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a sentence tells of an agreement that somebody made: who, where and when.
///
/// @param named all whom the sentence names, in whatever part
/// @param signers those who by the tree made it, or between whom it is
/// @param rows the names that are told in one breath: "Mali and Niger"
/// @param places where by the tree it was made
/// @param years all that the sentence names
/// @param dates when by the tree it was made, where the year is told
/// @param start the first character of the words that tell it
record PactTelling(
    Set<String> named,
    List<String> signers,
    List<List<String>> rows,
    List<PactPlace> places,
    Set<Integer> years,
    List<ClaimedDate> dates,
    int start,
    int end) {

  private static final Set<String> ACTS = WordLists.of("pact_acts");
  private static final Set<String> NOUNS = WordLists.of("pact_nouns");
  private static final Set<String> MATTERS = WordLists.of("pact_matters");
  private static final Set<String> MEETING = WordLists.of("pact_meetings");

  private static final Set<String> WHEN = Set.of("", "in", "on", "since", "of", "from");

  private static final Wording DATE =
      Wording.of("(?i)(?<![\\d,.$€£-])" + ClaimedDate.PATTERN.replace("(?i)", ""));

  PactTelling {
    named = Set.copyOf(named);
    signers = List.copyOf(signers);
    rows = List.copyOf(rows);
    places = List.copyOf(places);
    years = Set.copyOf(years);
    dates = List.copyOf(dates);
  }

  /// Whether the year of one of these days stands anywhere in the sentence.
  boolean isNamedYear(List<RoughDate> days) {
    return days.stream().anyMatch(day -> years.contains(day.year()));
  }

  /// What the tree tells of it; nothing where the sentence tells of no making of one.
  ///
  /// @param names where agreements are called by their names: towns within are no places
  static Optional<PactTelling> of(World world, Marked marked, List<AgreementNames.Found> names) {
    List<Token> acts = words(marked, ACTS).filter(token -> isDone(marked, token)).toList();
    List<Token> nouns = words(marked, NOUNS).toList();
    if (acts.isEmpty() && nouns.isEmpty()) {
      return Optional.empty();
    }
    PactPlaces finder = new PactPlaces(world, marked, NOUNS);
    List<Token> makings = Stream.concat(acts.stream(), meetings(marked, acts)).toList();
    List<PactPlace> places =
        Stream.concat(finder.of(makings).stream(), nouns.stream().flatMap(finder::ofTown))
            .filter(place -> names.stream().noneMatch(name -> isWithin(place, name)))
            .distinct()
            .toList();
    PactCast cast = new PactCast(world, marked, places, names);
    Token first = (acts.isEmpty() ? nouns : acts).getFirst();
    int start = marked.start(first);
    return Optional.of(
        new PactTelling(
            cast.codes(),
            new PactSigners(marked, cast).of(acts, nouns),
            cast.rows(),
            places,
            Set.copyOf(marked.otherYears()),
            dates(marked),
            start,
            start + first.text().length()));
  }

  private static boolean isWithin(PactPlace place, AgreementNames.Found name) {
    return name.start() < place.end() && place.start() < name.end();
  }

  static Stream<Token> words(Marked marked, Set<String> list) {
    return marked.sentence().tokens().stream()
        .filter(token -> token.isVerb() || token.isNoun() || token.isName())
        .filter(token -> list.contains(marked.sentence().lowerLemma(token)));
  }

  /// Whether it is told as done: "signed", not "was to sign" or "did not sign", and what is done is
  /// no figure: "trade reached 3 billion dollars".
  private static boolean isDone(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    Clause clause = new Clause(sentence, token);
    return !token.isVerb()
        || (!clause.negated()
            && clause.modal().isEmpty()
            && !clause.infinitive()
            && sentence.children(token, "obj").stream()
                .noneMatch(thing -> isCounted(sentence, thing)));
  }

  private static boolean isCounted(Sentence sentence, Token thing) {
    return !NOUNS.contains(thing.lemma())
        && (thing.hasTag("CD") || sentence.child(thing, "nummod").isPresent());
  }

  /// "The leaders meeting in Kampala signed …": where those met who did it.
  private static Stream<Token> meetings(Marked marked, List<Token> acts) {
    Sentence sentence = marked.sentence();
    return acts.stream()
        .filter(Token::isVerb)
        .flatMap(act -> new Clause(sentence, act).subject().stream())
        .flatMap(subject -> sentence.subtree(subject).stream())
        .filter(token -> token.isOneOf("acl", "acl:relcl"))
        .filter(token -> MEETING.contains(token.lemma()));
  }

  private static List<ClaimedDate> dates(Marked marked) {
    return DATE.results(marked.raw())
        .filter(found ->
            Deeds.of(marked, found.start(), found.end(), WHEN)
                .map(deed -> isOf(deed.word()) || isOfMatter(marked.sentence(), deed.head()))
                .orElse(false))
        .map(ClaimedDate::of)
        .toList();
  }

  /// "An agreement on fisheries in 1998": the date may hang on what it is about.
  private static boolean isOfMatter(Sentence sentence, Token head) {
    return head.is("nmod")
        && !MATTERS.contains(head.lemma())
        && sentence.head(head).map(above -> NOUNS.contains(above.lemma())).orElse(false);
  }

  private static boolean isOf(String head) {
    return ACTS.contains(head) || NOUNS.contains(head) || MEETING.contains(head);
  }
}
