package dev.chancery.reading.commitment;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The verbs under which a future is told: "said it would", "promised that the road will".
final class Telling {

  /// How a future told under a verb concerns who tells it.
  enum Bond {
    /// It is told, of anyone ("said", "reported").
    TELLS,
    /// It is the teller's own plan, whatever its subject is ("announced that the road will open").
    ANNOUNCES,
    /// The teller stands in for it ("promised that the road will open").
    PROMISES
  }

  private static final int HIGHEST = 4;

  private final Map<String, Bond> bonds;

  private Telling(Map<String, Bond> bonds) {
    this.bonds = bonds;
  }

  static Telling load() {
    return new Telling(
        Table.load(Telling.class, "telling.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.required("lemma"),
                    row -> Bond.valueOf(row.required("bond").toUpperCase(Locale.ROOT)))));
  }

  /// How this verb binds its subject to what it tells, or nothing when it tells nothing.
  Optional<Bond> bond(Token verb) {
    return verb.isVerb() ? Optional.ofNullable(bonds.get(verb.lemma())) : Optional.empty();
  }

  /// The verb under which a clause is told.
  Optional<Token> over(Sentence sentence, Token verb) {
    Token at = verb;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return inserted(sentence, at);
      }
      if (content(at) && bond(head.get()).isPresent()) {
        return head;
      }
      if (!at.is("conj") && !at.is("xcomp")) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /// "The army would leave by Friday, the minister said."
  private Optional<Token> inserted(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "parataxis", "dep")) {
      if (bond(child).isPresent()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean content(Token verb) {
    return verb.is("ccomp") || verb.is("dep") || verb.is("conj") || verb.is("parataxis");
  }
}
