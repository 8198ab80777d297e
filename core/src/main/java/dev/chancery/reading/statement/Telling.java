package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Manner;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A verb of saying that is asserted in the text, with its speakers: what the rules look at.
final class Telling {

  private static final String[] OUTSIDE = {
    "punct", "cc", "advmod", "aux", "discourse", "mark", "nsubj", "parataxis"
  };

  private final Hearing hearing;
  private final Sentence sentence;
  private final Token verb;
  private final Cue cue;
  private final Token speaker;
  private final List<Actor> speakers;
  private final List<Token> complements;

  /// @param speaker head of the phrase that names the speakers
  Telling(
      Hearing hearing,
      Sentence sentence,
      Token verb,
      Cue cue,
      Token speaker,
      List<Actor> speakers) {
    this.hearing = hearing;
    this.sentence = sentence;
    this.verb = verb;
    this.cue = cue;
    this.speaker = speaker;
    this.speakers = List.copyOf(speakers);
    this.complements = readComplements();
  }

  Hearing hearing() {
    return hearing;
  }

  Sentence sentence() {
    return sentence;
  }

  Token verb() {
    return verb;
  }

  Cue cue() {
    return cue;
  }

  Token speaker() {
    return speaker;
  }

  List<Actor> speakers() {
    return speakers;
  }

  Clause clause() {
    return new Clause(sentence, verb);
  }

  /// What hangs on the verb to its right and can hold the words said, in the order of the text.
  List<Token> complements() {
    return complements;
  }

  private List<Token> readComplements() {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean right = child.index() > verb.index() && child.index() != speaker.index();
      if (right && !child.isOneOf(OUTSIDE) && !ownClause(child)) {
        found.add(child);
      }
    }
    return found;
  }

  /// The first complement that hangs on the verb by one of these relations.
  Optional<Token> complement(String... relations) {
    for (Token child : complements) {
      if (child.isOneOf(relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// The words from the start of one complement to the end of all that follows it in the clause.
  Span from(Token complement) {
    int start = sentence.subtree(complement).getFirst().index();
    int end = complement.index();
    for (Token other : complements) {
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
        && word.hasTag("VBD", "VBZ")
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
