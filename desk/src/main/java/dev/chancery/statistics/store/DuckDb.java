package dev.chancery.statistics.store;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;

/// A DuckDB in this process, in memory. It fetches nothing from anywhere: what it needs to read and
/// write Parquet is part of its library.
public final class DuckDb implements AutoCloseable {

  private final DuckDBConnection connection;

  private DuckDb(DuckDBConnection connection) {
    this.connection = connection;
  }

  /// Starts one. The library is loaded by the first that is started, not before.
  public static DuckDb start() {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("memory_limit", "700MB");
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      DuckDb database = new DuckDb(connection.unwrap(DuckDBConnection.class));
      database.run("set parquet_metadata_cache = true");
      return database;
    } catch (SQLException e) {
      throw failed("it could not be started", e);
    }
  }

  /// Starts one while other things are done: its library takes a while to load.
  ///
  /// @return waits until it has started
  public static Supplier<DuckDb> starting() {
    FutureTask<DuckDb> start = new FutureTask<>(DuckDb::start);
    Thread.ofPlatform().daemon().start(start);
    return () -> {
      try {
        return start.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof ChanceryException known
            ? known
            : new IllegalStateException("the statistics' database does not start", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    };
  }

  public DuckDBConnection connection() {
    return connection;
  }

  /// Does all on one thread: for small questions, waking others takes longer than they save.
  public void useOneThread() {
    run("set threads = 1");
  }

  /// Runs a statement that answers nothing.
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed("it could not run " + sql, e);
    }
  }

  /// A path as a string of SQL.
  public static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  /// What the database says when it fails.
  public static ChanceryException failed(String what, SQLException problem) {
    return new ChanceryException(
        Code.BAD_STATISTICS,
        "the statistics' database: " + what + ": " + problem.getMessage(),
        problem);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed("it could not be closed", e);
    }
  }
}
