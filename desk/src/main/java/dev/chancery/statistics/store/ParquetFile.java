package dev.chancery.statistics.store;

import java.nio.file.Path;

/// How the figures of a vintage lie in its Parquet file: sorted, so that one year of one flow lies
/// together, and the same figures give the same bytes.
final class ParquetFile {

  private static final String FORM = "(format parquet, compression zstd, parquet_version v2)";

  private ParquetFile() {}

  static void write(DuckDb database, Staging.Draft draft, Path file) {
    String rows =
        """
        select reporter, partner, flow, product, period, period[1:4]::smallint as year, value, unit,
          status
        from staging where vintage = %d
        order by flow, product, year, period, reporter, partner, unit
        """
            .formatted(draft.number());
    database.run("copy (" + rows + ") to " + DuckDb.quoted(file) + " " + FORM);
  }
}
