package dev.chancery.evaluation;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Commitment;
import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import dev.chancery.model.Statement;
import dev.chancery.reading.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The findings that careful readers list for some articles, and how a reading compares with them.
public final class GoldList {

  private final Map<String, List<GoldRow>> rows;

  private GoldList(Map<String, List<GoldRow>> rows) {
    this.rows = rows;
  }

  /// Reads a list: a line of column names, then `article id must kind fields words`.
  public static GoldList load(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return new GoldList(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .skip(1)
              .map(GoldRow::of)
              .collect(Collectors.groupingBy(GoldRow::article)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ids of the articles that it lists.
  public Set<String> articles() {
    return rows.keySet();
  }

  /// Scores one article, kind by kind.
  Map<Kind, Score> score(Reading reading) {
    String body = Quotes.plain(reading.text().text());
    List<GoldRow> wanted = rows.getOrDefault(reading.article().id(), List.of());
    Set<String> used = new HashSet<>();
    Map<Kind, Score> scores = new EnumMap<>(Kind.class);
    for (Finding finding : reading.findings()) {
      List<GoldRow> matched = matched(wanted, body, finding);
      matched.forEach(row -> used.add(row.id()));
      boolean neutral = matched.isEmpty() && isWeekday(finding);
      scores.merge(
          finding.kind(), new Score(0, 0, matched.isEmpty() ? 0 : 1, neutral ? 0 : 1), Score::plus);
    }
    wanted.stream()
        .filter(GoldRow::must)
        .forEach(row ->
            scores.merge(
                row.kind(), new Score(used.contains(row.id()) ? 1 : 0, 1, 0, 0), Score::plus));
    return scores;
  }

  private static List<GoldRow> matched(List<GoldRow> wanted, String body, Finding finding) {
    List<int[]> places = places(body, finding);
    return wanted.stream()
        .filter(row -> row.kind() == finding.kind())
        .filter(row -> Quotes.overlap(Quotes.places(body, row.words()), places))
        .filter(row -> Matching.matches(row, finding))
        .toList();
  }

  private static List<int[]> places(String body, Finding finding) {
    List<int[]> places = new ArrayList<>(Quotes.places(body, finding.origin().quote()));
    if (finding instanceof Statement statement) {
      places.addAll(Quotes.places(body, statement.content().quote()));
    } else if (finding instanceof Commitment commitment) {
      places.addAll(Quotes.places(body, commitment.action().quote()));
    }
    return places;
  }

  /// Bare weekdays and datelines count neither way.
  private static boolean isWeekday(Finding finding) {
    return finding instanceof Claim claim && claim.type() == ClaimType.CALENDAR;
  }
}
