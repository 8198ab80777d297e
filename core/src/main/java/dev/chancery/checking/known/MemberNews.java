package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds by the tree who is told to have joined or left in the days of the article: who does it, to
/// whom it is done, and whose entry or departure it is.
final class MemberNews {

  private static final Set<String> JOINING = WordLists.of("news_joining");
  private static final Set<String> ADMITTING = WordLists.of("news_admitting");
  private static final Set<String> LEAVING = WordLists.of("news_leaving");

  /// Under which verbs an entry or a departure is one that was.
  private static final Set<String> ABOVE = WordLists.of("news_above");

  /// Prepositions after which it was too.
  private static final Set<String> AFTER = WordLists.of("news_after");

  /// Words that tell of a membership by themselves; all others ("became", "welcomed", "opened")
  /// only with a word for members or with "into".
  private static final Set<String> PLAIN = WordLists.of("news_plain");

  private static final Set<String> MEMBERS = WordLists.of("news_members");

  /// How the organisation goes with a plain verb, and with a plain noun.
  private static final Set<String> BODY_OF_VERB = Set.of("object", "to", "into", "from", "on");

  private static final Set<String> BODY_OF_NOUN = Set.of("to", "into", "from", "of", "mod");

  private static final Set<String> OWNERS = Set.of("mod", "of", "for");
  private static final Set<String> RECEIVERS = Set.of("object", "to");

  /// Steps on the way, and other things that are joined.
  private static final Set<String> OTHERS = WordLists.of("dated_others");

  private static final Set<String> CONDITIONS =
      Set.of(
          "if", "whether", "until", "till", "before", "unless", "once", "though", "after", "than",
          "where");

  private static final Wording MIDNIGHT = Wording.of("\\b(?:at|after|since)\\s+midnight\\b");

  private static final int LONGEST = 31;
  private static final int BACK = 45;

  private MemberNews() {}

  /// @param dated whether a day or week is told; "has joined" tells of late and no more
  /// @param days the days and weeks in which it is told to have been
  record Telling(
      int start, int end, boolean joined, List<String> states, boolean dated, List<Days> days) {

    Telling {
      states = List.copyOf(states);
      days = List.copyOf(days);
    }
  }

  /// From the first to the last day.
  record Days(LocalDate from, LocalDate to) {}

  static List<Telling> in(Marked marked) {
    if (!marked.otherYears().isEmpty()) {
      return List.of();
    }
    List<Days> told = days(marked);
    return marked.sentence().tokens().stream()
        .flatMap(token -> telling(marked, token, told).stream())
        .toList();
  }

  /// The days and weeks before the article that the sentence names.
  private static List<Days> days(Marked marked) {
    Stream<Days> named =
        marked.scene().times(marked.sentence()).stream()
            .flatMap(time -> days(time.when()).stream())
            .filter(days -> isLate(days, marked.day()));
    Stream<Days> night =
        MIDNIGHT.isIn(marked.raw())
            ? Stream.of(new Days(marked.day().minusDays(1), marked.day()))
            : Stream.of();
    return Stream.concat(named, night).toList();
  }

  private static Optional<Days> days(When when) {
    LocalDate from = when.from();
    LocalDate to = when.to();
    return from == null || to == null ? Optional.empty() : Optional.of(new Days(from, to));
  }

  private static boolean isLate(Days days, LocalDate day) {
    return ChronoUnit.DAYS.between(days.from(), days.to()) <= LONGEST
        && days.to().isAfter(day.minusDays(BACK))
        && !days.from().isAfter(day);
  }

  private static Optional<Telling> telling(Marked marked, Token token, List<Days> told) {
    String word = token.lemma().toLowerCase(Locale.ROOT);
    boolean leaving = LEAVING.contains(word);
    boolean admitting = ADMITTING.contains(word);
    Sentence sentence = marked.sentence();
    if (!(leaving || admitting || JOINING.contains(word))
        || !(token.isVerb() ? isDone(sentence, token) : isOne(sentence, token))) {
      return Optional.empty();
    }
    List<Days> days = told.isEmpty() && isPerfect(sentence, token) ? lately(marked) : told;
    Deed deed = Deeds.around(marked, token);
    List<Name> who = who(marked, deed, admitting);
    boolean other =
        deed.negated()
            || deed.parts().stream().anyMatch(part -> OTHERS.contains(part.token().lemma()));
    return who.isEmpty() || days.isEmpty() || other || !isAbout(marked, deed, admitting)
        ? Optional.empty()
        : Optional.of(telling(marked, token, who, !leaving, !told.isEmpty(), days));
  }

