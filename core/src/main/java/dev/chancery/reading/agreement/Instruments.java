package dev.chancery.reading.agreement;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    String text = sentence.lower(noun.index());
    Match longest = longest(text, sentence, noun, null);
    if (text.endsWith("s")) {
      longest = longest(text.substring(0, text.length() - 1), sentence, noun, longest);
    }
    return Optional.ofNullable(longest(noun.lemma(), sentence, noun, longest));
  }

  /// The longest instrument listed under a form of its head noun (as it stands, without its "s", or
  /// its lemma), if it is longer than the one known.
  private @Nullable Match longest(
      String form, Sentence sentence, Token noun, @Nullable Match known) {
    Match longest = known;
    for (Instrument one : byHead.getOrDefault(form, List.of())) {
      boolean longer = longest == null || one.words().size() > longest.end() - longest.start();
      longest = longer ? match(one, sentence, noun).orElse(longest) : longest;
    }
    return longest;
  }

  private static Optional<Match> match(Instrument one, Sentence sentence, Token noun) {
    int start = noun.index() - one.words().indexOf(one.head());
    int end = start + one.words().size();
    if (start < 0 || end > sentence.size()) {
      return Optional.empty();
    }
    for (int at = start; at < end; at++) {
      if (!same(one.words().get(at - start), sentence, sentence.token(at))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(one, start, end, noun));
  }

  /// Same word, in singular or plural ("accord" for "Accords").
  private static boolean same(String word, Sentence sentence, Token token) {
    String text = sentence.lower(token.index());
    boolean plural = text.length() == word.length() + 1 && text.endsWith("s");
    return text.equals(word) || token.lemma().equals(word) || (plural && text.startsWith(word));
  }
}
