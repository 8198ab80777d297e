package dev.chancery.command;

/// What the program's exit code says.
enum ExitCode {
  /// All was read.
  ALL_READ(0),
  /// Something was skipped; the messages say what.
  SOME_SKIPPED(1),
  /// The command was called wrongly, or could not run at all.
  WRONG_USAGE(2),
  /// A verdict came out at which the check was to fail.
  VERDICT_FOUND(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
