package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Two amounts of money in different currencies that are said to be the same: "100 million euros
/// ($117 million)", "The grant is £10 million. Put in dollars, it is worth $13.4 million."
///
/// @param text of the sentence, or of it and the next one
record Equated(Sentence sentence, SlottedText text, Figure one, Figure two) {

  private static final String SUM =
      "(?:money|sum|amount|loan|credit|grant|price|deal|contract|total|cost|bill|gift|fine)";
  private static final String SAME =
      "(?:,? ?\\(| ?= ?|[;,] (?:i\\.e\\.|that is|namely|in other words),? |[;,] in (?:\\w+"
          + " ){1,3}(?:money|terms|currency|dollars|euros),?|,? or | ?[—–-] |[,;]?"
          + " (?:that|this|which)(?:,? at [^,;.\uE000]{1,40},?)? (?:is|was|makes|made|equals|means"
          + " )|(?:,| is| was|,? being)? (?:the |an? )?equivalent (?:of|to)|,? (?:now |currently"
          + " )?worth|[, ](?:which )?equal(?:s|led|ling)?(?: to)?|[, ](?:which"
          + " )?(?:corresponds?|corresponding|equates?|comes?|came|coming|amounts?|amounted|amounting"
          + " to|works? out|translates?|converts?)(?: to| at| into|)| makes?\\b| made\\b)";
  private static final String FILLED =
      "(?: ?(?:about|some|around|roughly|nearly|or|approximately|equal to|worth|equivalent"
          + " to|just|it|is|that|US|a|i\\.e\\.,?|to|at today['’]s rates?|at current"
          + " rates?))* ?$";

  /// What ties them in one sentence, a few words of the first amount before it.
  private static final Wording LINK =
      Wording.of(
          "(?i)^(?!.*\\b(?:and|but|while|whereas|against|plus|from(?!"
              + " (?-i:\\p{Lu}))|than|would|when|in \\d{4}|at the"
              + " time|then)\\b)[^.:()\uE000]{0,60}?"
              + SAME
              + FILLED);

  private static final Wording NEXT =
      Wording.of(
          "(?i)^[^.\uE000]{0,60}[.] (?:The "
              + SUM
              + ",|In (?:[a-z]+ ){1,4}(?:that|this|it) (?:is|was|makes|comes to)|That"
              + " (?:is|was|makes|comes to)|This (?:is|equals)|(?:Put|Expressed|Told) in \\w+,?"
              + " (?:it|that|this) is(?: worth)?|Converted(?: (?:in)?to \\w+)?, (?:it|that|this)"
              + " (?:is|makes|comes to))"
              + FILLED);
  private static final Wording COMMA = Wording.of("^, $");
  private static final Wording CLOSED = Wording.of("^(?:[,.;)]| [—–]|$)");
  private static final Wording DASH = Wording.of(" [—–-] $");
  private static final Wording DASH_CLOSED = Wording.of("^[^.;,\uE000]{0,30}?(?:[,.;)]| [—–-]|$)");
  private static final Wording ARE =
      Wording.of("^ (?:are|is|were|was|make|makes|equals?) (?:worth )?$");
  private static final Wording WORTH = Wording.of("^Worth $");
  private static final Wording PER =
      Wording.of("(?i)^ (?:an?|per|each|every|apiece)\\b(?! (?:year|month|week|day)\\b)");
  private static final Wording LESS =
      Wording.of("(?i)^(?: \\w+){0,2} (?:more|less|fewer|higher|lower|above|below)\\b");

  private static final Wording AT_PRESENT =
      Wording.of(
          "(?i)^ (?:at present|today|at today['’]s rates?|at current rates?|at the current rate|at"
              + " the time)\\b");

  /// All pairs that begin in a sentence.
  static List<Equated> in(Scene scene, Sentence sentence, Forms forms) {
    SlottedText own = forms.slotted(scene.text(sentence));
    List<Equated> all = new ArrayList<>();
    if (own.has(Slot.MONEY)) {
      add(sentence, own, all);
      int next = sentence.index() + 1;
      if (all.isEmpty() && next < scene.sentences().size()) {
        addNext(scene, sentence, scene.sentence(next), forms, all);
      }
    }
    return all;
  }

  private static void add(Sentence sentence, SlottedText text, List<Equated> all) {
    List<Placed> places = text.places();
    for (int at = 0; at + 1 < places.size(); at++) {
      Placed one = places.get(at);
      Placed two = places.get(at + 1);
      Figure first = all.isEmpty() ? one.figure() : inCurrency(one.figure(), two, all.getLast());
      if (isPair(first, two.figure()) && (isLinked(one, two) || isApposed(text, one, two))) {
        all.add(new Equated(sentence, text, first, two.figure()));
      }
    }
  }

  /// "500 million euros (640 million dollars), 250 million (320 million dollars) of them now".
  private static Figure inCurrency(Figure one, Placed two, Equated last) {
    boolean again =
        one.slot() == Slot.NUMBER
            && one.scaled()
            && two.figure().slot() == Slot.MONEY
            && two.figure().unit().equals(last.two().unit());
    return again
        ? new Figure(
            one.start(),
            one.end(),
            one.value(),
            one.step(),
            one.rounded(),
            one.scaled(),
            Slot.MONEY,
            last.one().unit(),
            one.bound(),
            one.words())
        : one;
  }

  private static void addNext(
      Scene scene, Sentence sentence, Sentence next, Forms forms, List<Equated> all) {
    String both = scene.quote(new Span(sentence.span().start(), next.span().end()));
    SlottedText text = forms.slotted(both);
    List<Placed> places =
        text.places().stream().filter(place -> place.figure().slot() == Slot.MONEY).toList();
    if (places.size() != 2) {
      return;
    }
    Placed one = places.getFirst();
    Placed two = places.getLast();
    String between = text.text().substring(one.end(), two.start());
    if (isPair(one.figure(), two.figure()) && NEXT.isIn(between)) {
      all.add(new Equated(sentence, text, one.figure(), two.figure()));
    }
  }

  private static boolean isPair(Figure one, Figure two) {
    return one.slot() == Slot.MONEY
        && two.slot() == Slot.MONEY
        && !one.unit().equals(two.unit())
        && one.value().signum() > 0
        && two.value().signum() > 0;
  }

  /// "For two million marks, one million euros, with ...": the only two amounts.
  private static boolean isApposed(SlottedText text, Placed one, Placed two) {
    long money = text.figures().stream().filter(figure -> figure.slot() == Slot.MONEY).count();
    return money == 2
        && one.end() < two.start()
        && COMMA.isIn(two.before())
        && (CLOSED.isIn(two.after()) || AT_PRESENT.isIn(two.after()));
  }

  private static boolean isLinked(Placed one, Placed two) {
    if (LESS.isIn(two.after()) || PER.isIn(two.after())) {
      return false;
    }
    String between = two.before();
    boolean rough = two.figure().bound() != Bound.EXACTLY && COMMA.isIn(between);
    boolean linked = LINK.isIn(between) && (!DASH.isIn(between) || DASH_CLOSED.isIn(two.after()));
    return linked
        || ARE.isIn(between)
        || (rough && CLOSED.isIn(two.after()))
        || WORTH.isIn(one.before());
  }

  String words() {
    return one.words().strip() + " for " + two.words().strip();
  }

  int from() {
    return one.start();
  }

  int to() {
    return two.end();
  }
}
