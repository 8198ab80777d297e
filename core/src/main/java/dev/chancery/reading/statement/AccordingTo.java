package dev.chancery.reading.statement;

import dev.chancery.model.Actor;
import dev.chancery.model.Manner;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "According to Ruiz, the talks failed".
final class AccordingTo {

  private static final String RULE = "statement/according-to";
  private static final int SHORTEST = 3;

  List<Saying> read(Hearing hearing, Sentence sentence) {
    List<Saying> found = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      if (word.lemma().equals("accord") && word.tag().equals("VBG")) {
        saying(hearing, sentence, word).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Saying> saying(Hearing hearing, Sentence sentence, Token according) {
    Optional<Token> source = source(sentence, according);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> speakers = hearing.speakers().named(sentence, source.get());
    Optional<Span> words = words(sentence, according, source.get());
    if (speakers.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    Span bare = Trim.bare(hearing.ground().text(), words.get());
    Span content = Trim.withoutStop(hearing.ground().text(), bare);
    Span show = content.join(sentence.span(according.index(), source.get().index() + 1));
    return Optional.of(
        new Saying(sentence, according, speakers, show, content, Manner.INDIRECT, RULE, 0.9));
  }

  /// "…, and, according to Ruiz, it failed": the phrase stands before a further clause.
  private static boolean opensClause(Sentence sentence, int first) {
    int before = sentence.token(first - 1).text().equals(",") ? first - 2 : first - 1;
    Token and = sentence.token(before);
    return and.is("cc") && sentence.head(and).filter(Token::isVerb).isPresent();
  }

  private static Optional<Token> source(Sentence sentence, Token according) {
    return according.is("case")
        ? sentence.head(according)
        : sentence.children(according, "obl", "obj", "nmod").stream().findFirst();
  }

  /// The clause that the phrase hangs on, without the phrase: what stands before it, or after it.
  private static Optional<Span> words(Sentence sentence, Token according, Token source) {
    Token top = according.is("case") ? source : according;
    List<Token> aside = sentence.subtree(top);
    int first = Math.min(according.index(), aside.getFirst().index());
    int last = aside.getLast().index();
    int after = sentence.size() - 1 - last;
    if (first > SHORTEST && !opensClause(sentence, first)) {
      return Optional.of(sentence.span(0, first));
    }
    return after > 2 ? Optional.of(sentence.span(last + 1, sentence.size())) : Optional.empty();
  }
}
