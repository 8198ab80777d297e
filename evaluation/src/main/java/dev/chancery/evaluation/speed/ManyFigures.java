package dev.chancery.evaluation.speed;

import dev.chancery.statistics.FileMark;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaKind;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.source.SourceFile;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import dev.chancery.statistics.store.VintageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A vintage of thirty million made-up figures, laid out as an import lays them out: both flows of
/// all pairs of 200 countries in 20 years, 18 products and their total.
final class ManyFigures {

  static final int FIRST = 2004;
  private static final int YEARS = 20;
  private static final int AREAS = 200;
  private static final int PRODUCTS = 19;
  private static final long ROWS = 2L * PRODUCTS * YEARS * AREAS * AREAS;
  private static final String NAME = "made-up-1.parquet";

  private ManyFigures() {}

  /// The folder with the vintage, which is made where it is not there yet.
  static VintageFolder in(Path folder) throws IOException, SQLException {
    if (!Files.exists(folder.resolve("catalogue.jsonl"))) {
      Files.createDirectories(folder);
      write(folder.resolve(NAME));
      Files.writeString(
          folder.resolve("catalogue.jsonl"),
          VintageJson.write(vintage(folder.resolve(NAME))) + "\n");
    }
    return new VintageFolder(folder);
  }

  /// The countries that trade, in the order of their codes.
  static List<Area> countries() {
    return Areas.load().all().stream()
        .filter(area -> area.kind() == AreaKind.COUNTRY)
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .limit(AREAS)
        .toList();
  }

  /// Numbers count the rows in their order, so that nothing has to be sorted.
  private static void write(Path file) throws SQLException {
    String codes =
        countries().stream()
            .map(area -> "'" + area.code() + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    String sql =
        """
        copy (
          select a[n // %9$d %% %2$d + 1] as reporter, a[n %% %2$d + 1] as partner,
            case when n < %4$d then 'goods_exports' else 'goods_imports' end as flow,
            case k when %5$d then 'TOTAL' else 'HS.' || (10 + k) end as product,
            y::varchar as period, y::smallint as year, 1e3 + hash(n) %% 100000000000 as value,
            'USD' as unit, 'reported' as status
          from (
            select n, n // %6$d %% %7$d as k, %8$d + n // %2$d %% %10$d as y, %1$s as a
            from (select range as n from range(%3$d))))
        to %11$s (format parquet, compression zstd, parquet_version v2)
        """
            .formatted(
                codes,
                AREAS,
                ROWS,
                ROWS / 2,
                PRODUCTS - 1,
                (long) YEARS * AREAS * AREAS,
                PRODUCTS,
                FIRST,
                AREAS * YEARS,
                YEARS,
                DuckDb.quoted(file));
    try (DuckDb database = DuckDb.start();
        Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private static Vintage vintage(Path file) throws IOException {
    FileMark mark = SourceFile.markOf(file);
    return new Vintage(
        new Provenance(
            "made-up",
            "1",
            "a generator",
            "Trade that never was",
            "",
            "",
            Optional.empty(),
            LocalDate.EPOCH,
            "CC0 1.0",
            ""),
        PartnerCoverage.ALL,
        mark,
        mark,
        ROWS,
        FIRST,
        FIRST + YEARS - 1,
        List.of(Flow.GOODS_EXPORTS, Flow.GOODS_IMPORTS),
        List.of());
  }
}
