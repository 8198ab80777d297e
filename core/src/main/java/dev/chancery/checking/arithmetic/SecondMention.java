package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// A figure that takes up one that was told before: "by nightfall all 45 had crossed", "half of the
/// $220 million is for Africa", "when those two weeks are over".
///
/// @param noun what it counts; empty where that is left to what was told before
record SecondMention(Sentence sentence, Placed place, String noun) {

  private static final Wording DEFINITE =
      Wording.of("(?i)\\b(?:the|those|these|its|their|all|all the|all of the)\\s$");
  private static final Wording ALL = Wording.of("(?i)\\b(?:all|the|those|these)\\s$");
  private static final Wording DEMONSTRATIVE = Wording.of("(?i)\\b(?:those|these)\\s$");
  private static final Wording OVER =
      Wording.of("^ (?:are|is|were|was|have|had) (?:over|up|past|passed|gone|ended|out)\\b");
  private static final Wording STRONG = Wording.of("^-strong\\b");
  private static final Wording OF = Wording.of("^Of \\w+ $");

  /// What is told of them, by words that are verbs in any place.
  private static final Wording GOES_ON =
      Wording.of(
          "^(?<nouns>(?:"
              + " (?!(?i:in|of|from|for|on|at|to|with|who|that|which|and|or|will|have|had|has|are|were|was|is)\\b)[\\w-]+){0,2})"
              + " (?:will|have|had|has|are|were|was|is|can|must|should|would|may|did|came|come)\\b");

  private static final int MONEY_NOUNS = 2;

  /// The figure in this place, if it takes up another one.
  static Optional<SecondMention> of(Scene scene, Sentence sentence, Placed place) {
    Figure figure = place.figure();
    if (figure.bound() != Bound.EXACTLY || !DEFINITE.isIn(place.before())) {
      return Optional.empty();
    }
    if (figure.slot() == Slot.DURATION) {
      boolean told = DEMONSTRATIVE.isIn(place.before()) || OVER.isIn(place.after());
      return told ? Optional.of(new SecondMention(sentence, place, "")) : Optional.empty();
    }
    if (STRONG.isIn(place.after())) {
      return Optional.of(new SecondMention(sentence, place, "men"));
    }
    boolean counts = figure.slot() == Slot.NUMBER || figure.slot() == Slot.MONEY;
    boolean many = figure.value().compareTo(BigDecimal.ONE) > 0;
    return counts && many ? counted(scene, sentence, place) : Optional.empty();
  }

  private static Optional<SecondMention> counted(Scene scene, Sentence sentence, Placed place) {
    Matcher plain = GOES_ON.matcher(place.after());
    if (plain.find()) {
      String words = String.valueOf(plain.group("nouns"));
      boolean bare = words.isBlank() && !ALL.isIn(place.before());
      String noun = words.substring(words.lastIndexOf(' ') + 1);
      return bare ? Optional.empty() : Optional.of(new SecondMention(sentence, place, noun));
    }
    return byTags(scene, sentence, place);
  }

  private static Optional<SecondMention> byTags(Scene scene, Sentence sentence, Placed place) {
    int end = scene.span(sentence, place.figure().start(), place.figure().end()).end();
    List<Token> rest =
        sentence.tokens().stream().filter(token -> token.span().start() >= end).toList();
    int nouns = 0;
    while (nouns < rest.size() && nouns < MONEY_NOUNS && isOfNoun(rest.get(nouns))) {
      nouns++;
    }
    boolean closed =
        nouns == rest.size()
            || isEnd(rest.get(nouns))
            || isOfIt(rest, nouns)
            || (nouns == 0 && place.figure().scaled() && rest.getFirst().text().equals("within"))
            || (OF.isIn(place.before()) && rest.get(nouns).tag().equals("CD"));
    if (!closed || (nouns == 0 && !ALL.isIn(place.before()))) {
      return Optional.empty();
    }
    String noun = nouns == 0 ? "" : rest.get(nouns - 1).text();
    return Optional.of(new SecondMention(sentence, place, noun));
  }

  /// "All 33 kilometres of it".
  private static boolean isOfIt(List<Token> rest, int at) {
    return at + 1 < rest.size()
        && rest.get(at).text().equals("of")
        && List.of("it", "them").contains(rest.get(at + 1).text());
  }

  private static boolean isOfNoun(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().equals("JJ");
  }

  /// What follows says no more about which ones are meant.
  private static boolean isEnd(Token token) {
    return (token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG"))
        || token.tag().equals("MD")
        || token.tag().equals("RB")
        || token.text().matches("[,.;:!?—–)]");
  }
}
