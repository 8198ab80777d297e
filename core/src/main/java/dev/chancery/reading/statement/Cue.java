package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A verb that shows that something is said, and how it takes what is said.
///
/// @param force what is done by saying it ("deny", "praise", "urge")
/// @param takes the complements that hold what is said
/// @param prepositions those that lead in what is said ("spoke about")
/// @param objects the nouns that hold something said ("raised concerns"); empty when any can
/// @param performative whether a government that uses it of itself does what it says ("we condemn")
record Cue(
    String lemma,
    String force,
    Set<Complement> takes,
    Set<String> prepositions,
    Set<String> objects,
    boolean performative) {

  private static final Set<String> COMPLEMENTS =
      Set.of(
          "clause",
          "object",
          "quote",
          "infinitive",
          "gerund",
          "text_clause",
          "person_clause",
          "person_infinitive");

  Cue {
    takes = Set.copyOf(takes);
    prepositions = Set.copyOf(prepositions);
    objects = Set.copyOf(objects);
  }

  static Cue of(Row row) {
    List<String> names = row.list("takes");
    Set<Complement> takes = EnumSet.noneOf(Complement.class);
    names.stream().filter(COMPLEMENTS::contains).map(Complement::of).forEach(takes::add);
    List<String> prepositions = names.stream().filter(name -> !COMPLEMENTS.contains(name)).toList();
    return new Cue(
        row.required("lemma"),
        row.required("force"),
        takes,
        Set.copyOf(prepositions),
        Set.copyOf(row.list("objects")),
        row.text("performative").equals("yes"));
  }

  /// Whether a noun phrase with this head can hold what is said.
  boolean speaksOf(Token head) {
    return objects.isEmpty() || objects.contains(head.lemma());
  }

  boolean takes(Complement complement) {
    return takes.contains(complement);
  }
}
