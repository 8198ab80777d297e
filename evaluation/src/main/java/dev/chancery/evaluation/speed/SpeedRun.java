package dev.chancery.evaluation.speed;

import java.io.IOException;
import org.openjdk.jmh.Main;

/// Runs the benchmark with the arguments of JMH; none runs all of it.
public final class SpeedRun {

  private SpeedRun() {}

  /// Starts JMH.
  public static void main(String[] arguments) throws IOException {
    Main.main(arguments);
  }
}
