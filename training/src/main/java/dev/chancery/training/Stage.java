package dev.chancery.training;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/// One of the steps by which a model is made. It keeps what it makes, so that it is made once.
interface Stage {

  /// What it makes: "teacher".
  String name();

  /// What it takes on one core of a server, roughly.
  Duration usual();

  /// Writes down what it works on with which settings.
  ///
  /// @throws dev.chancery.model.ChanceryException when what is there was made of something else
  void plan() throws IOException;

  /// Whether all of it is there.
  boolean isFinished() throws IOException;

  /// Makes it, or goes on where it was stopped.
  ///
  /// @param out where to say how far it is
  /// @param outlook what comes after it
  void run(PrintStream out, Outlook outlook) throws IOException;
}
