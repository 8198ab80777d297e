package dev.chancery.statistics.store;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Works for the database on another thread, one piece after the other, while the next is made
/// ready.
final class Behind implements AutoCloseable {

  private final ExecutorService thread = Executors.newSingleThreadExecutor(Behind::thread);
  private @Nullable Future<?> last;

  /// A piece of work.
  interface Work {
    void run() throws SQLException;
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("behind").unstarted(work);
  }

  /// Starts a piece when the one before is done.
  ///
  /// @throws SQLException what the one before has met
  void start(Work work) throws SQLException {
    await();
    last =
        thread.submit(() -> {
          work.run();
          return true;
        });
  }

  /// Waits until all is done.
  ///
  /// @throws SQLException what it has met
  void await() throws SQLException {
    Future<?> waited = last;
    last = null;
    if (waited == null) {
      return;
    }
    try {
      waited.get();
    } catch (ExecutionException e) {
      throw new SQLException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  /// Waits for what is under way, whatever becomes of it.
  @Override
  public void close() {
    thread.close();
  }
}
