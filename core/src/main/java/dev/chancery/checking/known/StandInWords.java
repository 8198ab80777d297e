package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Words that stand for one organisation, always or where a sentence that names none has more that
/// tells which (stand_ins.tsv).
///
/// @param needs what else the sentence must have; nothing where the words are enough
/// @param not what it must not have
record StandInWords(Wording words, String code, Optional<Wording> needs, Optional<Wording> not) {

  static List<StandInWords> load() {
    return Table.load(StandInWords.class, "stand_ins.tsv").map(StandInWords::read);
  }

  private static StandInWords read(Row row) {
    return new StandInWords(
        Wording.of("\\b" + row.required("words") + "\\b"),
        row.required("code"),
        row.optional("needs").map(Wording::of),
        row.optional("not").map(each -> Wording.of("(?i)" + each)));
  }

  /// Where they stand in a text.
  ///
  /// @param named whether the text or that before it names an organisation
  Stream<Name> in(String text, boolean named) {
    boolean open =
        needs.map(each -> !named && each.isIn(text)).orElse(true)
            && not.map(each -> !each.isIn(text)).orElse(true);
    return open
        ? words
            .results(text)
            .map(found -> new Name(found.start(), found.end(), code, Name.Sort.BODY))
        : Stream.empty();
  }
}
