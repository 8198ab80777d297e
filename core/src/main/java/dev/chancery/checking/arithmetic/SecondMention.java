package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.reading.parse.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A figure that takes up one that was told before: "by nightfall all 45 had crossed", "half of the
/// $220 million is for Africa", "when those two weeks are over".
///
/// @param thing what it counts; nothing where that is left to what was told before
/// @param pointed whether it points at what was told, or at all of it
record SecondMention(
    Sentence sentence, Placed place, CountedThing thing, boolean pointed, Strength strength) {

  /// How surely it is the same figure.
  enum Strength {
    FULL,
    /// The words leave open that it is another one, so that only a slip of digits shows that it is
    /// the same.
    FAINT,
    /// Nothing but that many digits changed their places can show it.
    LOOSE
  }

  private static final Wording DEFINITE =
      Wording.of(
          "(?i)\\b(?:the|those|these|its|their|his|her|our|all|all the|all of the|both|the (?:very"
              + " )?same|(?:of|all) that|(?:the|this|its|their)"
              + " (?:whole|entire|full|complete))\\s$");

  /// "That very sum, 30 million", "the entire length of 90 kilometres", "the whole line, 90
  /// kilometres long".
  private static final Wording MEASURED =
      Wording.of(
          behind(ToldAgain.of("measure"))
              + "|"
              + behind(ToldAgain.of("long"))
              + "|\\b(?:those|the ones) \\p{Ll}+e[dn], $");

  private static final Wording LOOSE = Wording.of(behind(ToldAgain.of("loose")));
  private static final Wording OF_ALL = Wording.of("(?i)\\ball (?:the )?$");

  private static final Wording OWNED = Wording.of("(?i)\\b(?:its|their|his|her|our) $");

  /// "Of this sum of 3.5 billion": the currency was told before.
  private static final Wording SUM =
      Wording.of("(?i)\\b(?:that|this) (?:\\p{Ll}+ )?(?:sum|amount|price|bill) of $");

  /// "At 128 kilometres it is the longest".
  private static final Wording AT = Wording.of("(?i)(?:^|, |\\b(?:and|but|so) )at $");

  private static final Wording IT =
      Wording.of(
          "^ \\p{Ll}+(?: (?:long|high|tall|deep|wide))?,? (?:it|they|this one)"
              + " (?:is|are|was|were|remains?|ranks?|makes?|forms?)\\b");

  /// "The request for 120 observers", after somebody asked for them.
  private static final Wording OF_THE_ACT =
      Wording.of(
          "(?i)\\b(?:the|this|that|its|their)"
              + " (?:request|offer|order|proposal|call|appeal|demand|margin|majority|lead|plurality)"
              + " (?:for|of) $");

  /// "Half as much again as the 16 million tonnes": what another figure is held against.
  private static final Wording AGAINST =
      Wording.of(
          "(?i)\\b(?:as|than|against|versus|(?:compared|comparison|contrast) (?:with|to))"
              + " (?:all )?(?:the|those|these|its|their) $");

  /// "The 3,210 of today", "the 132 it had held".
  private static final Wording OTHER_ONES =
      Wording.of("^ (?:of|it|he|she|they|that|who|which|whom|whose)\\b");

  private static final Wording ALL =
      Wording.of("(?i)\\b(?:all|of that|the|those|these|the (?:very )?same)\\s$");
  private static final Wording POINTED =
      Wording.of("(?i)\\b(?:all|of that|those|these|all the|the (?:very )?same)\\s$");
  private static final Wording DEMONSTRATIVE = Wording.of("(?i)\\b(?:those|these)\\s$");
  private static final Wording THIS = Wording.of("(?i)\\bthis\\s$");
  private static final Wording OVER =
      Wording.of("^ (?:are|is|was|were|have|had) (?:over|up|past|passed|gone|ended|out)\\b");
  private static final Wording RATE =
      Wording.of(
          "(?i)\\b(?:this|that)\\s$|^(?:At|(?:At )?(?:A|The) (?:rate|level|figure|share) of) $");
  private static final Wording AFTER = Wording.of("^After $");
  private static final Wording OF_TIME = Wording.of("^(?: of |-)\\p{Ll}+");

  /// Things that are named in pairs and threes without a number before.
  private static final Set<String> NAMED = ToldAgain.of("named");

  private static final int FEW = 4;

  /// The figure in this place, if it takes up another one.
  static Optional<SecondMention> of(Scene scene, Sentence sentence, Placed place) {
    Figure figure = place.figure();
    boolean sum = figure.slot() == Slot.MONEY && THIS.isIn(place.before());
    boolean other = AGAINST.isIn(place.before());
    boolean act = figure.slot() == Slot.NUMBER && OF_THE_ACT.isIn(place.before());
    if (figure.bound() != Bound.EXACTLY || other || !(sum || act || isDefinite(place))) {
      return Optional.empty();
    }
    CountedThing thing = CountedThing.of(scene, sentence, place);
    boolean pointed = sum || POINTED.isIn(place.before());
    SecondMention again =
        new SecondMention(sentence, place, thing, pointed, act ? Strength.FAINT : Strength.FULL);
    if (again.takesUp(scene)) {
      return Optional.of(again);
    }
    if (again.isBare() && again.isMany() && !OTHER_ONES.isIn(place.after())) {
      return Optional.of(again.as(Strength.FAINT));
    }
    return again.hasManyDigits() && !again.isOwned()
        ? Optional.of(again.as(Strength.LOOSE))
        : Optional.empty();
  }

  /// The noun with its article before a figure, and at most one word that does not make it another.
  private static String behind(Set<String> nouns) {
    return "(?i)\\b(?:the|that|this|its|whose)(?: very| same| whole)?(?: (?!(?:"
        + String.join("|", ToldAgain.of("another"))
        + ") )\\p{Ll}[\\p{Ll}-]+)? (?:"
        + String.join("|", nouns)
        + ")(?: of|,|:) $";
  }

  /// Whether somebody else may tell another figure by the same words: "the toll of 31".
  boolean isOfOthers() {
    return LOOSE.isIn(place.before());
  }

  /// "All 15 members": how many the whole body has.
  boolean isOfAll() {
    return OF_ALL.isIn(place.before());
  }

  /// Whether it belongs to somebody: "its 254 schools", but not "its 953 metres".
  boolean isOwned() {
    return OWNED.isIn(place.before()) && !thing.isLength();
  }

  /// Whether the lists of things know both what it counts and the other words, and not as names of
  /// one thing.
  boolean isOtherThan(List<String> names) {
    return Things.isKnown(noun())
        && !names.isEmpty()
        && names.stream()
            .allMatch(name -> Things.isKnown(name) && Things.tie(name, noun()) == Things.Tie.NONE);
  }

  private SecondMention as(Strength other) {
    return new SecondMention(sentence, place, thing, pointed, other);
  }

  /// Whether it has so many digits that they change their places hardly by chance.
  boolean hasManyDigits() {
    boolean counts = place.figure().slot() == Slot.NUMBER || place.figure().slot() == Slot.MONEY;
    return counts && Slip.digits(place.figure()).length() > 2;
  }

  private static boolean isDefinite(Placed place) {
    return switch (place.figure().slot()) {
      case PERCENT -> DEFINITE.isIn(place.before()) || RATE.isIn(place.before());
      case DURATION -> DEFINITE.isIn(place.before()) || AFTER.isIn(place.before());
      default ->
          DEFINITE.isIn(place.before())
              || MEASURED.isIn(place.before())
              || (AT.isIn(place.before()) && IT.isIn(place.after()));
    };
  }

  private boolean takesUp(Scene scene) {
    return switch (place.figure().slot()) {
      case DURATION -> isTime(scene);
      case NUMBER -> isMany() && (isSum() || isCounted(scene));
      case MONEY -> isCounted(scene);
      case PERCENT -> isCounted(scene);
      case POINTS, FRACTION -> false;
    };
  }

  private boolean isTime(Scene scene) {
    boolean told = DEMONSTRATIVE.isIn(place.before()) || OVER.isIn(place.after());
    boolean named = OF_TIME.isIn(place.after()) || isExtent();
    return told || (named && new Restriction(scene, this).isKnown());
  }

  /// "Of this sum of 3.5 billion": money, though the words do not name its currency again.
  private boolean isSum() {
    return thing.noun().isEmpty() && SUM.isIn(place.before());
  }

  /// "The six-month extension".
  boolean isExtent() {
    return place.figure().slot() == Slot.DURATION
        && place.figure().words().contains("-")
        && !thing.words().isEmpty();
  }

  /// "The last of the 173 landed": no noun says which ones are meant.
  private boolean isBare() {
    return place.figure().slot() == Slot.NUMBER
        && thing.unit().isEmpty()
        && thing.words().isEmpty()
        && ALL.isIn(place.before());
  }

  private boolean isMany() {
    BigDecimal value = place.figure().value();
    boolean few = value.compareTo(BigDecimal.valueOf(FEW)) <= 0;
    return value.compareTo(BigDecimal.ONE) > 0 && !(few && NAMED.contains(noun()));
  }

  private boolean isCounted(Scene scene) {
    boolean bare = thing.unit().isEmpty() && thing.words().isEmpty();
    boolean plain =
        ALL.isIn(place.before()) || MEASURED.isIn(place.before()) || AT.isIn(place.before());
    return !(bare && !pointed() && !plain) && new Restriction(scene, this).isKnown();
  }

  /// What it counts, in the singular; empty where that is left to what was told before.
  String noun() {
    return thing.noun();
  }
}
