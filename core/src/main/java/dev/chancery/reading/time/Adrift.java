package dev.chancery.reading.time;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives a time that the tree ties to no verb to the verb it follows in the order of words, or to
/// the main verb where it opens the sentence.
final class Adrift {

  private static final Set<String> BARRIERS =
      Set.of("that", "which", "who", "whose", "when", "where", "while", "because", "if", ";", ":");

  private Adrift() {}

  static Optional<TimeMention> of(Sentence sentence, Token verb, List<TimeMention> placed) {
    return verb.isVerb()
        ? placed.stream()
            .filter(mention -> isNear(sentence, verb, mention))
            .filter(mention -> !TimeAttachment.isAttribute(sentence, mention))
            .filter(mention -> !TimeAttachment.isTied(sentence, mention))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isNear(Sentence sentence, Token verb, TimeMention mention) {
    return verb.index() < mention.start()
        ? isClear(sentence, verb.index() + 1, mention.start())
        : isRightAfter(sentence, verb, mention) || opens(sentence, verb, mention);
  }

  /// No other verb and no other clause in between.
  private static boolean isClear(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(token -> token.isVerb() || BARRIERS.contains(token.lemma()));
  }

  /// "was on Monday rammed".
  private static boolean isRightAfter(Sentence sentence, Token verb, TimeMention mention) {
    return mention.end() == verb.index()
        && mention.start() > 1
        && sentence.head(verb).filter(head -> head.index() < mention.end()).isPresent();
  }

  private static boolean opens(Sentence sentence, Token verb, TimeMention mention) {
    return mention.start() <= 1 && verb.index() == sentence.root().index();
  }
}
