package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the figure that a second mention takes up: the only one of its kind in the words before.
record FirstMention(Scene scene, Forms forms) {

  private static final int BACK = 2;

  /// How many characters behind a figure may say that it is another one.
  private static final int BEHIND = 45;

  /// How many characters before it may.
  private static final int CLOSE = 20;

  /// What is farther apart is no slip but another figure.
  private static final double APART = Nearness.of("again").times();

  private static final double PERCENT_APART = Nearness.of("again-percent").times();

  /// The same where the second is only known by a general word.
  private static final double KIND_APART = Nearness.of("again-kind").times();

  /// What was told may have changed since, or be another one.
  private static final Wording CHANGES =
      Wording.of(
          "(?i)\\b(?:double[sd]?|twice|triple[sd]?|times|rose|risen|fell|fallen|grew|grown|increas\\w+|cut|reduc\\w+|rais\\w+|join(?:s|ed|ing)?|add(?:s|ed|ing)?|another|other|more|fewer|remaining|further|later|second|addition\\w*|already|previous\\w*|earlier|former\\w*|last"
              + " year|gain\\w*|(?:bring\\w*|brought) (?:the|its|their|his) (?:\\w+"
              + " )?(?:number|total|figure|tally|toll|count|strength|membership|sum|amount)|enlarg\\w+|compared|than|only|still|so"
              + " far|instead|originally|initially|including|not)\\b");

  /// A toll grows; but "these 28,000 dead" are those that were told.
  private static final Wording TOLL = Wording.of("(?i)\\b(?:died|killed|lost)\\b");

  /// "The figure of $976 million could be tripled" changes nothing of what it is.
  private static final Wording TO_BE =
      Wording.of(
          "(?i)\\b(?:could|can|may|might|should|will|would|to) be"
              + " (?:doubled|tripled|raised|cut|reduced|increased)\\b");

  /// "By 74 votes to 6".
  private static final Wording OTHER_VOTES =
      Wording.of("(?i)^ votes?(?: in favou?r)?,? (?:to|against|with|and) $");

  /// What only says of them how they are now.
  private static final Wording STAYS =
      Wording.of("(?i)^( [\\w'’-]+){0,3} (?:are|were|have|had|is|was) (?:all )?(?:still)\\b");

  /// "Served for less than two years": how long it lasts is no change.
  private static final Wording LASTING =
      Wording.of(
          "(?i)\\b(?:for|after|in|within) (?:more|less|longer|no more) than [\\w-]+(?: [\\w-]+)?"
              + " (?:years?|months?|weeks?|days?|hours?|decades?)\\b");

  /// What says that others are meant, even where digits only changed places.
  private static final Wording OTHERS =
      Wording.of(
          "(?i)\\b(?:double[sd]?|twice|triple[sd]?|times|another|other|others|remaining|further|addition\\w*|previous\\w*|join(?:s|ed|ing)?|compared|originally|initially|instead|last"
              + " year|year (?:before|earlier)|rose|fell|grew|cut|reduced|raised)\\b");

  /// "Prolonged it by 12 months", which the next sentence may call "the extension of 12 months".
  private static final Wording EXTENDS =
      Wording.of("(?i)\\b(?:by|for|of|lasts?|another|a further|agreed|runs|a|an|the) $");

  private static final Wording AGO =
      Wording.of("(?i)^ (?:ago|earlier|later|before|after|old|on|since)\\b");

  /// "Half of the 120,000 it had received before".
  private static final Wording SHARE_OF =
      Wording.of("\uE000[fp]\\d+\uE001(?: of)?(?: [\\w'’-]+){0,5} $");

  /// "60 percent of the total cost of 50 million", of which a part was told.
  private static final Wording TOTAL_OF =
      Wording.of("(?i)\\b(?:total|overall|full|entire|whole|cost|price|budget)\\b[^,;]{0,20} $");

  private static final Wording PART =
      Wording.of(
          "^(?: [\\w'’-]+){0,3}? (?:out )?of (?:the|its|their|his|all|those|these)(?: the)? $");

  /// Loans and grants have each their own name.
  private static final Set<String> SUMS = ToldAgain.of("sum");

  private static final Wording NAME_OF =
      Wording.of("\\b(?<noun>loan|credit|grant|gift|donation|pledge|contribution|fine|debt) of $");

