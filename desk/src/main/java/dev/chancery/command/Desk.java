package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on articles on several threads and prints what comes out in the order in which they came
/// in. Only a few articles a thread are under way at a time, so memory does not grow with the
/// input.
///
/// @param <P> what comes out of an article
final class Desk<P> implements AutoCloseable {

  private static final int UNDER_WAY_PER_THREAD = 4;

  private final Function<Gathered.Item, P> reading;
  private final Consumer<P> printing;
  private final Report report;
  private final ExecutorService workers;
  private final int window;
  private final Queue<Work<P>> underWay = new ArrayDeque<>();

  private record Work<P>(Gathered.Item item, Future<P> page) {}

  Desk(Function<Gathered.Item, P> reading, Consumer<P> printing, int threads, Report report) {
    this.reading = reading;
    this.printing = printing;
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
        underWay.add(new Work<>(item, workers.submit(() -> reading.apply(item))));
      }
    }
  }

  /// Prints what is still under way.
  void finish() {
    while (!underWay.isEmpty()) {
      print(underWay.remove());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private void print(Work<P> work) {
    try {
      P page = work.page().get();
      report.read(work.item());
      printing.accept(page);
    } catch (ExecutionException e) {
      report.failed(work.item().place(), e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputClosed();
    }
  }
}
