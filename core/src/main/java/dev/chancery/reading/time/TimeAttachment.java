package dev.chancery.reading.time;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the time that hangs on a verb or noun.
final class TimeAttachment {

  /// Relations that open another clause.
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "acl", "acl:relcl", "csubj", "parataxis", "xcomp", "conj", "appos");

  /// Relations by which a time belongs to the noun above it alone ("the 2020 budget").
  private static final Set<String> CLOSE = Set.of("nummod", "compound", "amod", "nmod:poss");

  private static final int FAR = 100;

  private static final int DEPTH = 8;

  private TimeAttachment() {}

  static Optional<TimeMention> of(Sentence sentence, Token governor, List<TimeMention> mentions) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    List<TimeMention> placed = mentions.stream().filter(TimeAttachment::isPlaced).toList();
    return below(sentence, governor, placed)
        .or(() -> ofFirstVerb(sentence, governor, placed))
        .or(() -> Adrift.of(sentence, governor, placed));
  }

  private static Optional<TimeMention> below(
      Sentence sentence, Token governor, List<TimeMention> placed) {
    Optional<TimeMention> nearest = Optional.empty();
    int least = FAR;
    for (TimeMention mention : placed) {
      int distance = distance(sentence, governor, mention);
      if (distance < least) {
        nearest = Optional.of(mention);
        least = distance;
      }
    }
    return nearest;
  }

  private static Optional<TimeMention> ofFirstVerb(
      Sentence sentence, Token governor, List<TimeMention> placed) {
    return governor.is("conj") && !placed.isEmpty()
        ? sentence.head(governor).flatMap(first -> below(sentence, first, before(placed, first)))
        : Optional.empty();
  }

  /// Whether the tree ties the time to a verb.
  static boolean isTied(Sentence sentence, TimeMention mention) {
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && distance(sentence, token, mention) < FAR) {
        return true;
      }
    }
    return false;
  }

  /// Whether the time only says which one a noun means ("the 2020 budget").
  static boolean isAttribute(Sentence sentence, TimeMention mention) {
    return CLOSE.contains(Tenses.top(sentence, mention.start(), mention.end()).relation());
  }

  /// A time before the first of two verbs holds for both.
  private static List<TimeMention> before(List<TimeMention> mentions, Token verb) {
    return mentions.stream().filter(mention -> mention.end() <= verb.index()).toList();
  }

  private static boolean isPlaced(TimeMention mention) {
    var when = mention.when();
    return when.from() != null || when.to() != null || when.timex().startsWith("XXXX");
  }

  /// Steps in the tree from the governor down to the time, far when a clause lies between.
  private static int distance(Sentence sentence, Token governor, TimeMention mention) {
    Token at = Tenses.top(sentence, mention.start(), mention.end());
    for (int steps = 0; steps < DEPTH && at.head() >= 0; steps++) {
      if (isBlocked(at, steps)) {
        return FAR;
      }
      if (at.head() == governor.index()) {
        return steps;
      }
      if (steps == 0 && CLOSE.contains(at.relation())) {
        return FAR;
      }
      at = sentence.token(at.head());
    }
    return FAR;
  }

  private static boolean isBlocked(Token at, int steps) {
    return steps == 0
        ? CLAUSES.contains(at.relation()) && !at.is("appos") && !at.is("conj")
        : CLAUSES.contains(at.relation()) || at.isVerb();
  }
}