  private static final Wording SPENT =
      Wording.of("(?i)\\b(?:expense|outlay|expenditure|bill|fee|ransom)(?: of|,|:) $");
  private static final Wording COSTS =
      Wording.of(
          "(?i)\\b(?:costs?|costing|pa(?:y|ys|id|ying)|spen[dt]\\w*|price|worth|expens\\w+|ransom|fees?)\\b");
  private static final Wording LENT = Wording.of("(?i)\\b(?:lends?|lent|lending|borrow\\w*)\\b");

  /// How many the members of well-known bodies are: they need not have been told.
  private static final Set<String> MEMBERS = ToldAgain.of("member");

  /// What people are called who go from their country to another.
  private static final Set<String> MOVERS = ToldAgain.of("mover");

  /// A figure of the words before, and how surely it counts the same.
  ///
  /// @param tie none for a figure that does not say what it counts
  private record Candidate(Placed place, Things.Tie tie) {

    double size() {
      return FirstMention.size(place.figure());
    }
  }

  /// The figure; none where several could be meant.
  Optional<Placed> of(SecondMention again) {
    Optional<Placed> told =
        again.strength() == SecondMention.Strength.LOOSE ? Optional.empty() : counted(again);
    return told.isEmpty() && again.hasManyDigits() ? swapped(again) : told;
  }

  /// The only figure of the same digits in another order, whatever it counts: hardly by chance.
  private Optional<Placed> swapped(SecondMention again) {
    Figure two = again.place().figure();
    if (saysHere(again)
        || isOfOthers(again)
        || new AnotherTime(scene, again).isMeant()
        || !new Restriction(scene, again).isClosed()) {
      return Optional.empty();
    }
    List<Placed> alike =
        IntStream.rangeClosed(
                Math.max(0, again.sentence().index() - BACK), again.sentence().index())
            .mapToObj(scene::sentence)
            .flatMap(sentence ->
                placesBefore(sentence, again)
                    .filter(place -> place.figure().slot() == two.slot())
                    .filter(place -> Slip.isOfSameDigits(place.figure(), two))
                    .filter(place -> isOfASort(sentence, place, again)))
            .toList();
    long different = alike.stream().map(place -> size(place.figure())).distinct().count();
    return different == 1 && size(alike.getFirst().figure()) != size(two)
        ? Optional.of(alike.getFirst())
        : Optional.empty();
  }

  /// Lengths are no bridges, loans no grants.
  private boolean isOfASort(Sentence sentence, Placed place, SecondMention again) {
    if (place.figure().slot() == Slot.MONEY) {
      return sum(sentence, place, again) != Things.Tie.NONE;
    }
    CountedThing thing = CountedThing.of(scene, sentence, place);
    if (again.isOtherThan(thing.names(sentence))) {
      return false;
    }
    boolean length = thing.isLength();
    return again.noun().isEmpty() || length == again.thing().isLength();
  }

  /// Whether the words beside the second figure say that others are meant.
  private boolean saysHere(SecondMention again) {
    String own = scene.text(again.sentence());
    Figure two = again.place().figure();
    String before = own.substring(Math.max(0, two.start() - CLOSE), two.start());
    String behind = own.substring(two.end(), Math.min(own.length(), two.end() + BEHIND));
    return OTHERS.isIn(before) || OTHERS.isIn(TO_BE.matcher(behind).replaceAll(" "));
  }

  private Stream<Placed> placesBefore(Sentence sentence, SecondMention again) {
    boolean own = sentence.index() == again.sentence().index();
    return forms.slotted(scene.text(sentence)).places().stream()
        .filter(place -> !Amounts.isAside(place) && !OTHER_VOTES.isIn(place.before()))
        .filter(place -> !own || place.end() <= again.place().start())
        .filter(place -> !own || !isPartOf(place, again.place()));
  }

  private Optional<Placed> counted(SecondMention again) {
    List<Candidate> before = before(again);
    if (again.strength() == SecondMention.Strength.FAINT) {
      return before.stream()
          .filter(each -> Slip.isOfOneDigit(each.place().figure(), again.place().figure()))
          .findFirst()
          .filter(each -> before.size() == 1 && isSlip(each, again))
          .map(Candidate::place);
    }
    Optional<Placed> equal =
        before.stream()
            .filter(each -> each.size() == size(again.place().figure()))
            .max(Comparator.comparing((Candidate each) -> each.tie() != Things.Tie.NONE))
            .map(Candidate::place);
    if (equal.isPresent()) {
      return equal;
    }
    List<Candidate> tied = before.stream().filter(each -> each.tie() != Things.Tie.NONE).toList();
    long different = before.stream().map(Candidate::size).distinct().count();
    return different == 1 && !tied.isEmpty() && isSlip(tied.getLast(), again)
        ? Optional.of(tied.getLast().place())
        : Optional.empty();
  }

