package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Finds persons with an office beside whose name no state stands: "on her first trip as secretary
/// of state, X", "X, prime minister since May".
final class OfficesAlone {

  private static final String NAME = "(?<name>%s)".formatted(PersonName.PATTERN);

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "\\b[Aa]s\\s+(?:the\\s+)?%s%s(?:\\s+for\\s+the\\s+first\\s+time)?(?:\\s+(?:in|at|to)\\s+[^,;.]{1,30})?,\\s+%s(?=\\s+\\p{Ll})"
                  .formatted(OfficeWords.HOW, OfficeWords.OFFICE, NAME)),
          Wording.of(
              "(?<![\\p{L}’'-])%s,\\s+(?:the\\s+|the\\s+country['’]s\\s+)?%s%s(?=,|\\s+(?:once\\s+(?:more|again)|again|since)\\b)"
                  .formatted(NAME, OfficeWords.HOW, OfficeWords.OFFICE)),
          Wording.of(
              "(?<![\\p{L}’'-])%s,\\s+(?:who\\s+(?:was\\s+|has\\s+been\\s+)?)?(?:sworn\\s+in|inaugurated)\\s+(?:(?:on|last|this|earlier)\\s+\\p{L}+\\s+)?as\\s+(?:the\\s+)?%s%s(?=[,.]|\\s+(?:on|last|this|earlier)\\b)"
                  .formatted(NAME, OfficeWords.HOW, OfficeWords.OFFICE)));

  private OfficesAlone() {}

  static List<OfficeClaim> in(Marked marked) {
    return FORMS.stream()
        .flatMap(form -> form.results(marked.raw()))
        .flatMap(found -> claim(found).stream())
        .toList();
  }

  private static Optional<OfficeClaim> claim(MatchResult found) {
    String name = found.group("name");
    return PersonName.isName(name)
        ? Optional.of(
            new OfficeClaim(
                found.start(),
                found.end(),
                PersonName.of(name),
                found.group("office"),
                "",
                OfficeClaim.How.of(found.group("how"))))
        : Optional.empty();
  }
}
