package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.SourceText;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import java.util.Optional;

/// Finds every mention of an actor and resolves it.
public final class ActorReader {

  private final AuthorState authors = new AuthorState();
  private final NameMentions names;
  private final HyphenPairs pairs;
  private final PersonMentions persons;
  private final NounMentions nouns;

  public ActorReader() {
    NameIndex<KnownActor> known = KnownNames.load();
    ActorNouns actorNouns = ActorNouns.load();
    RolePhrases roles = new RolePhrases(actorNouns);
    names = new NameMentions(known);
    pairs = new HyphenPairs(known);
    persons = new PersonMentions(roles);
    nouns = new NounMentions(actorNouns, roles);
  }

  public Actors read(SourceText source, FrozenText text, Layout layout, ParsedText parsed) {
    MentionBoard board = new MentionBoard(parsed);
    for (Sentence sentence : parsed.sentences()) {
      names.find(sentence, text, board);
      pairs.find(sentence, board);
      persons.find(sentence, text, board);
    }
    Optional<Actor> author = authors.of(source, text);
    Setting setting = Setting.of(author, board);
    Pronouns pronouns = new Pronouns(setting);
    for (Sentence sentence : parsed.sentences()) {
      nouns.find(sentence, text, setting, board);
      pronouns.find(sentence, board);
    }
    return new Actors(board.all(), author);
  }
}
