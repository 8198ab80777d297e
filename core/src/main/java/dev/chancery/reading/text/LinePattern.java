package dev.chancery.reading.text;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a line is by its wording, from `layout_lines.tsv`.
///
/// @param inHead whether it holds only before the first paragraph that is read
/// @param longest how many characters the line has at most
/// @param needs of what one stands in every such line, in small letters; none where that is too
///   many words: patterns that may start anywhere take long to fail
record LinePattern(
    Block.Role role, boolean inHead, int longest, List<String> needs, Pattern pattern) {

  private static final List<LinePattern> ALL =
      Table.load(LinePattern.class, "layout_lines.tsv").map(LinePattern::of);

  /// The role of the first pattern that fits the whole line.
  static Optional<Block.Role> role(String line, boolean inHead) {
    String plain = line.replace('\u00A0', ' ').replace('\u202F', ' ');
    String small = plain.toLowerCase(Locale.ROOT);
    for (LinePattern each : ALL) {
      if (each.fits(plain, small, inHead)) {
        return Optional.of(each.role());
      }
    }
    return Optional.empty();
  }

  private boolean fits(String line, String small, boolean head) {
    return (head || !inHead)
        && line.length() <= longest
        && hasNeeded(small)
        && pattern.matcher(line).matches();
  }

  private boolean hasNeeded(String small) {
    for (String words : needs) {
      if (small.contains(words)) {
        return true;
      }
    }
    return needs.isEmpty();
  }

  private static LinePattern of(Row row) {
    return new LinePattern(
        Block.Role.valueOf(row.required("role")),
        row.required("zone").equals("head"),
        Integer.parseInt(row.required("longest")),
        row.list("needs"),
        Pattern.compile(row.required("pattern")));
  }
}
