package dev.chancery.answering;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Reach;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.frame.Statistics;
import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.store.VintageFolder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The statistics that checks ask: the vintages of the user and of the program. They are opened
/// when something is asked for the first time, so that articles without such claims pay nothing. A
/// vintage that is broken is told once and left out; where none can be opened, all questions stay
/// open.
public final class OfficialFigures implements Statistics, AutoCloseable {

  private final Supplier<List<VintageFolder>> folders;
  private final Consumer<String> warnings;
  private @Nullable OpenFigures open;
  private boolean failed;

  /// @param folders where vintages are; asked when the first question comes
  /// @param warnings takes what is broken, in words for a person
  public OfficialFigures(Supplier<List<VintageFolder>> folders, Consumer<String> warnings) {
    this.folders = folders;
    this.warnings = warnings;
  }

  @Override
  public List<Ranking> rankings(Asked asked, int year) {
    return ask(figures -> figures.rankings(asked, year));
  }

  @Override
  public List<Series> series(Asked asked, Optional<String> partner) {
    return ask(figures -> figures.series(asked, partner));
  }

  @Override
  public List<Reach> reach(String flow) {
    return ask(figures -> figures.reach(flow));
  }

  /// One question at a time: there is one database, and what it said is kept.
  private synchronized <T> List<T> ask(Function<OpenFigures, List<T>> question) {
    if (failed) {
      return List.of();
    }
    try {
      OpenFigures figures = open;
      if (figures == null) {
        figures = OpenFigures.of(folders.get(), warnings);
        open = figures;
      }
      return question.apply(figures);
    } catch (ChanceryException | LinkageError e) {
      failed = true;
      warnings.accept("no statistics are asked any more: " + e.getMessage());
      return List.of();
    }
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
