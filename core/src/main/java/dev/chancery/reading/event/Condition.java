package dev.chancery.reading.event;

import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;

/// What must depend on a verb, besides its object, for a sense to be meant.
sealed interface Condition {

  boolean holds(Clause clause);

  static Condition of(String text, WordClasses classes) {
    String[] parts = text.split(":", 2);
    Set<String> words =
        parts.length < 2 ? Set.of() : classes.expand(List.of(parts[1].split("\\|")));
    return switch (parts[0]) {
      case "xcomp" -> new Infinitive();
      case "intransitive" -> new Intransitive();
      case "transitive" -> new Transitive();
      case "subject" -> new SubjectIn(words);
      case "not" -> new ObjectNotIn(words);
      case "violent" -> new Violent(words, classes.expand(List.of("@accident")));
      case "word" -> new HasWord(words);
      default -> new HasPhrase(parts[0], words);
    };
  }

  /// An infinitive follows that another than its subject is to do ("want them to leave").
  record Infinitive() implements Condition {
    @Override
    public boolean holds(Clause clause) {
      return clause
          .complement()
          .filter(
              verb -> clause.sentence().anyChild(verb, mark -> mark.lemma().equals("to"), "mark"))
          .filter(verb ->
              !clause.objects().isEmpty() || !clause.sentence().children(verb, "nsubj").isEmpty())
          .isPresent();
    }
  }

  /// It has no object ("returned to Lima", not "returned the staff").
  record Intransitive() implements Condition {
    @Override
    public boolean holds(Clause clause) {
      return clause.objects().isEmpty() && !clause.passive();
    }
  }

  /// It has an object or a clause that completes it ("declined to come", not "has declined since").
  record Transitive() implements Condition {
    @Override
    public boolean holds(Clause clause) {
      return !clause.objects().isEmpty() || clause.complement().isPresent();
    }
  }

  /// Its subject is one of these words ("protesters"), or for "@nationals", those of a state
  /// ("Peruvians").
  record SubjectIn(Set<String> words) implements Condition {
    @Override
    public boolean holds(Clause clause) {
      return clause
          .subject()
          .filter(token -> clause.hasHead(token, words) || people(clause, token))
          .isPresent();
    }

    private boolean people(Clause clause, Token subject) {
      return words.contains("@nationals")
          && clause
              .scene()
              .at(clause.sentence(), subject)
              .filter(mention -> mention.kind() == ActorMention.Kind.PEOPLE)
              .isPresent();
    }
  }

  /// Its object is none of these words ("met a need" is no meeting).
  record ObjectNotIn(Set<String> words) implements Condition {
    @Override
    public boolean holds(Clause clause) {
      return clause.objects().stream().noneMatch(token -> clause.hasHead(token, words));
    }
  }

  /// One of these words stands right below it or below its object.
  record HasWord(Set<String> words) implements Condition {
    @Override
    public boolean holds(Clause clause) {
      return clause.sentence().subtree(clause.verb()).stream()
          .map(Token::lemma)
          .anyMatch(words::contains);
    }
  }

  /// The sentence speaks of violence and of no accident: "killed" alone tells of both.
  record Violent(Set<String> words, Set<String> accidents) implements Condition {
    @Override
    public boolean holds(Clause clause) {
      List<String> lemmas = clause.sentence().tokens().stream().map(Clause::lower).toList();
      return lemmas.stream().anyMatch(words::contains)
          && lemmas.stream().noneMatch(accidents::contains);
    }
  }

  /// A phrase with this preposition, headed by one of these words if any are given.
  record HasPhrase(String preposition, Set<String> words) implements Condition {
    @Override
    public boolean holds(Clause clause) {
      return clause.phrases(preposition).stream()
          .anyMatch(token -> words.isEmpty() || clause.hasHead(token, words));
    }
  }
}
