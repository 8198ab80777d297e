package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Manner;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A verb of saying that is asserted in the text, with its speakers: what the rules look at.
///
/// @param speaker head of the phrase that names the speakers
record Telling(
    Hearing hearing, Sentence sentence, Token verb, Cue cue, Token speaker, List<Actor> speakers) {

  private static final Set<String> OUTSIDE =
      Set.of("punct", "cc", "advmod", "aux", "discourse", "mark", "nsubj", "parataxis");

  Telling {
    speakers = List.copyOf(speakers);
  }

  Clause clause() {
    return new Clause(sentence, verb);
  }

  /// What hangs on the verb to its right and can hold the words said, in the order of the text.
  List<Token> complements() {
    return sentence.children(verb).stream()
        .filter(child -> child.index() > verb.index() && child.index() != speaker.index())
        .filter(child -> OUTSIDE.stream().noneMatch(child::is))
        .filter(Predicate.not(this::ownClause))
        .toList();
  }

  /// The first complement that hangs on the verb by one of these relations.
  Optional<Token> complement(String... relations) {
    return complements().stream()
        .filter(child -> List.of(relations).stream().anyMatch(child::is))
        .findFirst();
  }

  /// The words from the start of one complement to the end of all that follows it in the clause.
  Span from(Token complement) {
    int start = sentence.subtree(complement).getFirst().index();
    int end = complement.index();
    for (Token other : complements()) {
      if (other.index() >= complement.index()) {
        end = Math.max(end, lastOf(other));
      }
    }
    return sentence.span(Math.max(start, verb.index() + 1), end + 1);
  }

  /// The finding for these words.
  Saying says(Span words, String rule, double confidence) {
    Span bare = Trim.bare(hearing.ground().text(), words);
    Span content =
        manner(bare) == Manner.DIRECT ? bare : Trim.withoutStop(hearing.ground().text(), bare);
    boolean own = clause().ownSubject().filter(subject -> subject.equals(speaker)).isPresent();
    Span show = verb.span().join(content);
    if (own || speaker.index() > verb.index()) {
      show = show.join(sentence.subtreeSpan(speaker));
    }
    return new Saying(
        sentence, verb, speakers, within(show), content, manner(content), rule, confidence);
  }

  private Manner manner(Span content) {
    List<Quotation> quoted = hearing.ground().quotations().touching(content);
    if (quoted.isEmpty()) {
      return Manner.INDIRECT;
    }
    Span first = quoted.getFirst().outer();
    return first.contains(content) || first.join(quoted.getLast().outer()).contains(content)
        ? Manner.DIRECT
        : Manner.MIXED;
  }

  private Span within(Span words) {
    Span whole = sentence.span();
    return new Span(Math.max(words.start(), whole.start()), Math.min(words.end(), whole.end()));
  }

  /// The end of a complement's words, before a further telling inside it ("…, adding that").
  private int lastOf(Token complement) {
    List<Token> below = sentence.subtree(complement);
    int last = below.getLast().index();
    for (Token word : below) {
      if (participle(word) && word.index() > complement.index()) {
        return word.index() - 2;
      }
      if (further(word)) {
        return sentence.child(word, "cc").orElse(word).index() - 1;
      }
    }
    return last;
  }

  /// Whether it reports something of its own: a further verb by "and", or a participle.
  private boolean ownClause(Token child) {
    return (child.is("conj") && child.isVerb()) || participle(child);
  }

  /// "reaffirmed support and called for": the parser may hang the second verb on the noun.
  private boolean further(Token word) {
    return word.is("conj")
        && word.tag().matches("VB[DZ]")
        && sentence.token(word.head()).isNoun()
        && hearing.cues().of(word).isPresent()
        && new Clause(sentence, word).ownSubject().isEmpty();
  }

  /// "…, adding", "…, and noting".
  private boolean participle(Token word) {
    return word.tag().equals("VBG")
        && hearing.cues().of(word).isPresent()
        && word.index() > verb.index() + 1
        && sentence.token(word.index() - 1).tag().equals(",");
  }
}
