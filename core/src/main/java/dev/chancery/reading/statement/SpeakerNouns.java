package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Map;
import java.util.stream.Collectors;

/// Nouns for those who can speak without being named ("officials", "the report").
final class SpeakerNouns {

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
    return "person".equals(kindByNoun.get(word.lemma()));
  }

  /// Whether the word names a text, which speaks for its author.
  boolean text(Token word) {
    return "text".equals(kindByNoun.get(word.lemma()));
  }
}
