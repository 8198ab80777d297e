package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/// A vote of which some were counted and others are named: "Twelve of the 15 members backed it;
/// Brazil and Turkey voted against and Lebanon abstained".
///
/// @param whole how many there are; none for the Security Council, where that is known
/// @param others how many are named
/// @param complete whether both those against it and those who abstained are named
record NamedVotes(Figure yes, Optional<Figure> whole, int others, boolean complete) {

  private static final Wording YES =
      Wording.of(
          "(?i)\uE000n(?<yes>\\d+)\uE001(?:(?: [\\w'’-]+){0,5}? of (?:[\\w'’-]+"
              + " ){0,4}?\uE000n(?<whole>\\d+)\uE001)?(?: [\\w'’-]+){0,5}? (?:in favou?r|voted"
              + " for|voted yes|backed|supported|approved|endorsed|adopted)\\b");
  private static final String LIST = "(?:" + NameList.NAMES + "|(?<one>" + NameList.NAME + "))";
  private static final Wording AGAINST =
      Wording.of(
          "(?:^|[,;] |\\b(?:and|with|while|but) )"
              + LIST
              + "(?: both)? (?:(?:were|was|voted|voting|cast votes?|stood)"
              + " )?(?:against|opposed|opposing|no)\\b");
  private static final Wording ABSTAINED =
      Wording.of(
          "(?:^|[,;] |\\b(?:and|with|while|but) )"
              + LIST
              + "(?: both)? (?:abstained|abstaining|abstain)\\b");
  private static final Wording COUNCIL = Wording.of("\\bCouncil\\b");

  static Optional<NamedVotes> in(SlottedText text) {
    Matcher yes = YES.matcher(text.text());
    if (!COUNCIL.isIn(text.text()) || !yes.find()) {
      return Optional.empty();
    }
    OptionalInt against = count(AGAINST, text);
    OptionalInt abstained = count(ABSTAINED, text);
    long numbers = text.figures().stream().filter(figure -> figure.slot() == Slot.NUMBER).count();
    boolean clear = numbers <= (yes.group("whole") == null ? 1 : 2);
    if (!clear || (against.isEmpty() && abstained.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new NamedVotes(
            text.figure(yes.group("yes")),
            Optional.ofNullable(yes.group("whole")).map(text::figure),
            against.orElse(0) + abstained.orElse(0),
            against.isPresent() && abstained.isPresent()));
  }

  private static OptionalInt count(Wording form, SlottedText text) {
    Matcher found = form.matcher(text.text());
    if (!found.find()) {
      return OptionalInt.empty();
    }
    if (found.group("one") != null) {
      return OptionalInt.of(1);
    }
    NameList list = NameList.of(found.group("list"));
    return list.isClear() ? OptionalInt.of(list.least()) : OptionalInt.empty();
  }

  int from() {
    return yes.start();
  }

  int to() {
    return whole.map(figure -> Math.max(figure.end(), yes.end())).orElse(yes.end());
  }
}
