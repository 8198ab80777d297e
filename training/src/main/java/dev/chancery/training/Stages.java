package dev.chancery.training;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/// Stages one after the other, each on what the ones before it made. One that is finished is not
/// run again.
record Stages(List<Stage> stages) {

  void run(PrintStream out) throws IOException {
    for (int at = 0; at < stages.size(); at++) {
      Stage stage = stages.get(at);
      String name = "stage " + (at + 1) + " of " + stages.size() + ", " + stage.name();
      stage.plan();
      if (stage.isFinished()) {
        out.println(name + ": is there");
      } else {
        out.println(name);
        stage.run(out, outlook(at));
      }
    }
  }

  private Outlook outlook(int at) {
    Duration later =
        stages.subList(at + 1, stages.size()).stream()
            .map(Stage::usual)
            .reduce(Duration.ZERO, Duration::plus);
    return new Outlook(stages.get(at).usual(), later);
  }
}
