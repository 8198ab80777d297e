package dev.chancery.statistics.store;

import java.nio.file.Path;

/// How the figures of a vintage lie in its Parquet file: sorted, so that what one reporter has of a
/// flow and product lies together, year by year, and the same figures give the same bytes.
final class ParquetFile {

  private static final String FORM = "(format parquet, compression zstd, parquet_version v2)";

  private ParquetFile() {}

  static void write(DuckDb database, Staging.Draft draft, Path file) {
    // numbers are sorted, and become words again when they lie in their order
    String rows =
        """
        select w[reporter + 1] as reporter, w[partner + 1] as partner, w[flow + 1] as flow,
          w[product + 1] as product, w[period + 1] as period, w[period + 1][1:4]::smallint as year,
          value, w[unit + 1] as unit, w[status + 1] as status
        from (
          select staging.* from staging, (select list(place order by number) as p from words)
          where vintage = %d
          order by p[flow + 1], p[product + 1], p[reporter + 1], p[period + 1], p[partner + 1],
            p[unit + 1]),
          (select list(word order by number) as w from words)
        """
            .formatted(draft.number());
    database.run("copy (" + rows + ") to " + DuckDb.quoted(file) + " " + FORM);
  }
}
