package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/// A number with a list of what it counts, in which some are counted and others stand for
/// themselves: "a delegation of nine: the minister, five officials and three generals".
///
/// @param claimed how many are told
/// @param counted how many the list has
/// @param from where its words start in the slotted text
/// @param to where they end there
record MixedList(Figure claimed, double counted, int from, int to) {

  private static final String SLOT = "\uE000n\\d+\uE001";
  private static final String ITEM =
      "(?:(?:the )?" + SLOT + "|an?|one|the|its|his|her|their)(?: (?!and\\b)[\\p{L}'’-]+){1,7}?";
  private static final String LIST =
      "(?<list>" + ITEM + "(?:, " + ITEM + "){0,7}(?:,? and " + ITEM + "))";
  private static final String WHOLE = "\uE000n(?<whole>\\d+)\uE001";
  private static final String NAMELY =
      "(?:, (?:namely|that is|made up of|consisting of|composed of|comprising)|:| [–—-]| \\()"
          + " ?(?:namely )?";
  private static final String MADE_UP =
      " (?:made up of|consisting of|composed of|comprising|comprises?|consists? of|is made up of)"
          + " ";
  private static final String END =
      "(?=[.;)]|$| [–—-] |,"
          + " (?:left|arriv\\w+|land\\w+|is|are|was|were|has|have|had|will|flew|met|who|which|went|came|said|return\\w+|held|sign\\w+|join\\w+)\\b)";

  private static final List<Wording> FORMS =
      List.of(
          // the six-member team, made up of the minister, three officials and two interpreters
          Wording.of("(?i)" + WHOLE + "(?:-\\p{L}+)?(?: [\\p{L}'’-]+){0,7}?" + NAMELY + LIST + END),
          Wording.of(
              "(?i)" + WHOLE + "(?:-\\p{L}+)?(?: [\\p{L}'’-]+){1,4}?" + MADE_UP + LIST + END),
          // two generals, a colonel and three majors, six officers in all
          Wording.of(
              "(?i)(?<!\\band )"
                  + LIST
                  + "(?:,| [–—-]) "
                  + WHOLE
                  + "(?: [\\p{L}'’-]+){0,3} (?:in all|altogether|in total|all told)\\b"),
          // the six freed medics, five nurses and a doctor, landed in Sofia
          Wording.of(
              "(?i)\\b(?:the|all|its|his|her|all the) "
                  + WHOLE
                  + "(?: [\\p{L}'’-]+){1,3}, "
                  + LIST
                  + "(?=, (?:left|arriv\\w+|land\\w+|are|were|have|had|will|flew|met|went|came|return\\w+)\\b)"));

  private static final Wording SOME =
      Wording.of(
          "(?i)\\b(?:including|includes?|among|such"
              + " as|like|others?|more|mostly|mainly|each|both|either|plus|between(?!"
              + " (?-i:\\p{Lu}))|another)\\b");

  /// "A treaty between Cuba and Belarus" is one.
  private static final Wording BETWEEN =
      Wording.of("(\\bbetween (?:the )?\\p{Lu}[\\p{L} ]{1,30}?) and (?=(?:the )?\\p{Lu})");

  private static final Wording SEVERAL =
      Wording.of(
          "(?i)^(?:the|its|his|her|their) (?:[\\p{L}'’-]+ )*?[\\p{L}'’-]*[^s\\W]s(?:$| of\\b|"
              + " from\\b| in\\b| for\\b)");
  private static final Wording NUMBER = Wording.of("\uE000n(\\d+)\uE001");
  private static final Wording UNCOUNTED =
      Wording.of(
          "(?i)^"
              + " (?:years?|days?|months?|weeks?|hours?|percent|million|points|kilomet\\w+|tonnes?|tons?|votes?|seats?|times|per|times|people"
              + " and)\\b");
  private static final int MOST = 60;
  private static final Nearness NEAR = Nearness.of("sum");

  /// The list; none where it is not clear that it names all that are counted.
  static Optional<MixedList> in(SlottedText text) {
    String joined = BETWEEN.matcher(text.text()).replaceAll("$1 nnd ");
    return FORMS.stream()
        .flatMap(form -> form.results(joined))
        .flatMap(found -> of(text, found).stream())
        .findFirst();
  }

  private static Optional<MixedList> of(SlottedText text, MatchResult found) {
    Figure whole = text.figure(found.group("whole"));
    String list = found.group("list");
    List<String> items = List.of(list.split(",? and |, ", -1));
    double counted = items.stream().mapToDouble(item -> count(text, item)).sum();
    boolean single = items.stream().anyMatch(item -> !item.contains("\uE000"));
    boolean clear =
        single
            && items.stream().noneMatch(SEVERAL::isIn)
            && !SOME.isIn(found.group())
            && !UNCOUNTED.isIn(text.text().substring(found.end("whole") + 1))
            && whole.value().doubleValue() <= MOST
            && NEAR.holds(counted, whole.value().doubleValue());
    return clear
        ? Optional.of(new MixedList(whole, counted, found.start(), found.end()))
        : Optional.empty();
  }

  private static double count(SlottedText text, String item) {
    Matcher number = NUMBER.matcher(item);
    return number.find() ? text.figure(number.group(1)).value().doubleValue() : 1;
  }
}
