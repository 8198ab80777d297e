package dev.chancery.reading.agreement;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The nouns for instruments; of several that fit, the one of most words.
final class Instruments {

  /// A noun for an instrument where it stands.
  ///
  /// @param start index of its first token
  /// @param end index after its last token
  /// @param head the noun itself ("memorandum")
  record Match(Instrument instrument, int start, int end, Token head) {}

  private final Map<String, List<Instrument>> byHead;

  private Instruments(List<Instrument> all) {
    this.byHead = all.stream().collect(Collectors.groupingBy(Instrument::head));
  }

  static Instruments load() {
    return new Instruments(
        Table.load(Instruments.class, "instruments.tsv").map(Instrument::of).stream()
            .sorted(Comparator.comparingInt((Instrument one) -> one.words().size()).reversed())
            .toList());
  }

  /// The instrument whose head noun stands here.
  Optional<Match> at(Sentence sentence, Token noun) {
    if (!noun.isNoun()) {
      return Optional.empty();
    }
    return heads(noun)
        .flatMap(head -> byHead.getOrDefault(head, List.of()).stream())
        .flatMap(one -> match(one, sentence, noun).stream())
        .max(Comparator.comparingInt(found -> found.end() - found.start()));
  }

  /// The forms under which a noun may be listed: as it stands, without its "s", and its lemma.
  private static Stream<String> heads(Token noun) {
    String text = noun.text().toLowerCase(Locale.ROOT);
    String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    return Stream.of(text, singular, noun.lemma()).distinct();
  }

  private static Optional<Match> match(Instrument one, Sentence sentence, Token noun) {
    int start = noun.index() - one.words().indexOf(one.head());
    int end = start + one.words().size();
    if (start < 0 || end > sentence.size()) {
      return Optional.empty();
    }
    for (int at = start; at < end; at++) {
      if (!same(one.words().get(at - start), sentence.token(at))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(one, start, end, noun));
  }

  /// Same word, in singular or plural ("accord" for "Accords").
  private static boolean same(String word, Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    return text.equals(word) || text.equals(word + "s") || token.lemma().equals(word);
  }
}
