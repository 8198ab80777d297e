package dev.chancery.command;

import java.io.InputStream;
import java.io.PrintStream;

/// What a command reads from and writes to.
///
/// @param out results only
/// @param err messages and progress
/// @param outTerminal whether a person looks at `out` on a terminal
/// @param errTerminal whether a person looks at `err` on a terminal
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean outTerminal, boolean errTerminal) {

  /// A line for the person at the terminal.
  void say(String message) {
    err.println("chancery: " + message);
    err.flush();
  }
}
