package dev.chancery.reading.time;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Comparator;
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

  private TimeAttachment() {}

  static Optional<TimeMention> of(Sentence sentence, Token governor, List<TimeMention> mentions) {
    Optional<TimeMention> own =
        mentions.stream()
            .filter(TimeAttachment::isPlaced)
            .filter(mention -> distance(sentence, governor, mention) < FAR)
            .min(
                Comparator.comparingInt(
                    (TimeMention mention) -> distance(sentence, governor, mention)));
    return own.isPresent() || !governor.is("conj")
        ? own
        : sentence.head(governor).flatMap(first -> of(sentence, first, before(mentions, first)));
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
    if (at.index() == governor.index()) {
      return FAR;
    }
    for (int steps = 0; steps < 4; steps++) {
      if (at.head() == governor.index()) {
        return blocked(at, steps) ? FAR : steps;
      }
      if (at.head() < 0 || blocked(at, steps) || (CLOSE.contains(at.relation()) && steps == 0)) {
        return FAR;
      }
      at = sentence.token(at.head());
    }
    return FAR;
  }

  private static boolean blocked(Token at, int steps) {
    return CLAUSES.contains(at.relation()) && !(steps == 0 && at.is("appos"));
  }
}