  /// Whether it is the organisation that is joined or left, or a place among its members: none of
  /// its offices, meetings and talks.
  private static boolean isAbout(Marked marked, Deed deed, boolean admitting) {
    boolean plain = PLAIN.contains(deed.word());
    Set<String> links = deed.head().isVerb() ? BODY_OF_VERB : BODY_OF_NOUN;
    boolean joined =
        deed.named()
            .filter(one -> !one.isState())
            .filter(one -> plain || one.part().link().equals("into"))
            .filter(one -> one.part().isLinkedBy(links) || (admitting && one.part().isSubject()))
            .anyMatch(one -> isWhole(marked, one.name().end()));
    return joined || deed.parts().stream().anyMatch(part -> isMember(marked, part.token()));
  }

  /// Whether what follows makes nothing else of it: "joined NATO in condemning".
  private static boolean isWhole(Marked marked, int end) {
    return !MemberChanges.OTHERWISE.isIn(marked.raw().substring(end));
  }

  /// Whether a word is a place among the members, and not one to do something: "the first member to
  /// ratify it".
  private static boolean isMember(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    List<Token> of = sentence.children(token, "nmod");
    return MEMBERS.contains(token.lemma())
        && sentence.children(token, "acl").isEmpty()
        && isWhole(marked, marked.start(token) + token.text().length())
        && (of.isEmpty() || of.stream().anyMatch(child -> isBody(marked, child)));
  }

  private static boolean isBody(Marked marked, Token token) {
    int at = marked.start(token);
    return marked.names().stream()
        .filter(name -> name.sort() == Name.Sort.BODY)
        .anyMatch(name -> name.start() <= at && at < name.end());
  }

  /// "has been let in".
  private static boolean isPerfect(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(word -> word.text().equals("has") || word.text().equals("have"));
  }

  private static List<Days> lately(Marked marked) {
    return List.of(new Days(marked.day().minusDays(LONGEST), marked.day()));
  }

  private static List<Name> who(Marked marked, Deed deed, boolean admitting) {
    List<Name> own =
        deed.named()
            .filter(Deed.Named::isState)
            .filter(one -> isWho(deed, one.part(), admitting))
            .map(Deed.Named::name)
            .filter(name -> !deed.head().isVerb() || name.sort() == Name.Sort.STATE)
            .distinct()
            .toList();
    return own.isEmpty() && !deed.head().isVerb() ? antecedent(marked, deed.head()) : own;
  }

  /// The state of "Tonga, whose accession".
  private static List<Name> antecedent(Marked marked, Token noun) {
    Sentence sentence = marked.sentence();
    boolean whose =
        sentence.children(noun).stream().anyMatch(child -> child.text().equals("whose"));
    return sentence
        .head(noun)
        .filter(verb -> whose && verb.is("acl:relcl"))
        .flatMap(sentence::head)
        .map(marked::start)
        .map(at ->
            marked.names().stream()
                .filter(name -> name.sort() == Name.Sort.STATE)
                .filter(name -> name.start() <= at && at < name.end())
                .toList())
        .orElse(List.of());
  }

  private static Telling telling(
      Marked marked, Token token, List<Name> who, boolean joined, boolean dated, List<Days> days) {
    int at = marked.start(token);
    return new Telling(
        Math.min(at, who.stream().mapToInt(Name::start).min().orElse(at)),
        Math.max(at + token.text().length(), who.stream().mapToInt(Name::end).max().orElse(at)),
        joined,
        who.stream().map(Name::code).distinct().toList(),
        dated,
        days);
  }

  /// Whether a part of the deed is who joins or leaves.
  private static boolean isWho(Deed deed, Part part, boolean admitting) {
    if (!deed.head().isVerb()) {
      return part.isLinkedBy(OWNERS);
    }
    boolean given = admitting && part.isLinkedBy(RECEIVERS);
    boolean does = (!admitting || deed.isPassive()) && part.isSubject();
    return given || does;
  }

  /// Whether a verb tells of what was done: no plan, no condition.
  private static boolean isDone(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    boolean agreed =
        sentence.head(verb).filter(head -> head.lemma().matches("agree|decide|vote")).isPresent();
    return !clause.negated()
        && clause.modal().isEmpty()
        && (!clause.infinitive() || agreed)
        && clause.marker().filter(CONDITIONS::contains).isEmpty();
  }

  /// Whether an entry or departure is one that was: "took effect", "after the entry of".
  private static boolean isOne(Sentence sentence, Token noun) {
    if (!noun.isNoun()) {
      return false;
    }
    Optional<Token> head = sentence.head(noun);
    boolean after = AFTER.contains(Deeds.link(sentence, noun));
    boolean done =
        head.filter(verb -> ABOVE.contains(verb.lemma()) && isPlain(sentence, verb)).isPresent();
    return done || (after && head.filter(word -> !OTHERS.contains(word.lemma())).isPresent());
  }

  private static boolean isPlain(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    return !clause.negated() && clause.modal().isEmpty() && !clause.infinitive();
  }
}
