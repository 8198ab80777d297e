package dev.chancery.statistics.store;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
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

  public DuckDBConnection connection() {
    return connection;
  }

  /// Runs a statement that answers nothing.
  void run(String sql) {
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
