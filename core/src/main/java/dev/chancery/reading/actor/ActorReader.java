package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import dev.chancery.reading.text.Quotations;
import dev.chancery.reading.text.SourceText;
import dev.chancery.reference.Gender;
import dev.chancery.reference.GivenNames;
import dev.chancery.reference.Leaders;
import dev.chancery.reference.States;
import dev.chancery.reference.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds every mention of an actor and resolves it: names first, then what refers back to them.
public final class ActorReader {

  private final AuthorState authors = new AuthorState();
  private final ActorNouns actorNouns = ActorNouns.load();
  private final Titles titles = Titles.load();
  private final GivenNames given = GivenNames.load();
  private final NameMentions names;
  private final HyphenPairs pairs;
  private final PersonNames personNames;
  private final PersonSightings sightings;
  private final PersonMentions persons;
  private final NounMentions nouns;
  private final SideMentions sides;
  private final DescribedMentions described;

  public ActorReader() {
    NameIndex<KnownActor> known = KnownNames.load();
    States states = States.load();
    RolePhrases roles = new RolePhrases(actorNouns, titles);
    names = new NameMentions(known);
    pairs = new HyphenPairs(known);
    personNames = new PersonNames(actorNouns, given);
    sightings = new PersonSightings(roles);
    persons = new PersonMentions(Leaders.load(), given, titles, states, known);
    nouns = new NounMentions(actorNouns, roles);
    sides = new SideMentions(actorNouns);
    described = new DescribedMentions(actorNouns, states, NameNouns.of(known));
  }

  public Actors read(
      SourceText source, FrozenText text, Layout layout, Quotations quotations, ParsedText parsed) {
    MentionBoard board = new MentionBoard(parsed);
    List<Sighting> seen = named(parsed, text, board);
    Optional<Actor> author =
        authors.of(source, text).or(() -> OnBehalf.speaks(parsed, quotations, board));
    Setting setting = Setting.of(source.published(), author, titleMentions(source), board.all());
    Map<String, Gender> genders = persons.place(Cast.of(seen), setting, text, board);
    Turns turns = Turns.of(layout, text, setting, board);
    Scene scene = new Scene(setting, turns, new Discourse(), board, new ActorWords(text), titles);
    referring(parsed, scene, new Pronouns(genders));
    speaking(parsed, scene, quotations);
    return new Actors(board.all(), author);
  }

  private List<Sighting> named(ParsedText parsed, FrozenText text, MentionBoard board) {
    UnknownOrganisations unknown = new UnknownOrganisations(actorNouns, given, text);
    List<Sighting> seen = new ArrayList<>();
    Namesakes namesakes = Namesakes.in(parsed);
    for (Sentence sentence : parsed.sentences()) {
      names.find(sentence, text, namesakes, board);
      pairs.find(sentence, board);
      unknown.find(sentence, board);
      for (NameSpan name : personNames.in(sentence, board)) {
        seen.add(sightings.of(name, text, board));
      }
    }
    for (NameSpan name : RecalledNames.in(parsed, List.copyOf(seen), board)) {
      seen.add(sightings.of(name, text, board));
    }
    return seen;
  }

  private List<ActorMention> titleMentions(SourceText source) {
    if (source.title() == null || source.title().isBlank()) {
      return List.of();
    }
    FrozenText title = FrozenText.of(source.title());
    Sentence words = TitleWords.of(title);
    MentionBoard board = new MentionBoard(new ParsedText(List.of(words)));
    names.find(words, title, new Namesakes(false), board);
    pairs.find(words, board);
    return board.all();
  }

  private void referring(ParsedText parsed, Scene scene, Pronouns pronouns) {
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<ActorMention> placed = scene.board().headedBy(sentence, token);
        Optional<ActorMention> meant =
            placed.isPresent() ? placed : found(sentence, token, scene, pronouns);
        if (meant.isPresent()) {
          scene.discourse().note(meant.get());
        }
      }
    }
  }

  private Optional<ActorMention> found(
      Sentence sentence, Token token, Scene scene, Pronouns pronouns) {
    Optional<ActorMention> found = sides.at(sentence, token.index(), scene);
    if (found.isEmpty() && token.isNoun()) {
      found = described.at(sentence, token.index(), scene);
      found = found.isEmpty() ? nouns.at(sentence, token.index(), scene) : found;
    }
    if (found.isEmpty()) {
      found = pronouns.at(sentence, token, scene);
    }
    if (found.isPresent()) {
      scene.board().add(found.get());
    }
    return found;
  }

  private static void speaking(ParsedText parsed, Scene scene, Quotations quotations) {
    FirstPerson first = new FirstPerson(quotations, parsed.sentences(), scene);
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<ActorMention> speaker = first.at(sentence, token);
        if (speaker.isPresent()) {
          scene.board().add(speaker.get());
        }
      }
    }
  }
}
