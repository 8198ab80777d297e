package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads articles on several threads and prints them in the order in which they came in. Only a few
/// articles a thread are under way at a time, so memory does not grow with the input.
final class Desk implements AutoCloseable {

  private static final int UNDER_WAY_PER_THREAD = 4;

  private final Reader reader;
  private final Rendering rendering;
  private final Set<Kind> kinds;
  private final Printer printer;
  private final Report report;
  private final ExecutorService workers;
  private final int window;
  private final Queue<Work> underWay = new ArrayDeque<>();

  private record Work(Gathered.Item item, Future<Page> page) {}

  Desk(
      Reader reader,
      Rendering rendering,
      Set<Kind> kinds,
      int threads,
      PrintStream out,
      Report report) {
    this.reader = reader;
    this.rendering = rendering;
    this.kinds = kinds;
    this.printer = new Printer(rendering, out);
    this.report = report;
    this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    this.window = threads * UNDER_WAY_PER_THREAD;
  }

  /// Takes what came in; waits when too much is under way.
  void take(Gathered gathered) {
    switch (gathered) {
      case Gathered.Skipped skipped -> report.skipped(skipped);
      case Gathered.Item item -> {
        if (underWay.size() >= window) {
          print(underWay.remove());
        }
        underWay.add(new Work(item, workers.submit(() -> page(item))));
      }
    }
  }

  /// Prints what is still under way.
  void finish() {
    while (!underWay.isEmpty()) {
      print(underWay.remove());
    }
    printer.close();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private Page page(Gathered.Item item) {
    Reading reading = reader.read(item.source());
    List<Finding> wanted =
        reading.findings().stream().filter(finding -> kinds.contains(finding.kind())).toList();
    return new Page(
        reading.article(),
        rendering.article(new Reading(reading.article(), reading.text(), wanted)));
  }

  private void print(Work work) {
    try {
      Page page = work.page().get();
      report.read(work.item());
      printer.print(page);
    } catch (ExecutionException e) {
      report.failed(work.item().place(), e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputClosed();
    }
  }
}
