package dev.chancery.reading.event;

import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;

/// "Peru will not lift the embargo": to say that one will not do another a good turn is to refuse
/// it.
final class Refusal {

  private static final Set<EventType> TURNS =
      Set.of(
          EventType.CONCEDE,
          EventType.RETREAT,
          EventType.AID,
          EventType.AGREE,
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.SUPPORT);
  private static final Set<String> FUTURE = Set.of("will", "wo", "shall");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> SAYING =
      Set.of("say", "declare", "announce", "insist", "vow", "warn", "tell", "state", "reiterate");

  private Refusal() {}

  /// Whether the clause says that its subject will not do what would be an act of this type.
  static boolean of(Clause clause, EventType type) {
    return TURNS.contains(type) && !clause.passive() && (will(clause) || would(clause));
  }

  private static boolean will(Clause clause) {
    List<Token> aux = clause.sentence().children(clause.verb(), "aux");
    return aux.stream().anyMatch(word -> FUTURE.contains(Clause.lower(word))) && negated(clause);
  }

  /// "said that it would not": in the past, "would" is what "will" was.
  private static boolean would(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean modal = sentence.anyChild(clause.verb(), word -> word.lemma().equals("would"), "aux");
    boolean told =
        clause.verb().is("ccomp")
            && sentence
                .head(clause.verb())
                .filter(above -> above.tag().equals("VBD") && above.lemmaIn(SAYING))
                .isPresent();
    return modal && told && negated(clause);
  }

  private static boolean negated(Clause clause) {
    return clause
        .sentence()
        .anyChild(clause.verb(), word -> NEGATIONS.contains(Clause.lower(word)), "advmod");
  }
}
