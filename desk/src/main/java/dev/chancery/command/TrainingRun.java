package dev.chancery.command;

import dev.chancery.engine.Engines;
import dev.chancery.reading.parse.Parser;
import java.util.List;
import java.util.stream.Stream;

/// The run of the build in which the JVM notes what it loads and what is hot: reads and checks the
/// files that are named, as a user would.
public final class TrainingRun {

  private TrainingRun() {}

  public static void main(String[] files) {
    Parser engine = Engines.reading();
    Console console = new Console(System.in, System.out, System.err, false, false);
    int worst = 0;
    for (String command : List.of("read", "check")) {
      String[] arguments =
          Stream.concat(Stream.of(command), Stream.of(files)).toArray(String[]::new);
      worst = Math.max(worst, new CommandLineRun(console, () -> engine).run(arguments));
    }
    System.exit(worst);
  }
}
