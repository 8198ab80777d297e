package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Peru is deeply concerned by the court's decision", "We are grateful to the people of Chile":
/// what is felt towards someone in public is done to them.
record Sentiment(Factuality factuality, Map<String, Feeling> feelings) implements EventRule {

  static final String ID = "event/sentiment";

  /// A row of adjectives.tsv.
  record Feeling(String word, EventType type, List<String> recipients) {
    static Feeling of(Row row) {
      return new Feeling(
          row.required("adjective"),
          EventType.valueOf(row.required("type")),
          row.list("recipient"));
    }
  }

  private static final Set<String> FELT = Set.of("JJ", "VBN", "VBD");

  static Sentiment load(Factuality factuality) {
    return new Sentiment(
        factuality,
        Table.load(Sentiment.class, "adjectives.tsv").map(Feeling::of).stream()
            .collect(Collectors.toUnmodifiableMap(Feeling::word, Function.identity())));
  }

  @Override
  public Set<String> words() {
    return feelings.keySet();
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    Feeling feeling = FELT.contains(word.tag()) ? feelings.get(Clause.lower(word)) : null;
    if (feeling == null || !said(sentence, word)) {
      return Optional.empty();
    }
    List<Actor> actors = feels(scene, sentence, word);
    Clause clause = new Clause(scene, sentence, word);
    Sides sides = new Sides(scene);
    List<Actor> recipients =
        feeling.recipients().stream()
            .map(slot ->
                places(clause, slot)
                    .flatMap(
                        place -> sides.towards(sentence, place, actors, feeling.type()).stream())
                    .toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    Parties parties = new Parties(actors, recipients);
    return parties.satisfy(Needs.BOTH, feeling.type())
        ? Optional.of(
            new Act(
                ID,
                sentence,
                word,
                feeling.type(),
                Optional.empty(),
                List.of(),
                parties,
                Clause.lower(word),
                factuality.of(scene, sentence, word, feeling.type()),
                Words.ofClause(sentence, word),
                0.6))
        : Optional.empty();
  }

  private static boolean said(Sentence sentence, Token word) {
    return word.is("xcomp") || sentence.child(word, "cop", "aux:pass", "aux").isPresent();
  }

  private static Stream<Token> places(Clause clause, String slot) {
    return slot.equals("comp")
        ? clause.sentence().children(clause.verb(), "ccomp", "advcl").stream()
        : clause.phrases(slot).stream();
  }

  private static List<Actor> feels(Scene scene, Sentence sentence, Token word) {
    Optional<Token> own = sentence.child(word, "nsubj");
    Optional<Token> subject =
        own.isPresent()
            ? own
            : sentence
                .head(word)
                .filter(head -> word.is("xcomp"))
                .flatMap(head -> sentence.child(head, "nsubj"));
    return subject.map(token -> new Sides(scene).of(sentence, token)).orElse(List.of());
  }
}
