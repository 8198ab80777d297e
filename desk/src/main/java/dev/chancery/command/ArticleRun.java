package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works on all articles that the paths of a command stand for, and prints what comes out.
///
/// @param out the file to print into; nothing for standard output
/// @param threads how many articles are worked on at once
record ArticleRun(
    Console console, List<String> paths, @Nullable Path out, int threads, boolean debug) {

  ArticleRun {
    if (threads < 1) {
      throw new ChanceryException(Code.BAD_USAGE, "--threads needs at least 1");
    }
  }

  /// Whether what is printed has colours.
  boolean isPainted() {
    return isOnScreen() && Terminal.mayBePainted();
  }

  /// @param date the day of articles that say none themselves
  /// @param work what is done with an article, on any thread
  /// @param outlets makes the outlet that prints to a stream
  <P> ExitCode run(
      @Nullable LocalDate date,
      Function<Gathered.Item, P> work,
      Function<PrintStream, Outlet<P>> outlets) {
    Report report = new Report(console, progress(), debug);
    if (out == null) {
      print(date, work, outlets.apply(console.out()), report);
    } else {
      try (PrintStream target = new PrintStream(out.toFile(), StandardCharsets.UTF_8)) {
        print(date, work, outlets.apply(target), report);
      } catch (IOException e) {
        throw new ChanceryException(Code.BAD_USAGE, "can't write to " + out, e);
      }
    }
    report.close();
    return report.exitCode();
  }

  private <P> void print(
      @Nullable LocalDate date, Function<Gathered.Item, P> work, Outlet<P> outlet, Report report) {
    try (Desk<P> desk = new Desk<>(work, outlet::print, threads, report)) {
      new Gathering(console.in(), date).gather(paths, desk::take);
      desk.finish();
      outlet.close();
    }
  }

  private Progress progress() {
    return new Progress(
        console,
        Progress.Manner.of(isOnScreen(), console.errTerminal()),
        System::nanoTime,
        Gathering.size(paths));
  }

  private boolean isOnScreen() {
    return out == null && console.outTerminal();
  }
}
