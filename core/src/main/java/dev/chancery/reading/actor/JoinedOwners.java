package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whose several are that have more than one owner: "the foreign ministers of Peru and Chile", "the
/// Peruvian and Chilean presidents".
///
/// @param actors the owners in the order of the text; none where there is one or nobody
/// @param start index of the first word of the first of them
/// @param end index after the last word of the last of them
record JoinedOwners(List<Actor> actors, int start, int end) {

  static final JoinedOwners NONE = new JoinedOwners(List.of(), Integer.MAX_VALUE, 0);

  static JoinedOwners of(Sentence sentence, RolePhrase phrase, MentionBoard board) {
    return phrase
        .principal()
        .flatMap(owner -> mention(sentence, phrase, owner, board))
        .map(mention -> joined(sentence, mention, board))
        .orElse(NONE);
  }

  boolean isSeveral() {
    return actors.size() > 1;
  }

  private static Optional<ActorMention> mention(
      Sentence sentence, RolePhrase phrase, Actor owner, MentionBoard board) {
    return board.in(sentence).stream()
        .filter(mention -> phrase.start() <= mention.start() && mention.end() <= phrase.end())
        .filter(mention -> mention.actors().contains(owner))
        .findFirst();
  }

  private static JoinedOwners joined(Sentence sentence, ActorMention one, MentionBoard board) {
    Token head = sentence.token(one.head());
    Token first = head.is("conj") ? sentence.token(head.head()) : head;
    List<Actor> actors = new ArrayList<>();
    int start = NONE.start;
    int end = NONE.end;
    for (Token token : sentence.tokens()) {
      boolean member = token.equals(first) || (token.is("conj") && token.head() == first.index());
      Optional<ActorMention> mention = member ? board.headedBy(sentence, token) : Optional.empty();
      if (mention.isPresent() && mention.get().kind() == one.kind()) {
        actors.addAll(mention.get().actors());
        start = Math.min(start, mention.get().start());
        end = mention.get().end();
      }
    }
    return new JoinedOwners(List.copyOf(actors), start, end);
  }
}
