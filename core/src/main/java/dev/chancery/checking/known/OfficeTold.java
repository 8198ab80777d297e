package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Persons and offices that a form of the table has found.
final class OfficeTold {

  private OfficeTold() {}

  /// The person in a group; nothing where the words can be no name.
  static Optional<PersonName> person(Marked marked, Told told, String group) {
    String words = marked.quote(told.found(), group);
    return PersonName.isName(words) ? Optional.of(PersonName.of(words)) : Optional.empty();
  }

  static Optional<String> office(Told told) {
    return told.group("office").map(group -> told.found().group(group));
  }

  /// The states and organisations that can be meant: the one that the words name, else those of the
  /// sentence.
  static List<String> codes(Marked marked, Told told) {
    Optional<String> own = told.group("code").map(group -> marked.code(told.found(), group));
    Stream<String> all =
        own.map(Stream::of).orElseGet(() -> marked.names().stream().map(Name::code));
    return all.distinct().toList();
  }

  /// The claims that someone has, had or enters an office.
  static List<OfficeClaim> in(Marked marked, Tellings tellings) {
    return tellings.of("office", marked).flatMap(told -> claim(marked, told).stream()).toList();
  }

  private static Optional<OfficeClaim> claim(Marked marked, Told told) {
    Optional<PersonName> person = person(marked, told, "person");
    Optional<String> code = told.group("code").map(group -> marked.code(told.found(), group));
    if (person.isEmpty() || (code.isEmpty() && !isOfUnion(told)) || isOfAnother(told)) {
      return Optional.empty();
    }
    return Optional.of(
        new OfficeClaim(
            told.found().start(),
            told.found().end(),
            person.get(),
            office(told).orElse("leader"),
            code.orElse("EC"),
            how(told)));
  }

  /// Whether somebody else is named between the person and the office: "after X's death Y took
  /// office".
  private static boolean isOfAnother(Told told) {
    if (told.has("before")) {
      return false;
    }
    int from = told.found().end("person");
    int to =
        Stream.concat(told.group("office").stream(), told.group("code").stream())
            .mapToInt(told.found()::start)
            .filter(at -> at >= from)
            .min()
            .orElse(from);
    return NAME.isIn(DAY.matcher(told.text().substring(from, to)).replaceAll(" "));
  }

  private static final Wording NAME = Wording.of("\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}\\p{L}");

  private static final Wording DAY = Wording.of("\\bon\\s+\\p{Lu}\\p{Ll}+day\\b");

  /// "Commission president": of the Union, where no other body has a commission.
  private static boolean isOfUnion(Told told) {
    return told.found().group().regionMatches(true, 0, "commission", 0, 10);
  }

  private static OfficeClaim.How how(Told told) {
    return switch (told.mode()) {
      case "former" -> OfficeClaim.How.FORMER;
      case "then" -> OfficeClaim.How.THEN;
      case "enters" -> OfficeClaim.How.ENTERS;
      default -> OfficeClaim.How.of(told.found().group().replaceAll("\\p{Lu}\\p{L}*", ""));
    };
  }
}
