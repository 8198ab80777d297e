package dev.chancery.statistics;

import java.util.List;

/// Rows of a file that are not in its vintage, for one reason.
///
/// @param examples the first few of them, in a word or two each
public record Omission(String reason, long rows, List<String> examples) {

  public Omission {
    examples = List.copyOf(examples);
    if (reason.isBlank() || rows < 1) {
      throw new IllegalArgumentException("what was left out has a reason and a number");
    }
  }
}
