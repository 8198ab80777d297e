package dev.chancery.reading;

import dev.chancery.engine.Engines;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads texts of the tests with the real engine, which is loaded once for all of them.
public final class LiveReading {

  /// The day on which all of these texts are published: a Wednesday.
  public static final LocalDate DAY = LocalDate.parse("2025-07-30");

  private static final Reader READER = new Reader(Engines.reading());

  private LiveReading() {}

  /// A report of a paper, which speaks for no state.
  public static Reading ofPress(String text) {
    return read(text, null);
  }

  /// A release of the U.S. Department of State: "we" is the United States.
  public static Reading ofUnitedStates(String text) {
    return read(text, "https://www.state.gov/release/");
  }

  /// What is known of a text before findings are read from it.
  ///
  /// @param url where the text was issued, nothing for the press
  public static Groundwork groundwork(String text, @Nullable String url) {
    return READER.prepare(new SourceText("test", url, null, null, DAY, "en", text));
  }

  private static Reading read(String text, @Nullable String url) {
    return READER.read(new SourceText("test", url, null, null, DAY, "en", text));
  }
}
