package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.Block;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who speaks in a transcript, by the labels before the paragraphs ("MINISTER RUIZ:").
final class Turns {

  /// What one says, up to the next label.
  ///
  /// @param speaker who it is, where the label tells
  private record Turn(Span span, Optional<Actor> speaker) {}

  private static final Set<String> NOBODY = WordList.named("unnamed_speakers");

  private final List<Turn> turns = new ArrayList<>();

  static Turns of(Layout layout, FrozenText text, Setting setting, MentionBoard board) {
    Turns turns = new Turns();
    if (layout.blocks().stream().allMatch(block -> block.speaker() == null)) {
      return turns;
    }
    List<Actor> persons =
        board.all().stream()
            .filter(mention -> mention.kind() == ActorMention.Kind.PERSON)
            .map(mention -> mention.actors().getFirst())
            .toList();
    boolean labelled = false;
    Optional<Actor> speaker = Optional.empty();
    for (Block block : layout.blocks()) {
      if (block.speaker() != null) {
        labelled = true;
        speaker = labelled(text.quote(block.speaker()), persons, setting);
      }
      if (labelled && block.role().isRead()) {
        turns.turns.add(new Turn(block.span(), speaker));
      }
    }
    return turns;
  }

  // A label ends in the name of the one who speaks, if it is a name.
  private static Optional<Actor> labelled(String label, List<Actor> persons, Setting setting) {
    PersonName name = PersonName.of(label.replaceAll("[^\\p{L}\\p{M}' .-]", " ").strip());
    if (name.words().stream().anyMatch(NOBODY::contains)) {
      return Optional.empty();
    }
    Optional<Actor> named =
        persons.stream().filter(person -> isCalled(person, name.last())).findFirst();
    return named.or(() -> unnamed(name, setting));
  }

  private static boolean isCalled(Actor person, String surname) {
    String name = person.name();
    return name != null && PersonName.of(name).last().equals(surname);
  }

  // Of a title and a name that stand nowhere else, the title tells which side speaks.
  private static Optional<Actor> unnamed(PersonName name, Setting setting) {
    if (!name.isFull()) {
      return Optional.empty();
    }
    String title = String.join(" ", name.words().subList(0, name.words().size() - 1));
    return PersonMentions.isForeign(title) ? setting.subject() : setting.author();
  }

  /// Whether the words are spoken by someone with a label.
  boolean covers(Sentence sentence) {
    return turns.stream().anyMatch(turn -> turn.span().overlaps(sentence.span()));
  }

  /// Who speaks the words.
  Optional<Actor> speaker(Sentence sentence) {
    return turns.stream()
        .filter(turn -> turn.span().overlaps(sentence.span()))
        .findFirst()
        .flatMap(Turn::speaker);
  }

  /// Whom the speaker talks to: the other of two who take turns.
  Optional<Actor> listener(Sentence sentence) {
    Optional<Actor> speaker = speaker(sentence);
    List<Actor> others =
        turns.stream()
            .flatMap(turn -> turn.speaker().stream())
            .distinct()
            .filter(other -> speaker.isEmpty() || !speaker.get().equals(other))
            .distinct()
            .toList();
    return speaker.isPresent() && others.size() == 1
        ? Optional.of(others.getFirst())
        : Optional.empty();
  }
}
