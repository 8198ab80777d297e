package dev.chancery.reading.text;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a line is by its wording, from `layout_lines.tsv`.
///
/// @param inHead whether it holds only before the first paragraph that is read
/// @param longest how many characters the line has at most
record LinePattern(Block.Role role, boolean inHead, int longest, Pattern pattern) {

  private static final List<LinePattern> ALL =
      Table.load(LinePattern.class, "layout_lines.tsv").map(LinePattern::of);

  /// The role of the first pattern that fits the whole line.
  static Optional<Block.Role> role(String line, boolean inHead) {
    String plain = line.replace('\u00A0', ' ').replace('\u202F', ' ');
    for (LinePattern each : ALL) {
      if (each.fits(plain, inHead)) {
        return Optional.of(each.role());
      }
    }
    return Optional.empty();
  }

  private boolean fits(String line, boolean head) {
    return (head || !inHead) && line.length() <= longest && pattern.matcher(line).matches();
  }

  private static LinePattern of(Row row) {
    return new LinePattern(
        Block.Role.valueOf(row.required("role")),
        row.required("zone").equals("head"),
        Integer.parseInt(row.required("longest")),
        Pattern.compile(row.required("pattern")));
  }
}
