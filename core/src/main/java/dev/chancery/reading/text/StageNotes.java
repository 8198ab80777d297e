package dev.chancery.reading.text;

import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a transcript notes in brackets and nobody said: "(Laughter.)", "(Via interpreter)".
final class StageNotes {

  private static final String WORDS =
      Table.load(StageNotes.class, "stage_notes.tsv").rows().stream()
          .map(row -> row.required("start"))
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  /// At the start, or after the end of a sentence; inside a sentence a note stays where it is.
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:^|(?<=[.!?…—–\"”:]\\h{0,3}))[(\\[](?i:" + WORDS + ")\\b[^()\\[\\]]{0,60}[)\\]]");

  private StageNotes() {}

  /// Where the next bracket opens, or -1.
  private static int bracket(Line line, int from) {
    for (int at = from; at < line.text().length(); at++) {
      if (line.text().charAt(at) == '(' || line.text().charAt(at) == '[') {
        return at;
      }
    }
    return -1;
  }

  /// The stretches of a line between its notes.
  static List<Line> without(Line line) {
    if (line.text().indexOf('(') < 0 && line.text().indexOf('[') < 0) {
      return line.isEmpty() ? List.of() : List.of(line);
    }
    List<Line> kept = new ArrayList<>();
    int from = 0;
    Matcher note = NOTE.matcher(line.text()).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = bracket(line, 0); at >= 0; at = bracket(line, Math.max(at + 1, from))) {
      if (note.region(at, line.text().length()).lookingAt()) {
        kept.add(line.upTo(at).from(from));
        from = note.end();
      }
    }
    kept.add(line.from(from));
    return kept.stream().filter(each -> !each.isEmpty()).toList();
  }
}
