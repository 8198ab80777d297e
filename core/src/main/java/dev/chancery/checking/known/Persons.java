package dev.chancery.checking.known;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// The names of persons in a sentence's tree.
final class Persons {

  private Persons() {}

  /// A person's name as it stands in the sentence.
  record Named(PersonName name, int start, int end) {}

  /// The person that a word is, or whose office it is: "the vice president, Joyce Banda".
  static Optional<Named> of(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    return Stream.of(
            Stream.of(token),
            sentence.children(token, "appos", "flat").stream(),
            sentence.head(token).stream().filter(head -> token.isOneOf("appos", "compound")))
        .flatMap(each -> each)
        .flatMap(each -> written(marked, each).stream())
        .findFirst();
  }

  private static Optional<Named> written(Marked marked, Token token) {
    if (!token.isName() || marked.isNamed(token)) {
      return Optional.empty();
    }
    Towns.Range range = Towns.around(marked, token);
    String raw = marked.raw();
    for (int at = range.start(); at >= 0 && at <= marked.start(token); at = next(raw, at)) {
      Optional<MatchResult> name =
          PersonName.at(raw, at).filter(one -> isWhole(one, marked, token));
      if (name.isPresent()) {
        return name.map(one -> new Named(PersonName.of(one.group()), one.start(), one.end()));
      }
    }
    return Optional.empty();
  }

  /// Whether the name holds the word.
  private static boolean isWhole(MatchResult name, Marked marked, Token token) {
    return name.end() > marked.start(token);
  }

  private static int next(String raw, int at) {
    int space = raw.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }
}
