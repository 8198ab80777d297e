package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Nouns for those who can speak without being named ("officials", "the report").
final class SpeakerNouns {

  private static final Set<String> FOR =
      Set.of(
          "member",
          "representative",
          "leader",
          "resident",
          "inhabitant",
          "official",
          "minister",
          "delegate",
          "envoy",
          "diplomat",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "staff",
          "employee",
          "authority",
          "signatory",
          "head",
          "chief",
          "director",
          "chair",
          "founder",
          "president",
          "citizen",
          "mayor",
          "governor",
          "ambassador",
          "office",
          "agency",
          "commission",
          "service",
          "bureau",
          "committee",
          "council",
          "board",
          "court",
          "institute");

  private final Map<String, String> kindByNoun;

  private SpeakerNouns(Map<String, String> kindByNoun) {
    this.kindByNoun = kindByNoun;
  }

  static SpeakerNouns load() {
    return new SpeakerNouns(
        Table.load(SpeakerNouns.class, "speakers.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.required("noun"), row -> row.required("kind"))));
  }

  /// Whether the word names persons or a body.
  boolean person(Token word) {
    return "person".equals(kind(word));
  }

  /// Whether those whom the word names speak for what they are of ("members of the bloc").
  boolean speaksFor(Token word) {
    return FOR.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /// Whether the word names a text, which speaks for its author.
  boolean text(Token word) {
    return "text".equals(kind(word));
  }

  /// In a title the noun is a name ("the Assessment of Wild Species").
  private @Nullable String kind(Token word) {
    return kindByNoun.get(word.lemma().toLowerCase(Locale.ROOT));
  }
}
