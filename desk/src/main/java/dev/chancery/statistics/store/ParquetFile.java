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
        select r.word as reporter, p.word as partner, f.word as flow, g.word as product,
          t.word as period, t.word[1:4]::smallint as year, value, u.word as unit, s.word as status
        from staging join words r on r.number = reporter left join words p on p.number = partner
          join words f on f.number = flow join words g on g.number = product
          join words t on t.number = period join words u on u.number = unit
          join words s on s.number = status
        where vintage = %d
        order by f.word, g.word, year, t.word, r.word, p.word, u.word
        """
            .formatted(draft.number());
    database.run("copy (" + rows + ") to " + DuckDb.quoted(file) + " " + FORM);
  }
}
