package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Point;
import dev.chancery.checking.figure.Series;
import dev.chancery.checking.figure.SourceVintage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Several areas that are counted as one.
final class SeriesSumTest {

  @Test
  void addsUpWhatOneSourceHasOfAll() {
    List<Series> china = List.of(series("imf", 2010, 10, 11), series("customs", 2011, 7));
    List<Series> hongKong = List.of(series("imf", 2010, 1, 2), series("unsd", 2010, 3));
    assertThat(SeriesSum.of(List.of(china, hongKong), 2))
        .containsExactly(series("imf", 2010, 11, 13));
  }

  @Test
  void needsFiguresOfMostAreas() {
    List<List<Series>> parts =
        List.of(
            List.of(series("imf", 2010, 1, 1)),
            List.of(series("imf", 2010, 1, 1)),
            List.of(series("imf", 2010, 1)));
    assertThat(SeriesSum.of(parts, 3)).containsExactly(series("imf", 2010, 3));
    assertThat(SeriesSum.of(parts, 2)).containsExactly(series("imf", 2010, 3, 2));
    assertThat(SeriesSum.of(parts, 4)).isEmpty();
    assertThat(SeriesSum.of(List.of(), 0)).isEmpty();
  }

  private static Series series(String source, int from, int... values) {
    SourceVintage vintage = new SourceVintage(source, source + "-1", source, LocalDate.EPOCH);
    List<Point> points =
        IntStream.range(0, values.length)
            .mapToObj(at -> new Point(from + at, BigDecimal.valueOf(values[at]), vintage))
            .toList();
    return new Series(source, Books.OWN, "USD", points);
  }
}
