package dev.chancery.statistics.store;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Omission;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Problem;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.source.Intake;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Takes the figures of one file into a table in memory, and finds what is wrong with them.
final class Staging implements Intake, AutoCloseable {

  private static final int PROBLEMS_TOLD = 20;
  private static final int EXAMPLES = 5;

  private final DuckDb database;
  private final Flows flows;
  private final String rowWord;
  private final FigureColumns columns;
  private final Words words = new Words();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Left> left = new LinkedHashMap<>();
  private long more;

  /// A vintage to be.
  record Draft(int number, Provenance provenance, PartnerCoverage partners) {}

  /// What was left out for one reason.
  private record Left(long rows, List<String> examples) {

    Left with(String example) {
      boolean known = examples.size() >= EXAMPLES || examples.contains(example);
      List<String> all =
          known ? examples : Stream.concat(examples.stream(), Stream.of(example)).toList();
      return new Left(rows + 1, all);
    }
  }

  /// @param rowWord what the rows of the file are called
  Staging(DuckDb database, Flows flows, String rowWord) {
    this.database = database;
    this.flows = flows;
    this.rowWord = rowWord;
    try {
      columns = new FigureColumns(database, words);
    } catch (SQLException e) {
      throw DuckDb.failed("no figures could be taken in", e);
    }
  }

  @Override
  public int open(Provenance provenance, PartnerCoverage partners) {
    drafts.add(new Draft(drafts.size(), provenance, partners));
    return drafts.size() - 1;
  }

  @Override
  public void take(int vintage, long row, Observation observation) {
    String fault = flows.fault(observation).orElse("");
    if (!fault.isEmpty()) {
      refuse(row, fault);
      return;
    }
    try {
      columns.add(vintage, row, observation);
    } catch (SQLException e) {
      throw DuckDb.failed("a figure could not be taken in", e);
    }
  }

  @Override
  public void leaveOut(String reason, String example) {
    left.merge(reason, new Left(1, List.of(example)), (known, _) -> known.with(example));
  }

  @Override
  public void refuse(long row, String why) {
    add(new Problem(rowWord + " " + row, why));
  }

  private void add(Problem problem) {
    if (problems.size() < PROBLEMS_TOLD) {
      problems.add(problem);
    } else {
      more++;
    }
  }

  /// Ends the taking in and looks for figures that are there twice.
  void end() {
    try {
      columns.end();
      words.keep(database);
      findTwice();
    } catch (SQLException e) {
      throw DuckDb.failed("the figures could not be looked through", e);
    }
  }

  private void findTwice() throws SQLException {
    String sql =
        """
        with twice as (
          select min(row_number) as first, max(row_number) as last, reporter, partner, flow,
            product, period
          from staging
          group by vintage, reporter, partner, flow, product, period, unit
          having count(*) > 1)
        select first, last, concat_ws(' ', r.word, p.word, f.word, g.word, t.word)
        from twice join words r on r.number = reporter left join words p on p.number = partner
          join words f on f.number = flow join words g on g.number = product
          join words t on t.number = period
        order by first
        """;
    try (Statement statement = database.connection().createStatement();
        ResultSet twice = statement.executeQuery(sql)) {
      while (twice.next()) {
        String first = rowWord + " " + twice.getLong(1);
        refuse(twice.getLong(2), "has a figure for " + twice.getString(3) + ", as has " + first);
      }
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Problem> problems() {
    return problems;
  }

  /// How many problems there are besides those kept.
  long more() {
    return more;
  }

  List<Omission> leftOut() {
    return left.entrySet().stream()
        .map(
            each -> new Omission(each.getKey(), each.getValue().rows(), each.getValue().examples()))
        .toList();
  }

  /// What the figures of a vintage reach over; no rows where it has none.
  Reach reach(Draft draft) {
    String sql =
        """
        select count(*), min(t.word[1:4]::int), max(t.word[1:4]::int),
          string_agg(distinct f.word, ' ' order by f.word)
        from staging join words t on t.number = period join words f on f.number = flow
        where vintage = %d
        """
            .formatted(draft.number());
    try (Statement statement = database.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1) == 0
          ? new Reach(0, 0, 0, List.of())
          : new Reach(
              found.getLong(1),
              found.getInt(2),
              found.getInt(3),
              Stream.of(found.getString(4).split(" ", -1)).map(Flow::new).toList());
    } catch (SQLException e) {
      throw DuckDb.failed("the figures could not be counted", e);
    }
  }

  /// @param rows how many figures there are
  record Reach(long rows, int firstYear, int lastYear, List<Flow> flows) {}

  @Override
  public void close() {
    columns.close();
    database.run("drop table if exists staging");
    database.run("drop table if exists batches");
    database.run("drop table if exists words");
  }
}
