package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The mentions of an article while they are being found.
final class MentionBoard {

  /// Within a sentence.
  private static final Comparator<ActorMention> TEXT_ORDER =
      (one, other) ->
          one.start() == other.start()
              ? Integer.compare(other.end(), one.end())
              : Integer.compare(one.start(), other.start());

  private final List<List<ActorMention>> bySentence = new ArrayList<>();
  private final Set<@Nullable String> states = new HashSet<>();

  MentionBoard(ParsedText parsed) {
    parsed.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
  }

  void add(ActorMention mention) {
    for (Actor actor : mention.actors()) {
      states.add(actor.country());
    }
    bySentence.get(mention.sentence().index()).add(mention);
  }

  /// Whether a state was mentioned so far.
  boolean speaksOf(@Nullable String country) {
    return states.contains(country);
  }

  /// Takes out what lies wholly inside these words.
  void clear(Sentence sentence, int start, int end) {
    in(sentence).removeIf(mention -> start <= mention.start() && mention.end() <= end);
  }

  List<ActorMention> in(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /// The widest mention that holds this word.
  Optional<ActorMention> at(Sentence sentence, int word) {
    ActorMention widest = null;
    for (ActorMention mention : in(sentence)) {
      if (mention.start() <= word && word < mention.end()) {
        widest = wider(widest, mention);
      }
    }
    return Optional.ofNullable(widest);
  }

  /// The widest mention that this word heads.
  Optional<ActorMention> headedBy(Sentence sentence, Token word) {
    ActorMention widest = null;
    for (ActorMention mention : in(sentence)) {
      if (mention.head() == word.index()) {
        widest = wider(widest, mention);
      }
    }
    return Optional.ofNullable(widest);
  }

  /// The wider of two, the first of two as wide.
  private static ActorMention wider(@Nullable ActorMention one, ActorMention other) {
    return one == null || other.width() > one.width() ? other : one;
  }

  List<ActorMention> all() {
    List<ActorMention> all = new ArrayList<>();
    for (List<ActorMention> mentions : bySentence) {
      List<ActorMention> inOrder = new ArrayList<>(mentions);
      inOrder.sort(TEXT_ORDER);
      all.addAll(inOrder);
    }
    return all;
  }
}
