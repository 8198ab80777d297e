package dev.chancery.checking.calendar;

import static java.util.stream.Collectors.partitioningBy;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.WordTable;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds by the tree from when to when something lasted: one deed of the sentence began it, at a
/// time that is told, another ends it or says how long it goes on ("the envoy, who presented her
/// credentials in 2020, returns after four years"). Without a second time it is the article's day.
final class LastingDeeds {

  private static final WordTable WORDS = new WordTable(LastingDeeds.class);
  private static final Set<String> BEGINS = WORDS.of("begins");
  private static final Set<String> ENDS = WORDS.of("ends");
  private static final Set<String> LASTS = WORDS.of("lasts");
  private static final Set<String> PARTS = WORDS.of("parts");
  private static final Set<String> STAYS = WORDS.of("stays");

  private static final Set<String> AFTER = Set.of("after", "following");
  private static final Set<String> AROUND = Set.of("after", "before", "following", "since");
  private static final Set<String> SINCE = Set.of("since", "from");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "which");

  private static final Set<String> UNTIL = Set.of("until", "till", "before", "by", "to", "through");
  private static final Wording THESE_DAYS =
      Wording.of(
          "(?i)\\b(?:(?:at|since) the turn of the year|(?:at|over) the weekend|at New Year|in"
              + " recent days|just now)\\b");

  private final Scene scene;
  private final Sentence sentence;

  LastingDeeds(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  /// Between the only two times of the sentence.
  Optional<Apart> between(Length length) {
    List<DatedDeed> dated =
        DatedDeed.in(scene, sentence).stream()
            .sorted(Comparator.comparing(one -> one.moment().first()))
            .toList();
    LocalDate day = scene.published().orElseThrow();
    return dated.size() == 2
            && !dated.getFirst().near()
            && (!dated.getLast().near() || dated.getLast().moment().first().isAfter(day))
        ? apart(length, dated.getFirst(), Optional.of(dated.getLast()))
        : Optional.empty();
  }

  /// From the only time of the sentence that is long ago to these days.
  Optional<Apart> untilNow(Length length) {
    Map<Boolean, List<DatedDeed>> dated =
        DatedDeed.in(scene, sentence).stream().collect(partitioningBy(DatedDeed::near));
    List<DatedDeed> near = dated.getOrDefault(true, List.of());
    List<DatedDeed> old = dated.getOrDefault(false, List.of());
    return old.size() == 1 && near.size() < 2
        ? apart(length, old.getFirst(), near.stream().findFirst())
        : Optional.empty();
  }

  /// From the only day of the sentence that is told by its date to the day of the week that it
  /// names, or to the article's day; for lengths shorter than years.
  Optional<Apart> ofLate(Length length) {
    Map<Boolean, List<DatedDeed>> dated =
        DatedDeed.in(scene, sentence).stream().collect(partitioningBy(DatedDeed::date));
    List<DatedDeed> dates = dated.getOrDefault(true, List.of());
    List<DatedDeed> others = dated.getOrDefault(false, List.of());
    boolean day = others.stream().allMatch(one -> one.moment().hasDay()) && others.size() < 2;
    return day && dates.size() == 1
        ? apart(length, dates.getFirst(), others.stream().findFirst())
        : Optional.empty();
  }

  private Optional<Apart> apart(Length length, DatedDeed begin, Optional<DatedDeed> end) {
    LocalDate day = scene.published().orElseThrow();
    Moment last = end.map(DatedDeed::moment).orElseGet(() -> new Moment(day, day, 0, 0));
    return unit(length)
        .filter(unit -> isTied(unit, begin, end))
        .map(_ -> Apart.sorted(begin.moment(), last))
        .filter(apart -> apart.from().last().isBefore(apart.to().first()));
  }

  /// The word of the unit of a length ("years").
  private Optional<Token> unit(Length length) {
    return sentence.tokens().stream()
        .filter(token -> scene.place(sentence, token.span().start()) < length.end())
        .reduce((_, last) -> last)
        .map(token -> token.is("compound") ? sentence.head(token).orElse(token) : token);
  }

  private boolean isTied(Token unit, DatedDeed begin, Optional<DatedDeed> end) {
    Token top = top(unit);
    if (isAfter(unit, begin)) {
      return end.isPresent() || isNow(sentence.root());
    }
    Optional<Token> verb =
        DatedDeed.above(sentence, top).reduce((_, last) -> last).filter(this::isPredicate);
    if (verb.isEmpty() || !isTold(verb.get())) {
      return false;
    }
    boolean parts = top.is("nsubj") && PARTS.contains(verb.get().lemma()) && end.isPresent();
    return parts || (isBegun(begin, verb.get()) && isOver(top, verb.get(), begin, end));
  }

  /// "Three weeks after the vote on 2 May".
  private boolean isAfter(Token unit, DatedDeed begin) {
    return sentence
        .head(unit)
        .filter(_ -> unit.relation().endsWith(":tmod") || unit.relation().endsWith(":npmod"))
        .filter(deed -> isMarked(deed) && sentence.dominates(deed, begin.time()))
        .isPresent();
  }

  private boolean isMarked(Token deed) {
    return sentence.children(deed, "case", "mark").stream()
        .anyMatch(word -> AROUND.contains(word.lemma()));
  }

  /// What a length is told of: "a break of ten years".
  private Token top(Token unit) {
    return sentence
        .head(unit)
        .filter(head -> unit.is("nmod") && STAYS.contains(head.lemma()))
        .orElse(unit);
  }

  private boolean isPredicate(Token token) {
    return token.isVerb() || sentence.child(token, "cop").isPresent();
  }

  /// Whether the verb tells of what is so, not of what may be.
  private boolean isTold(Token verb) {
    Clause clause = new Clause(sentence, verb);
    return !clause.negated() && clause.modal().filter(word -> !word.equals("will")).isEmpty();
  }

  /// Whether the length ends with the deed of the verb, or is how long that of the verb lasted.
  private boolean isOver(Token top, Token verb, DatedDeed begin, Optional<DatedDeed> end) {
    String link = sentence.marker(top).orElse("");
    boolean own = end.isEmpty() ? isNow(verb) : isOf(end.get(), verb);
    boolean apart = !isOf(begin, verb) || isSince(begin);
    if (AFTER.contains(link)) {
      return apart && own && ENDS.contains(verb.lemma());
    }
    boolean over = own || end.filter(this::isEnd).isPresent();
    boolean ended = top.is("nsubj") && ENDS.contains(verb.lemma()) && own;
    return apart && over && (ended || (isHowLong(link, top) && isLasting(verb, top)));
  }

  /// "Leaves", "has been", "left at the turn of the year".
  private boolean isNow(Token verb) {
    boolean helped =
        sentence.children(verb, "aux", "cop").stream().anyMatch(word -> isPresent(word.tag()));
    return helped || isPresent(verb.tag()) || THESE_DAYS.isIn(scene.text(sentence));
  }

  private static boolean isPresent(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  private static boolean isHowLong(String link, Token top) {
    return link.equals("for") || (link.isEmpty() && top.isOneOf("obj", "obl", "nsubj"));
  }

  private boolean isLasting(Token verb, Token top) {
    boolean done =
        sentence.children(verb, "aux").stream()
            .anyMatch(word -> Set.of("have", "’ve", "'ve").contains(word.lemma()));
    return LASTS.contains(verb.lemma()) || (done && !top.is("obj"));
  }

  private boolean isEnd(DatedDeed end) {
    return end.chain(sentence).anyMatch(token -> ENDS.contains(token.lemma()));
  }

  private boolean isOf(DatedDeed dated, Token verb) {
    return dated.chain(sentence).anyMatch(verb::equals);
  }

  private boolean isSince(DatedDeed dated) {
    return sentence.marker(dated.time()).filter(SINCE::contains).isPresent();
  }

  /// Whether the time is that of a beginning, and what began is what the verb tells of.
  private boolean isBegun(DatedDeed begin, Token verb) {
    boolean ahead =
        begin
            .chain(sentence)
            .anyMatch(
                token -> new Clause(sentence, token).marker().filter(UNTIL::contains).isPresent());
    if (ahead || sentence.marker(begin.time()).filter(UNTIL::contains).isPresent()) {
      return false;
    }
    boolean begins =
        isSince(begin) || begin.chain(sentence).anyMatch(token -> BEGINS.contains(token.lemma()));
    return begins && (isOf(begin, verb) || isOfSame(begin, verb));
  }

  /// Whether the clause of the beginning tells more of an actor of the verb.
  private boolean isOfSame(DatedDeed begin, Token verb) {
    Optional<Token> deed = begin.chain(sentence).reduce((_, last) -> last);
    return deed.filter(
            token -> isBeside(token, verb) || isBeside(verb, token) || isUnder(token, verb))
        .isPresent();
  }

  /// "It took nine years to ratify the agreement, which was signed in 2012".
  private boolean isUnder(Token deed, Token verb) {
    return verb.lemma().equals("take") && sentence.dominates(verb, deed);
  }

  private boolean isBeside(Token deed, Token verb) {
    Optional<Token> head = sentence.head(deed);
    if (deed.isOneOf("acl", "advcl") && head.isPresent()) {
      return head.get().equals(verb)
          || sentence
              .head(head.get())
              .filter(above -> above.equals(verb) && head.get().isOneOf("nsubj", "obj", "obl"))
              .isPresent();
    }
    boolean row = deed.isOneOf("conj", "parataxis") && head.filter(verb::equals).isPresent();
    return row && hasNoOtherSubject(deed);
  }

  private boolean hasNoOtherSubject(Token deed) {
    return sentence.children(deed, "nsubj").stream()
        .allMatch(token -> PRONOUNS.contains(token.lemma()) || token.tag().startsWith("PRP"));
  }
}
