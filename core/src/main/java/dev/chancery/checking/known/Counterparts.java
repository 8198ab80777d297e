package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Persons who are called the counterpart or colleague of somebody with an office: "the Russian
/// president and his American counterpart, X". They have the same office, or lead their state too.
final class Counterparts {

  /// Offices before the words, also of several: "the foreign ministers of Iran and Brazil".
  private static final Wording OFFICE =
      Wording.of("\\b(?<office>%s)(?=s?\\b)".formatted(OfficeWords.ANY));

  private static final Wording HEAD =
      Wording.of("(?i)(?:vice[ -])?(?:president|prime\\s+minister|premier|chancellor|taoiseach)");

  private Counterparts() {}

  static Stream<OfficeClaim> in(Marked marked, Tellings tellings) {
    return tellings.of("counterpart", marked).flatMap(told -> claim(marked, told).stream());
  }

  private static Optional<OfficeClaim> claim(Marked marked, Told told) {
    List<String> offices =
        OFFICE
            .results(marked.text().substring(0, told.found().start()))
            .map(found -> plain(found.group("office")))
            .distinct()
            .toList();
    return offices.size() != 1
        ? Optional.empty()
        : OfficeTold.person(marked, told, "person")
            .map(person ->
                new OfficeClaim(
                    told.found().start(),
                    told.found().end(),
                    person,
                    offices.getFirst(),
                    told.group("code").map(group -> marked.code(told.found(), group)).orElse(""),
                    OfficeClaim.How.of(told.group("how").map(told.found()::group).orElse(""))));
  }

  /// A president's counterpart may be a prime minister.
  private static String plain(String office) {
    return HEAD.matcher(office).matches() && !office.toLowerCase(Locale.ROOT).startsWith("vice")
        ? "leader"
        : Officers.plain(office);
  }
}