  private boolean isSlip(Candidate first, SecondMention again) {
    Figure one = first.place().figure();
    Figure two = again.place().figure();
    boolean digits = Slip.isOfDigits(one, two);
    if (new AnotherTime(scene, again).isMeant() || isOfOthers(again)) {
      return false;
    }
    boolean bodies = MEMBERS.contains(again.noun()) && (!again.pointed() || again.isOfAll());
    if (again.strength() == SecondMention.Strength.FAINT) {
      boolean slip =
          again.noun().isEmpty() ? Slip.isSureOfDigits(one, two) : Slip.isOfOneDigit(one, two);
      return slip && !says(OTHERS, again);
    }
    if (digits || (bodies && one.slot() == Slot.NUMBER)) {
      return digits && !(again.pointed() ? saysHere(again) : says(OTHERS, again));
    }
    boolean sure = first.tie() == Things.Tie.SAME || again.pointed();
    boolean near = Slip.isNear(one, two, sure ? APART : KIND_APART);
    return (near || (sure && !again.isOfOthers() && Slip.isLonger(one, two)))
        && !says(CHANGES, again)
        && (again.pointed() || !says(TOLL, again));
  }

  private boolean isOfOthers(SecondMention again) {
    return again.isOwned() && new Restriction(scene, again).isOfOthers();
  }

  private boolean says(Wording words, SecondMention again) {
    Sentence sentence = again.sentence();
    String earlier = sentence.index() == 0 ? "" : scene.text(scene.sentence(sentence.index() - 1));
    String own = scene.text(sentence);
    String behind = LASTING.matcher(own.substring(again.place().figure().end())).replaceAll(" ");
    behind = TO_BE.matcher(behind).replaceAll(" ");
    behind = behind.substring(0, Math.min(behind.length(), BEHIND));
    return words.isIn(own.substring(0, again.place().figure().end()))
        || words.isIn(STAYS.matcher(behind).replaceAll(" "))
        || words.isIn(earlier);
  }

  /// The figures before that may count the same.
  private List<Candidate> before(SecondMention again) {
    List<Candidate> before = new ArrayList<>();
    int index = again.sentence().index();
    for (int at = Math.max(0, index - BACK); at <= index; at++) {
      if (again.place().figure().slot() != Slot.DURATION || at >= index - 1) {
        add(scene.sentence(at), again, before);
      }
    }
    return before;
  }

  private void add(Sentence sentence, SecondMention again, List<Candidate> before) {
    boolean own = sentence.index() == again.sentence().index();
    boolean whole = own || TOTAL_OF.isIn(again.place().before());
    boolean share = whole && isShareOf(again);
    placesBefore(sentence, again)
        .filter(place -> !share || Slip.isOfDigits(place.figure(), again.place().figure()))
        .flatMap(place -> candidate(sentence, place, again).stream())
        .forEach(before::add);
  }

  private boolean isShareOf(SecondMention again) {
    String text = forms.slotted(scene.text(again.sentence())).text();
    return SHARE_OF.isIn(text.substring(0, again.place().start()));
  }

  /// "Thirty of the 32 seats".
  private static boolean isPartOf(Placed place, Placed whole) {
    return place.after().equals(whole.before()) && PART.isIn(place.after());
  }

  /// What is compared: days for a length of time.
  static double size(Figure figure) {
    double days = figure.slot() == Slot.DURATION ? UnitsOfTime.days(figure.unit()) : 1;
    return figure.value().doubleValue() * days;
  }

  private String told(Sentence sentence, SecondMention again) {
    String text = scene.text(sentence);
    boolean own = sentence.index() == again.sentence().index();
    return own ? text.substring(0, again.place().figure().start()) : text;
  }

