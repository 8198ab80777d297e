package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Kind;
import dev.chancery.model.Span;
import dev.chancery.model.Statement;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads the statements of an article.
public final class StatementReader {

  private final Cues cues = Cues.load();
  private final SpeakerNouns nouns = SpeakerNouns.load();
  private final QuotedSpeech quotedSpeech = new QuotedSpeech();
  private final AccordingTo accordingTo = new AccordingTo();
  private final List<StatementRule> rules =
      List.of(
          new AsTheySaid(),
          new MadeClear(),
          new SaidThat(),
          new WasSaidBy(),
          new WhichTheyDenied(),
          new SaidToDo(),
          new SpokeAbout(),
          new SaidQuoted(),
          new SaidObject(),
          new SoTheySaid(),
          new SaidInLine());

  public List<Statement> read(Groundwork ground) {
    Hearing hearing = new Hearing(ground, cues, new Speakers(ground, nouns));
    List<Saying> sayings = new ArrayList<>();
    List<Sentence> sentences = ground.parsed().sentences();
    Tellings finder = new Tellings(hearing);
    List<Telling> tellings = new ArrayList<>();
    sentences.forEach(sentence -> tellings.addAll(finder.in(sentence)));
    for (Saying quoted : quotedSpeech.read(hearing, tellings)) {
      sayings.add(quoted);
      ledIn(tellings, quoted).ifPresent(sayings::add);
    }
    Set<Span> told = new HashSet<>();
    sayings.forEach(saying -> told.add(saying.cue().span()));
    for (Telling telling : tellings) {
      if (!told.contains(telling.verb().span())) {
        first(telling).ifPresent(sayings::add);
      }
    }
    sentences.forEach(sentence -> sayings.addAll(accordingTo.read(hearing, sentence)));
    return Repetition.dropped(sayings).stream()
        .sorted(Comparator.comparing(Saying::span))
        .map(saying -> statement(ground, saying))
        .toList();
  }

  /// What a quotation ends: "said that ties are strong, citing “the port of Callao”" is told in the
  /// reporter's words first, and is a mixed statement beside the direct one.
  private Optional<Saying> ledIn(List<Telling> tellings, Saying quoted) {
    return tellings.stream()
        .filter(telling -> telling.verb().equals(quoted.cue()))
        .findFirst()
        .flatMap(this::first)
        .flatMap(retold -> retold.until(quoted));
  }

  private Optional<Saying> first(Telling telling) {
    for (StatementRule rule : rules) {
      Optional<Saying> saying = rule.read(telling);
      if (saying.isPresent()) {
        return saying;
      }
    }
    return Optional.empty();
  }

  private static Statement statement(Groundwork ground, Saying saying) {
    List<Actor> speakers = saying.speakers();
    return new Statement(
        ground.origin(
            Kind.STATEMENT, saying.span(), saying.sentence(), saying.rule(), saying.confidence()),
        speakers.getFirst(),
        speakers.subList(1, speakers.size()),
        saying.manner(),
        saying.cue().text(),
        ground.text().passage(saying.content()),
        about(ground, saying.content()),
        ground.times().of(saying.sentence(), saying.cue()).map(time -> time.when()).orElse(null));
  }

  private static List<String> about(Groundwork ground, Span content) {
    Set<String> codes = new TreeSet<>();
    for (ActorMention mention : ground.actors().mentions()) {
      if (content.contains(mention.sentence().span(mention.start(), mention.end()))) {
        for (Actor actor : mention.actors()) {
          actor.code().ifPresent(codes::add);
        }
      }
    }
    return List.copyOf(codes);
  }
}
