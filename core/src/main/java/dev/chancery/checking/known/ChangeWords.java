package dev.chancery.checking.known;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// By which verbs a state is told to join or leave an organisation (changes.tsv).
///
/// @param object whether the state is the object of the active verb, else the subject
/// @param with of these one must hang on the verb; empty where nothing must
/// @param body the organisation, where the words themselves say it
record ChangeWords(
    MemberChange.Kind kind,
    Set<String> heads,
    boolean object,
    Set<String> with,
    Optional<String> body) {

  static List<ChangeWords> load() {
    return Table.load(ChangeWords.class, "changes.tsv").map(ChangeWords::read);
  }

  private static ChangeWords read(Row row) {
    return new ChangeWords(
        MemberChange.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)),
        Set.copyOf(row.list("heads")),
        row.required("state").equals("object"),
        Set.copyOf(row.list("with")),
        row.optional("body"));
  }

  boolean tell(Sentence sentence, Token verb) {
    return heads.contains(verb.lemma())
        && (with.isEmpty()
            || sentence.children(verb).stream()
                .flatMap(child ->
                    Stream.concat(
                        Stream.of(child), sentence.children(child, "case", "advmod").stream()))
                .anyMatch(word -> with.contains(word.lemma())));
  }
}