  private Optional<Candidate> candidate(Sentence sentence, Placed place, SecondMention again) {
    Figure figure = again.place().figure();
    Figure one = place.figure();
    if (figure.slot() == Slot.DURATION || one.slot() == Slot.DURATION) {
      boolean extent =
          !again.isExtent() || (EXTENDS.isIn(place.before()) && !AGO.isIn(place.after()));
      return extent && one.slot() == figure.slot() && UnitsOfTime.days(one.unit()) > 0
          ? Optional.of(new Candidate(place, Things.Tie.SAME))
          : Optional.empty();
    }
    if (one.slot() == Slot.MONEY || figure.slot() == Slot.MONEY) {
      boolean spent = !SPENT.isIn(again.place().before()) || COSTS.isIn(told(sentence, again));
      return one.isLike(figure) && spent
          ? Optional.of(new Candidate(place, sum(sentence, place, again)))
          : Optional.empty();
    }
    if (one.slot() == Slot.PERCENT && figure.slot() == Slot.PERCENT) {
      boolean slip = Slip.isOfDigits(one, figure) || Slip.isNear(one, figure, PERCENT_APART);
      return slip ? Optional.of(new Candidate(place, Things.Tie.SAME)) : Optional.empty();
    }
    return one.slot() == figure.slot() ? counted(sentence, place, again) : Optional.empty();
  }

  /// "The $400 million loan" is one that was lent before, or of which nothing was said.
  private Things.Tie sum(Sentence sentence, Placed place, SecondMention again) {
    Optional<String> first = named(place);
    Optional<String> second = named(again.place());
    boolean apart =
        first.isPresent()
            && second.isPresent()
            && Things.tie(first.get(), second.get()) == Things.Tie.NONE;
    return apart ? Things.Tie.NONE : sum(sentence, place, again.noun());
  }

  /// "The loan of $250 million".
  private static Optional<String> named(Placed place) {
    Matcher named = NAME_OF.matcher(place.before());
    return named.find() ? Optional.of(named.group("noun")) : Optional.empty();
  }

  private Things.Tie sum(Sentence sentence, Placed place, String noun) {
    if (noun.isEmpty() || noun.equals("dollar")) {
      return Things.Tie.SAME;
    }
    List<String> names = CountedThing.of(scene, sentence, place).names(sentence);
    boolean otherwise =
        names.stream()
            .anyMatch(name -> SUMS.contains(name) && Things.tie(name, noun) == Things.Tie.NONE);
    boolean lent = LENT.isIn(scene.text(sentence)) && Things.tie("loan", noun) == Things.Tie.NONE;
    boolean told = scene.texts().stream().filter(text -> text.contains(noun)).count() > 1;
    boolean named = names.stream().anyMatch(name -> Things.tie(name, noun) != Things.Tie.NONE);
    boolean said = told || named || scene.text(sentence).contains(noun);
    return said || (SUMS.contains(noun) && !otherwise && !lent) ? Things.Tie.SAME : Things.Tie.NONE;
  }

  private Optional<Candidate> counted(Sentence sentence, Placed place, SecondMention again) {
    CountedThing thing = CountedThing.of(scene, sentence, place);
    List<String> names = thing.names(sentence);
    String noun = again.noun();
    if (noun.isEmpty() && again.place().figure().scaled() && !place.figure().scaled()) {
      return Optional.empty();
    }
    if (noun.isEmpty()) {
      return Optional.of(new Candidate(place, Things.Tie.SAME));
    }
    if (names.isEmpty()) {
      return Optional.of(new Candidate(place, Things.Tie.NONE));
    }
    return names.stream()
        .map(name -> tie(name, noun))
        .min(Comparator.naturalOrder())
        .filter(tie -> tie != Things.Tie.NONE)
        .map(tie -> new Candidate(place, tie));
  }

  private static Things.Tie tie(String name, String noun) {
    boolean people =
        (isFolk(name) && Things.arePeople(noun))
            || (isFolk(noun) && Things.arePeople(name))
            || (isNation(name) && MOVERS.contains(noun))
            || (isNation(noun) && MOVERS.contains(name));
    Things.Tie tie = Things.tie(name, noun);
    return people && tie == Things.Tie.NONE ? Things.Tie.KIND : tie;
  }

  /// "Latvians", "rescuer", "tourist", "deportee".
  private static boolean isFolk(String word) {
    return isNation(word) || word.matches("\\p{Ll}{3,}(?:er|ist|eer|ee)");
  }

  /// "Syrians".
  private static boolean isNation(String word) {
    return word.matches("\\p{Lu}\\p{L}{2,}s");
  }
}
