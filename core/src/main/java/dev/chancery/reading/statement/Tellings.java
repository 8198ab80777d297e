package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the verbs of saying that are asserted and have a speaker.
record Tellings(Hearing hearing) {

  private static final Set<String> PRESENT = Set.of("VB", "VBP", "VBZ", "VBG");

  List<Telling> in(Sentence sentence) {
    List<Telling> found = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      Optional<Telling> telling = telling(sentence, word);
      if (telling.isPresent()) {
        found.add(telling.get());
      }
    }
    return found;
  }

  private Optional<Telling> telling(Sentence sentence, Token verb) {
    Optional<Cue> cue = hearing.cues().of(verb);
    if (cue.isEmpty() || !Standing.asserted(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> phrase = hearing.speakers().phrase(sentence, verb);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> speakers = hearing.speakers().named(sentence, phrase.get());
    if (speakers.isEmpty()
        || background(sentence, verb, speakers)
        || !ownWords(sentence, verb, cue.get(), phrase.get())) {
      return Optional.empty();
    }
    return Optional.of(new Telling(hearing, sentence, verb, cue.get(), phrase.get(), speakers));
  }

  /// "met farmers demanding water": what describes someone unnamed is told by nobody.
  private static boolean background(Sentence sentence, Token verb, List<Actor> speakers) {
    return verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.children(verb, "aux").isEmpty()
        && sentence.token(verb.index() - 1).isNoun()
        && speakers.stream().allMatch(actor -> actor.code().isEmpty() && actor.name() == null);
  }

  /// A first person speaks in a release only where saying it does it ("we condemn"); what "I" and
  /// "we" say inside a quotation belongs to the quotation.
  private boolean ownWords(Sentence sentence, Token verb, Cue cue, Token speaker) {
    if (hearing.quoted(verb.span())) {
      return !speaker.tag().startsWith("PRP")
          && !verb.tag().equals("VBG")
          && sentence.child(verb, "ccomp").isPresent();
    }
    if (!hearing.speakers().firstPerson(speaker)) {
      return true;
    }
    return cue.performative() && PRESENT.contains(verb.tag()) && !inTranscript(verb);
  }

  /// In a transcript everything is said; "I thank you" is no statement beside the turn itself.
  private boolean inTranscript(Token verb) {
    return hearing.ground().layout().blocks().stream()
        .anyMatch(block -> block.speaker() != null && block.span().contains(verb.span()));
  }

  /// Whether the verb is a clause of its own that could take what another says.
  static boolean passive(Telling telling) {
    return new Clause(telling.sentence(), telling.verb()).passive();
  }
}
