package dev.chancery.checking;

import dev.chancery.checking.frame.Recorded;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Statistics;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.FlatParser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.Optional;

/// A text of the tests as the checks get it, read without an engine and without statistics.
public final class ReadScene {

  private static final Reader READER = new Reader(new FlatParser());
  private static final World WORLD = World.load(Statistics.none(), Recorded.nothing());

  private ReadScene() {}

  /// A press report of one day.
  public static Scene of(LocalDate published, String text) {
    SourceText source = new SourceText("test", null, null, null, published, "en", text);
    Groundwork ground = READER.prepare(source);
    return new Scene(ground, READER.read(ground).findings(), WORLD, Optional.empty());
  }

  /// A press report for which the day does not matter.
  public static Scene of(String text) {
    return of(LocalDate.of(2025, 3, 14), text);
  }

  /// The sentence that a text ends with.
  public static Sentence last(Scene scene) {
    return scene.sentence(scene.sentences().size() - 1);
  }
}
