package dev.chancery.statistics;

import java.util.List;

/// What came of importing a file.
public sealed interface ImportOutcome {

  /// Its figures are new vintages now.
  record Imported(List<Vintage> vintages) implements ImportOutcome {

    public Imported {
      vintages = List.copyOf(vintages);
    }
  }

  /// The same file was imported before; nothing was changed.
  record Unchanged(List<Vintage> vintages) implements ImportOutcome {

    public Unchanged {
      vintages = List.copyOf(vintages);
    }
  }

  /// It can't be taken as it is; nothing was changed.
  ///
  /// @param problems the first of them
  /// @param more how many more there are
  record Refused(List<Problem> problems, long more) implements ImportOutcome {

    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal has a reason");
      }
    }

    public static Refused because(String message) {
      return new Refused(List.of(Problem.whole(message)), 0);
    }
  }
}
